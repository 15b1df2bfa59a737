// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/thumbnails.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QMutex>
#include <QThreadPool>

#include <algorithm>

namespace madang {

namespace {

constexpr int mostBytes = 24 * 1024 * 1024;

QImage drawCover(const ThumbnailKey &key)
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    Result<Script> script = readScript(key.file, vocabulary());
    if (!script)
        return image;
    const auto compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    return toImage(draw(timeline, timeline.atStep(coverStep(timeline.script())), theme(key.theme), key.mode),
                   key.pixels);
}

} // namespace

size_t qHash(const ThumbnailKey &key, size_t seed)
{
    return qHashMulti(seed, key.file, int(key.theme), int(key.mode), key.pixels.width(), key.pixels.height());
}

struct Thumbnails::Shared
{
    QMutex mutex;
    Thumbnails *owner = nullptr; ///< null: gone
};

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_images(mostBytes), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

Thumbnails::~Thumbnails()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

QImage Thumbnails::find(const ThumbnailKey &key)
{
    if (const QImage *found = m_images.object(key))
        return *found;
    if (key.pixels.isEmpty())
        return {};
    if (const auto waiting = std::find(m_wanted.begin(), m_wanted.end(), key); waiting != m_wanted.end())
        m_wanted.erase(waiting);
    m_wanted.push_back(key);
    drawNext();
    return {};
}

void Thumbnails::start()
{
    m_started = true;
    drawNext();
}

void Thumbnails::forgetRequests()
{
    m_wanted.clear();
}

void Thumbnails::drop(const QString &file)
{
    for (const ThumbnailKey &key : m_images.keys()) {
        if (key.file == file)
            m_images.remove(key);
    }
    if (m_drawing)
        m_dropped.insert(file);
}

/// One at a time: the pool's other threads are for the stage. The priority is the usual one: of those below 0, Qt 6.4
/// loses the task and frees its queue twice when a thread is released (QThreadPool::releaseThread, as an export does).
void Thumbnails::drawNext()
{
    if (!m_started || m_drawing || m_wanted.empty())
        return;
    m_drawing = true;
    const ThumbnailKey key = m_wanted.back();
    m_wanted.pop_back();
    QThreadPool::globalInstance()->start([key, shared = m_shared] {
        const QImage image = drawCover(key);
        const QMutexLocker lock(&shared->mutex);
        if (!shared->owner)
            return;
        QMetaObject::invokeMethod(
            shared->owner,
            [owner = shared->owner, key, image] {
                owner->m_drawing = false;
                if (!owner->m_dropped.remove(key.file))
                    owner->m_images.insert(key, new QImage(image), int(image.sizeInBytes()));
                owner->m_dropped.clear();
                emit owner->ready(key.file);
                owner->drawNext();
            },
            Qt::QueuedConnection);
    });
}

} // namespace madang
