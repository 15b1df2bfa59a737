// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/text.h"

#include "picture/faces.h"
#include "picture/shape_run.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <mutex>
#include <shared_mutex>

namespace madang {

namespace {

// The body of a Hangul syllable reaches from about 0.08 em below the baseline to 0.78 em above in the Korean faces we
// name, and Latin capitals are centred at nearly the same height. A line box of 1.2 em around that centre also holds
// Latin descenders. It is a constant so that lines align whichever faces they use and no font is opened to measure a
// gap.
constexpr qreal bodyCentre = 0.36;
constexpr qreal lineBox = 1.2;

constexpr qsizetype longestRun = 4000;
constexpr qsizetype longestCached = 2000;

bool joinsPrevious(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

struct FaceRun
{
    qsizetype start = 0, size = 0; ///< in the text
    FaceId face = noFace;

    qsizetype end() const { return start + size; }
};

bool isPrintable(QChar c)
{
    return c.category() != QChar::Other_Control && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

QString printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPrintable))
        return text;
    QString result = text;
    std::replace_if(result.begin(), result.end(), std::not_fn(isPrintable), u' ');
    return result;
}

/// The text in stretches of one face each. `missing` is set when some character has none.
std::vector<FaceRun> itemise(const QString &text, const Font &font, bool &missing)
{
    std::vector<FaceRun> runs;
    qsizetype spaces = 0; // those after the last run, until it is known what follows
    const FaceId latin = faceFor(U'a', font.face, font.bold);
    const auto append = [&runs](qsizetype size, FaceId face) {
        if (runs.empty() || runs.back().face != face || runs.back().size >= longestRun)
            runs.push_back({runs.empty() ? 0 : runs.back().end(), 0, face});
        runs.back().size += size;
    };
    const auto place = [&](FaceId next) {
        // A space within Korean is a Korean one; every other is the Latin face's.
        if (spaces > 0)
            append(spaces, !runs.empty() && runs.back().face == next ? next : latin == noFace ? next : latin);
        spaces = 0;
    };

    for (qsizetype i = 0, size = 1; i < text.size(); i += size) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        size = pair ? 2 : 1;
        if (c == U' ') {
            ++spaces;
            continue;
        }
        if (spaces == 0 && !runs.empty() && joinsPrevious(c)) {
            runs.back().size += size;
            continue;
        }
        FaceId face = faceFor(c, font.face, font.bold);
        if (face == noFace) {
            missing = true;
            face = lastResort(font.face, font.bold);
        }
        place(face);
        append(size, face);
    }
    if (spaces > 0)
        place(runs.empty() ? lastResort(font.face, font.bold) : runs.back().face);
    return runs;
}

/// Glyphs that start at the same x and have the same face as the last ones join them: one call draws them all.
void add(std::vector<ShapedText::Run> &runs, const GlyphStretch &stretch, qreal x, FaceId face)
{
    if (runs.empty() || runs.back().face != face || runs.back().offset.x() != x) {
        QGlyphRun glyphs;
        glyphs.setGlyphIndexes(stretch.glyphs);
        glyphs.setPositions(stretch.positions);
        runs.push_back({glyphs, QPointF(x, 0), face, stretch.starts});
        return;
    }
    QGlyphRun &glyphs = runs.back().glyphs;
    glyphs.setGlyphIndexes(glyphs.glyphIndexes() + stretch.glyphs);
    glyphs.setPositions(glyphs.positions() + stretch.positions);
    runs.back().starts += stretch.starts;
}

ShapedTextPtr shapeNow(const QString &text, const Font &font)
{
    auto result = std::make_shared<ShapedText>();
    result->text = text;
    result->font = font;
    result->ascent = font.size * (bodyCentre + lineBox / 2);
    result->descent = font.size * (lineBox / 2 - bodyCentre);

    qreal x = 0;
    const QString shown = printable(text);
    for (const FaceRun &run : itemise(shown, font, result->missingGlyphs)) {
        GlyphStretch stretch = shapeRun(run.size == shown.size() ? shown : shown.mid(run.start, run.size), run.face);
        for (QPointF &position : stretch.positions)
            position *= font.size;
        if (run.start > 0) {
            for (int &each : stretch.starts)
                each += int(run.start);
        }
        add(result->runs, stretch, x, run.face);
        x += stretch.advance * font.size;
    }
    result->width = x;
    return result;
}

struct Key
{
    QString text;
    Font font;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, int(key.font.face), key.font.size, key.font.bold);
}

/// Two generations of texts: when the younger is full it becomes the older, and what was not asked for since is
/// dropped.
class Cache
{
public:
    ShapedTextPtr find(const Key &key)
    {
        {
            std::shared_lock lock(m_mutex);
            if (const auto found = m_young.constFind(key); found != m_young.constEnd())
                return *found;
            if (!m_old.contains(key))
                return {};
        }
        std::unique_lock lock(m_mutex);
        const ShapedTextPtr text = m_old.take(key);
        return text ? insert(key, text) : m_young.value(key);
    }

    /// Returns the text that was there first, so that all threads share one.
    ShapedTextPtr add(const Key &key, const ShapedTextPtr &text)
    {
        std::unique_lock lock(m_mutex);
        if (const auto found = m_young.constFind(key); found != m_young.constEnd())
            return *found;
        return insert(key, text);
    }

private:
    ShapedTextPtr insert(const Key &key, const ShapedTextPtr &text)
    {
        constexpr qsizetype generation = 4096;
        if (m_young.size() >= generation) {
            m_old = std::move(m_young);
            m_young = {};
        }
        m_young.insert(key, text);
        return text;
    }

    std::shared_mutex m_mutex;
    QHash<Key, ShapedTextPtr> m_young;
    QHash<Key, ShapedTextPtr> m_old;
};

Cache &cache()
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const instance = new Cache;
    return *instance;
}

} // namespace

ShapedTextPtr shape(const QString &text, const Font &font)
{
    if (text.size() > longestCached)
        return shapeNow(text, font);
    const Key key{text, font};
    if (const ShapedTextPtr found = cache().find(key))
        return found;
    return cache().add(key, shapeNow(text, font));
}

QGlyphRun drawable(const ShapedText::Run &run, const Font &font)
{
    QGlyphRun glyphs = run.glyphs;
    glyphs.setRawFont(rawFont(run.face, font.size));
    return glyphs;
}

} // namespace madang
