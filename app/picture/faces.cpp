// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/faces.h"

#include "picture/face_glyphs.h"
#include "picture/font_file.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace madang {

namespace {

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

/// The families by what they are for, looked up when one is wanted.
struct Registry
{
    std::shared_mutex mutex;
    QString families[4]; ///< by Role
    bool looked[4] = {};
};

Registry &registry()
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const instance = new Registry;
    return *instance;
}

/// The faces that were chosen so far, by character. Asked for every character of every text, from many threads: nobody
/// waits for anybody.
class Chosen
{
public:
    static constexpr FaceId unknown = noFace - 1;

    FaceId find(char32_t character) const
    {
        if (character >= end)
            return unknown;
        const Page *const page = m_pages[character / pageSize].load(std::memory_order_acquire);
        return page ? (*page)[character % pageSize].load(std::memory_order_relaxed) : unknown;
    }

    void add(char32_t character, FaceId face)
    {
        if (character >= end)
            return;
        std::atomic<Page *> &place = m_pages[character / pageSize];
        Page *page = place.load(std::memory_order_acquire);
        if (!page) {
            auto fresh = std::make_unique<Page>();
            for (std::atomic<FaceId> &each : *fresh)
                each.store(unknown, std::memory_order_relaxed);
            if (place.compare_exchange_strong(page, fresh.get(), std::memory_order_acq_rel))
                page = fresh.release(); // else another thread was first, and `page` is its
        }
        (*page)[character % pageSize].store(face, std::memory_order_relaxed);
    }

private:
    static constexpr char32_t pageSize = 256, end = 0x110000;
    using Page = std::array<std::atomic<FaceId>, pageSize>;
    std::array<std::atomic<Page *>, end / pageSize> m_pages{}; ///< never deleted
};

/// Whether Qt has the family, or another in its place.
bool isInstalledForQt(const Known &known)
{
    const QString family = QString::fromUtf8(known.name);
    const QRawFont font = rawFont(faceOf({family, false}), probeSize);
    const QString name = font.isValid() ? font.familyName() : QString();
    return name.compare(family, Qt::CaseInsensitive) == 0
           || (known.koreanName && name == QString::fromUtf8(known.koreanName));
}

/// The first of the families that is installed (and has Hangul, where it is wanted). Asks for each by name: listing
/// all the installed families takes longer than everything else.
QString firstInstalled(Families families, bool wantsHangul)
{
    for (const Known &each : families) {
        const QString family = QString::fromUtf8(each.name);
        if ((fontFile(family, false) || isInstalledForQt(each))
            && (!wantsHangul || hasCharacter(faceOf({family, false}), hangulGa)))
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
            if (QFontDatabase::isSmoothlyScalable(other) && hasCharacter(faceOf({other, false}), hangulGa))
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
        const FaceId id = faceOf({family, bold});
        if (hasCharacter(id, c))
            return id;
    }
    const FaceName any = anyFaceFor(c, bold);
    if (any.family.isEmpty())
        return noFace;
    const FaceId id = faceOf(any);
    return hasCharacter(id, c) ? id : noFace;
}

} // namespace

FaceId faceFor(char32_t character, Font::Face face, bool bold)
{
    // Without a destructor, hence there for threads that outlive the statics.
    static std::array<Chosen, 4> chosen;
    Chosen &known = chosen[(face == Font::Face::Mono ? 2 : 0) + (bold ? 1 : 0)];
    FaceId id = known.find(character);
    if (id == Chosen::unknown) {
        id = choose(character, face, bold);
        known.add(character, id);
    }
    return id;
}

FaceId lastResort(Font::Face face, bool bold)
{
    const QString wanted[] = {face == Font::Face::Mono ? familyFor(Mono) : QString(), familyFor(Korean),
                              familyFor(Latin)};
    for (const QString &family : wanted) {
        if (!family.isEmpty())
            return faceOf({family, bold});
    }
    return faceOf({QFont().family(), bold});
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
