// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/face.h"

#include <QFont>
#include <QHash>
#include <QThreadStorage>

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace madang {

namespace {

constexpr qreal searchedSize = 16;

struct Registry
{
    std::shared_mutex mutex;
    std::vector<FaceName> faces;
};

Registry &registry()
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const instance = new Registry;
    return *instance;
}

struct ThreadFonts
{
    QHash<std::pair<FaceId, qreal>, QRawFont> fonts;
};

QFont fontOf(const FaceName &face)
{
    QFont font;
    font.setFamilies({face.family});
    font.setPixelSize(int(searchedSize));
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    font.setKerning(true);
    return font;
}

ThreadFonts &threadFonts(FaceId first)
{
    // A thread's storages are destroyed last made first, thread_locals after all of them. Qt's FreeType library lies in
    // one that is made with the first font; ours is made after it, so the fonts go before the library does.
    static QThreadStorage<ThreadFonts> storage = [first] {
        (void)QRawFont::fromFont(fontOf(faceName(first)));
        return QThreadStorage<ThreadFonts>();
    }();
    return storage.localData();
}

} // namespace

FaceId faceOf(const FaceName &name)
{
    Registry &all = registry();
    std::unique_lock lock(all.mutex);
    const auto found = std::find(all.faces.begin(), all.faces.end(), name);
    if (found != all.faces.end())
        return FaceId(found - all.faces.begin());
    all.faces.push_back(name);
    return FaceId(all.faces.size()) - 1;
}

FaceName faceName(FaceId face)
{
    Registry &all = registry();
    std::shared_lock lock(all.mutex);
    return all.faces.at(std::size_t(face));
}

QRawFont rawFont(FaceId face, qreal size)
{
    auto &fonts = threadFonts(face).fonts;
    const std::pair key(face, size);
    const auto found = fonts.constFind(key);
    if (found != fonts.constEnd())
        return *found;
    if (fonts.size() > 200)
        fonts.clear();
    // The one that is searched for is resized for all others: a search is as dear as painting a whole label.
    QRawFont &searched = fonts[std::pair(face, searchedSize)];
    if (!searched.isValid())
        searched = QRawFont::fromFont(fontOf(faceName(face)));
    QRawFont font = searched;
    if (size != searchedSize)
        font.setPixelSize(size);
    fonts.insert(key, font);
    return font;
}

} // namespace madang
