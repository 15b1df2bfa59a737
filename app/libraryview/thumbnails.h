// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of scenes, drawn in the background from each scene's cover step and kept while there is room.
#pragma once

#include "base/language.h"
#include "picture/theme.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>

#include <deque>
#include <memory>

namespace madang {

struct ThumbnailKey
{
    QString file;
    ThemeName theme = ThemeName::Light;
    LanguageMode mode = LanguageMode::Korean;
    QSize pixels;
    bool operator==(const ThumbnailKey &) const = default;
};

size_t qHash(const ThumbnailKey &key, size_t seed = 0);

class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The picture, or a null image when it is not there yet; then it is drawn and ready() tells. What was asked for
    /// last is drawn first: it is what somebody looks at. A scene that cannot be read gives an image of one pixel.
    QImage find(const ThumbnailKey &key);

    /// Begins to draw. Until then requests wait: the first look at the window has the processor for itself.
    void start();

    /// Nobody looks any more at what was asked for so far.
    void forgetRequests();
    /// A scene's file has changed.
    void drop(const QString &file);

signals:
    void ready(const QString &file);

private:
    struct Shared; ///< what a running job may still use after this object is gone
    void drawNext();

    QCache<ThumbnailKey, QImage> m_images; ///< by bytes
    std::deque<ThumbnailKey> m_wanted;
    bool m_started = false;
    bool m_drawing = false;
    QSet<QString> m_dropped; ///< while they were being drawn
    std::shared_ptr<Shared> m_shared;
};

} // namespace madang
