// SPDX-License-Identifier: GPL-3.0-or-later
// Adobe Technical Notes #5176 (the font format) and #5177 (Type 2 charstrings).
#include "encoders/cff_font.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

void appendBig(QByteArray &bytes, quint32 value, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += char(value >> shift);
}

/// An INDEX: a count, offsets and the objects themselves.
QByteArray index(const std::vector<QByteArray> &objects)
{
    QByteArray bytes;
    appendBig(bytes, quint32(objects.size()), 2);
    if (objects.empty())
        return bytes;
    quint32 end = 1;
    for (const QByteArray &object : objects)
        end += quint32(object.size());
    const int size = end < 0x100 ? 1 : end < 0x10000 ? 2 : end < 0x1000000 ? 3 : 4;
    bytes += char(size);
    quint32 offset = 1;
    appendBig(bytes, offset, size);
    for (const QByteArray &object : objects)
        appendBig(bytes, offset += quint32(object.size()), size);
    for (const QByteArray &object : objects)
        bytes += object;
    return bytes;
}

/// An operand of a DICT, always in five bytes, so that a dictionary's size is known before its offsets are.
QByteArray operand(int value)
{
    QByteArray bytes(1, 29);
    appendBig(bytes, quint32(value), 4);
    return bytes;
}

QByteArray escape(char code)
{
    return QByteArray(1, 12) + code;
}

/// The Type 2 program of one outline.
class Charstring
{
public:
    explicit Charstring(const CffGlyph &glyph)
    {
        number(glyph.width); // stands before the first operator's own operands
        const int count = glyph.outline.elementCount();
        for (int i = 0; i < count; ++i) {
            const QPainterPath::Element element = glyph.outline.elementAt(i);
            if (element.isMoveTo()) {
                if (i + 1 == count || glyph.outline.elementAt(i + 1).isMoveTo())
                    continue; // draws nothing
                flush();
                to(element);
                m_start = m_at;
                m_bytes += m_operands + rmoveto;
                m_operands.clear();
            } else if (element.isCurveTo()) {
                begin(rrcurveto, 6);
                for (int k = 0; k < 3; ++k)
                    to(glyph.outline.elementAt(i + k));
                i += 2;
            } else {
                const bool last = i + 1 == count || glyph.outline.elementAt(i + 1).isMoveTo();
                if (last && rounded(element) == m_start)
                    continue; // every subpath is closed anyway
                begin(rlineto, 2);
                to(element);
            }
        }
        flush();
        m_bytes += m_operands + endchar; // the width is still there when nothing was drawn
    }

    QByteArray bytes() const { return m_bytes; }

private:
    static constexpr char rlineto = 5, rrcurveto = 8, endchar = 14, rmoveto = 21;
    static constexpr int deepestStack = 48;

    static QPoint rounded(const QPainterPath::Element &element)
    {
        return {int(std::lround(element.x)), int(std::lround(element.y))};
    }

    void number(int value)
    {
        value = std::clamp(value, -32000, 32000);
        if (value >= -107 && value <= 107) {
            m_operands += char(value + 139);
        } else if (value >= 108 && value <= 1131) {
            appendBig(m_operands, quint32(value - 108 + (247 << 8)), 2);
        } else if (value >= -1131 && value <= -108) {
            appendBig(m_operands, quint32(-value - 108 + (251 << 8)), 2);
        } else {
            m_operands += char(28);
            appendBig(m_operands, quint32(value), 2);
        }
    }

    void to(const QPainterPath::Element &element)
    {
        const QPoint point = rounded(element);
        number(point.x() - m_at.x());
        number(point.y() - m_at.y());
        m_at = point;
    }

    /// Operators of the same kind share one, as far as the stack goes.
    void begin(char code, int operands)
    {
        if (m_pending != code || m_depth + operands > deepestStack)
            flush();
        m_pending = code;
        m_depth += operands;
    }

    void flush()
    {
        if (m_pending) {
            m_bytes += m_operands + m_pending;
            m_operands.clear();
        }
        m_pending = 0;
        m_depth = 0;
    }

    QByteArray m_bytes, m_operands;
    QPoint m_at, m_start;
    char m_pending = 0;
    int m_depth = 0;
};

QRect boundsOf(const std::vector<CffGlyph> &glyphs)
{
    QRectF bounds;
    for (const CffGlyph &glyph : glyphs)
        bounds |= glyph.outline.controlPointRect();
    return bounds.toAlignedRect();
}

} // namespace

QByteArray cffFont(const QByteArray &name, const std::vector<CffGlyph> &glyphs)
{
    Q_ASSERT(!glyphs.empty() && glyphs.size() <= 0xFFFF);
    const auto count = quint32(glyphs.size());
    std::vector<QByteArray> programs;
    programs.reserve(glyphs.size());
    for (const CffGlyph &glyph : glyphs)
        programs.push_back(Charstring(glyph).bytes());

    // defaultWidthX and nominalWidthX are 0: every program says its width.
    const QByteArray privateDict = operand(0) + char(20) + operand(0) + char(21);
    QByteArray charset; // CID = glyph, in one range after .notdef, which is not listed
    if (count > 1) {
        charset += char(2);
        appendBig(charset, 1, 2);
        appendBig(charset, count - 2, 2);
    } else {
        charset += char(0);
    }
    QByteArray fontOfGlyph(1, 3); // one range: all of them in font 0
    appendBig(fontOfGlyph, 1, 2);
    appendBig(fontOfGlyph, 0, 2);
    fontOfGlyph += char(0);
    appendBig(fontOfGlyph, count, 2);
    const QByteArray charstrings = index(programs);

    const QByteArray before = QByteArray::fromHex("01000404") + index({name});
    const QByteArray between = index({"Adobe", "Identity"}) + index({}); // strings, global subroutines
    constexpr int adobe = 391, identity = 392;                           // the first two that are not standard
    const QRect box = boundsOf(glyphs);
    const auto top = [&](int charsetAt, int fontOfGlyphAt, int charstringsAt, int fontsAt) {
        QByteArray dict = operand(adobe) + operand(identity) + operand(0) + escape(30); // ROS has to be the first
        dict += operand(box.left()) + operand(box.top()) + operand(box.left() + box.width())
                + operand(box.top() + box.height()) + char(5);
        dict += operand(int(count)) + escape(34);
        dict += operand(charsetAt) + char(15) + operand(fontOfGlyphAt) + escape(37);
        dict += operand(charstringsAt) + char(17) + operand(fontsAt) + escape(36);
        return index({dict});
    };
    const int charsetAt = int(before.size() + top(0, 0, 0, 0).size() + between.size());
    const int fontOfGlyphAt = charsetAt + int(charset.size());
    const int charstringsAt = fontOfGlyphAt + int(fontOfGlyph.size());
    const int privateAt = charstringsAt + int(charstrings.size());
    const int fontsAt = privateAt + int(privateDict.size());
    return before + top(charsetAt, fontOfGlyphAt, charstringsAt, fontsAt) + between + charset + fontOfGlyph
           + charstrings + privateDict + index({operand(int(privateDict.size())) + operand(privateAt) + char(18)});
}

} // namespace madang
