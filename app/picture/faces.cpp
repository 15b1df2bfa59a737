// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/faces.h"

#include <QFont>
#include <QFontDatabase>
#include <QHash>
#include <QTextLayout>
#include <QThreadStorage>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <shared_mutex>

namespace madang {

namespace {

struct FaceName
{
    QString family;
    bool bold = false;
    bool operator==(const FaceName &) const = default;
};

struct Known
{
    const char *name;
    const char *koreanName = nullptr; ///< how the system calls it where the language is Korean
};
using Families = std::initializer_list<Known>;

constexpr Families koreanFamilies{{"Noto Sans CJK KR"},
                                  {"Noto Sans KR"},
                                  {"Pretendard"},
                                  {"NanumGothic", "나눔고딕"},
                                  {"Nanum Gothic", "나눔고딕"},
                                  {"NanumBarunGothic", "나눔바른고딕"},
                                  {"Apple SD Gothic Neo", "Apple SD 산돌고딕 Neo"},
                                  {"Malgun Gothic", "맑은 고딕"}};
constexpr Families latinFamilies{{"Inter"}, {"Inter Variable"}, {"Pretendard"}};
constexpr Families monoFamilies{{"NanumGothicCoding", "나눔고딕코딩"},
                                {"Nanum Gothic Coding", "나눔고딕코딩"},
                                {"D2Coding"},
                                {"D2Coding ligature"}};
constexpr Families plainMonoFamilies{{"DejaVu Sans Mono"}, {"Menlo"}, {"Consolas"}, {"Liberation Mono"}};

constexpr int probeSize = 16;
constexpr char32_t hangulGa = 0xAC00;

/// Everything known of the installed fonts, filled as it is asked for.
struct Registry
{
    std::shared_mutex mutex;
    std::vector<FaceName> faces;
    QHash<quint64, FaceId> chosen; ///< by character, kind of face and weight
    QString families[4];           ///< by Role
    bool looked[4] = {};
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

ThreadFonts &threadFonts()
{
    // A thread's storages are destroyed last made first, thread_locals after all of them. This one is made when a face
    // is known, that is after Qt has used its FreeType library, so the fonts go before the library does.
    static QThreadStorage<ThreadFonts> storage;
    return storage.localData();
}

QFont fontOf(const FaceName &face, int size)
{
    QFont font;
    font.setFamilies({face.family});
    font.setPixelSize(size);
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    font.setKerning(true);
    return font;
}

FaceId idOf(const FaceName &face)
{
    Registry &all = registry();
    std::unique_lock lock(all.mutex);
    const auto found = std::find(all.faces.begin(), all.faces.end(), face);
    if (found != all.faces.end())
        return FaceId(found - all.faces.begin());
    all.faces.push_back(face);
    return FaceId(all.faces.size()) - 1;
}

FaceName nameOf(FaceId id)
{
    Registry &all = registry();
    std::shared_lock lock(all.mutex);
    return all.faces.at(std::size_t(id));
}

/// The first of the families that is installed (and has Hangul, where it is wanted). Asks for each by name: listing
/// all the installed families takes longer than everything else.
QString firstInstalled(Families families, bool wantsHangul)
{
    for (const Known &each : families) {
        const QString family = QString::fromUtf8(each.name);
        const QRawFont found = QRawFont::fromFont(fontOf({family, false}, probeSize));
        if (!found.isValid() || (wantsHangul && !found.supportsCharacter(hangulGa)))
            continue;
        const QString name = found.familyName(); // another's, where Qt had to take the nearest
        if (name.compare(family, Qt::CaseInsensitive) == 0
            || (each.koreanName && name == QString::fromUtf8(each.koreanName)))
            return family;
    }
    return {};
}

enum Role { Korean, Latin, Mono, PlainMono };

QString lookUp(Role role)
{
    switch (role) {
    case Korean: {
        const QString family = firstInstalled(koreanFamilies, true);
        if (!family.isEmpty())
            return family;
        const QStringList others = QFontDatabase::families(QFontDatabase::Korean);
        for (const QString &other : others) {
            if (QFontDatabase::isSmoothlyScalable(other)
                && QRawFont::fromFont(fontOf({other, false}, probeSize)).supportsCharacter(hangulGa))
                return other;
        }
        return {};
    }
    case Latin:
        return firstInstalled(latinFamilies, false);
    case Mono:
        return firstInstalled(monoFamilies, true);
    case PlainMono: {
        const QString family = firstInstalled(plainMonoFamilies, false);
        return family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : family;
    }
    }
    return {};
}

/// Looked up outside of the lock: two threads may both do it and find the same.
QString familyFor(Role role)
{
    Registry &all = registry();
    {
        std::shared_lock lock(all.mutex);
        if (all.looked[role])
            return all.families[role];
    }
    const QString found = lookUp(role);
    std::unique_lock lock(all.mutex);
    all.looked[role] = true;
    return all.families[role] = found;
}

bool isKorean(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11FF)       // Hangul Jamo
           || (c >= 0x2E80 && c <= 0xA4CF)    // CJK radicals, punctuation, kana, compatibility Jamo, ideographs
           || (c >= 0xA960 && c <= 0xA97F)    // Hangul Jamo extended A
           || (c >= 0xAC00 && c <= 0xD7FF)    // Hangul syllables, Jamo extended B
           || (c >= 0xF900 && c <= 0xFAFF)    // compatibility ideographs
           || (c >= 0xFE30 && c <= 0xFE4F)    // compatibility forms
           || (c >= 0xFF00 && c <= 0xFFEF)    // fullwidth and halfwidth forms
           || (c >= 0x20000 && c <= 0x3FFFF); // supplementary ideographs
}

/// Whatever font Qt would show the character in.
FaceName anyFaceFor(char32_t c, bool bold)
{
    QFont font;
    font.setPixelSize(probeSize);
    QTextLayout layout(QString::fromUcs4(&c, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        if (std::none_of(glyphs.begin(), glyphs.end(), [](quint32 glyph) { return glyph == 0; }))
            return {run.rawFont().familyName(), bold};
    }
    return {};
}

FaceId choose(char32_t c, Font::Face face, bool bold)
{
    const bool korean = isKorean(c);
    std::vector<Role> roles;
    if (face == Font::Face::Mono)
        roles = {Mono, PlainMono};
    if (korean)
        roles.insert(roles.end(), {Korean, Latin});
    else
        roles.insert(roles.end(), {Latin, Korean});
    for (Role role : roles) {
        const QString family = familyFor(role);
        if (family.isEmpty())
            continue;
        const FaceId id = idOf({family, bold});
        if (rawFont(id, probeSize).supportsCharacter(c))
            return id;
    }
    const FaceName any = anyFaceFor(c, bold);
    if (any.family.isEmpty())
        return noFace;
    const FaceId id = idOf(any);
    return rawFont(id, probeSize).supportsCharacter(c) ? id : noFace;
}

} // namespace

FaceId faceFor(char32_t character, Font::Face face, bool bold)
{
    const quint64 key = (quint64(character) << 2) | (face == Font::Face::Mono ? 2 : 0) | (bold ? 1 : 0);
    Registry &all = registry();
    {
        std::shared_lock lock(all.mutex);
        const auto found = all.chosen.constFind(key);
        if (found != all.chosen.constEnd())
            return *found;
    }
    const FaceId id = choose(character, face, bold);
    std::unique_lock lock(all.mutex);
    all.chosen.insert(key, id);
    return id;
}

FaceId lastResort(Font::Face face, bool bold)
{
    const QString wanted[] = {face == Font::Face::Mono ? familyFor(Mono) : QString(), familyFor(Korean),
                              familyFor(Latin)};
    for (const QString &family : wanted) {
        if (!family.isEmpty())
            return idOf({family, bold});
    }
    return idOf({QFont().family(), bold});
}

QString familyOf(FaceId face)
{
    return nameOf(face).family;
}

QRawFont rawFont(FaceId face, qreal size)
{
    auto &fonts = threadFonts().fonts;
    const std::pair key(face, size);
    const auto found = fonts.constFind(key);
    if (found != fonts.constEnd())
        return *found;
    if (fonts.size() > 200)
        fonts.clear();
    const int whole = std::max(1, int(std::lround(size)));
    QRawFont font = QRawFont::fromFont(fontOf(nameOf(face), whole));
    if (size != whole)
        font.setPixelSize(size);
    fonts.insert(key, font);
    return font;
}

QString sansFamily()
{
    return familyFor(Korean);
}

QString latinFamily()
{
    const QString family = familyFor(Latin);
    return family.isEmpty() ? familyFor(Korean) : family;
}

QString monoFamily()
{
    const QString family = familyFor(Mono);
    return family.isEmpty() ? familyFor(PlainMono) : family;
}

} // namespace madang
