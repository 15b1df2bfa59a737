// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/text.h"

#include "picture/faces.h"
#include "picture/shape_run.h"

#include <QHash>

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
    QString text;
    FaceId face = noFace;
};

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return result;
}

/// The text in stretches of one face each. `missing` is set when some character has none.
std::vector<FaceRun> itemise(const QString &text, const Font &font, bool &missing)
{
    std::vector<FaceRun> runs;
    QString spaces; // those after a run, until it is known what follows
    const FaceId latin = faceFor(U'a', font.face, font.bold);
    const auto append = [&runs](const QString &piece, FaceId face) {
        if (!runs.empty() && runs.back().face == face && runs.back().text.size() < longestRun)
            runs.back().text += piece;
        else
            runs.push_back({piece, face});
    };
    const auto place = [&](FaceId next) {
        // A space within Korean is a Korean one; every other is the Latin face's.
        if (!spaces.isEmpty())
            append(spaces, !runs.empty() && runs.back().face == next ? next : latin == noFace ? next : latin);
        spaces.clear();
    };

    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QString piece = text.mid(i, pair ? 2 : 1);
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        i += piece.size();
        if (c == U' ') {
            spaces += piece;
            continue;
        }
        if (joinsPrevious(c) && !runs.empty() && spaces.isEmpty()) {
            runs.back().text += piece;
            continue;
        }
        FaceId face = faceFor(c, font.face, font.bold);
        if (face == noFace) {
            missing = true;
            face = lastResort(font.face, font.bold);
        }
        place(face);
        append(piece, face);
    }
    if (!spaces.isEmpty())
        place(runs.empty() ? lastResort(font.face, font.bold) : runs.back().face);
    return runs;
}

/// Glyphs that start at the same x and have the same face as the last ones join them: one call draws them all.
void add(std::vector<ShapedText::Run> &runs, const GlyphStretch &stretch, qreal x, FaceId face)
{
    if (runs.empty() || runs.back().face != face || runs.back().offset.x() != x)
        runs.push_back({QGlyphRun(), QPointF(x, 0), face, {}});
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
    int start = 0;
    for (const FaceRun &run : itemise(printable(text), font, result->missingGlyphs)) {
        GlyphStretch stretch = shapeRun(run.text, run.face);
        for (QPointF &position : stretch.positions)
            position *= font.size;
        for (int &each : stretch.starts)
            each += start;
        add(result->runs, stretch, x, run.face);
        start += int(run.text.size());
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
