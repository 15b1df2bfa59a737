// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/svg_text.h"

#include "picture/faces.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace madang {

namespace {

QByteArray families(const QStringList &names, const char *generic)
{
    QStringList quoted;
    for (const QString &name : names) {
        if (!name.isEmpty() && !quoted.contains(u'\'' + name + u'\''))
            quoted.append(u'\'' + name + u'\'');
    }
    quoted.append(QLatin1String(generic));
    return " font-family=\"" + svgEscaped(quoted.join(u',')) + '"';
}

/// The language counts: told that it is Korean, Noto Sans CJK takes a wider space, as shape() does.
QByteArray koreanFirst()
{
    return families({sansFamily(), latinFamily()}, "sans-serif") + " xml:lang=\"ko\"";
}

/// For each UTF-16 unit whether the Korean face has it; a space, if both its neighbours are of that face, as in
/// shape().
std::vector<bool> ofKoreanFace(const QString &text, const Font &font)
{
    std::vector<bool> korean(size_t(text.size()), false);
    bool last = false;
    size_t from = 0; ///< of the spaces ahead
    for (size_t i = 0; i < korean.size(); ++i) {
        const QChar c = text[qsizetype(i)];
        if (c.isSpace())
            continue;
        const FaceId face = faceFor(c.unicode(), font.face, font.bold);
        const bool now = !c.isSurrogate() && face != noFace && faceName(face).family == sansFamily();
        std::fill(korean.begin() + long(from), korean.begin() + long(i), last && now);
        korean[i] = last = now;
        from = i + 1;
    }
    return korean;
}

} // namespace

QByteArray svgEscaped(const QString &text)
{
    QString good;
    good.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            good += c;
            good += text[++i];
        } else if (c == u'&') {
            good += QStringLiteral("&amp;");
        } else if (c == u'<') {
            good += QStringLiteral("&lt;");
        } else if (c == u'>') {
            good += QStringLiteral("&gt;");
        } else if (c == u'"') {
            good += QStringLiteral("&quot;");
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE || (c.unicode() < 0x20 && c != u'\n')) {
            good += u' ';
        } else {
            good += c;
        }
    }
    return good.toUtf8();
}

QByteArray svgFamilies()
{
    return families({latinFamily(), sansFamily()}, "sans-serif");
}

QByteArray svgFamilies(const QString &text, const Font &font)
{
    if (font.face == Font::Face::Mono)
        return families({monoFamily(), sansFamily()}, "monospace");
    const std::vector<bool> korean = ofKoreanFace(text, font);
    const bool all = std::find(korean.begin(), korean.end(), false) == korean.end();
    return all && text.contains(u' ') ? koreanFirst() : QByteArray();
}

QByteArray svgMarked(const QString &text, const Font &font)
{
    const QString line = QString(text).replace(u'\n', u' ');
    if (font.face == Font::Face::Mono || !svgFamilies(text, font).isEmpty())
        return svgEscaped(line);
    const std::vector<bool> korean = ofKoreanFace(line, font);
    QByteArray content;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        while (end < line.size() && korean[size_t(end)] == korean[size_t(i)])
            ++end;
        const QString stretch = line.mid(i, end - i);
        const bool marked = korean[size_t(i)] && stretch.contains(u' ');
        content += marked ? "<tspan" + koreanFirst() + '>' + svgEscaped(stretch) + "</tspan>" : svgEscaped(stretch);
        i = end;
    }
    return content;
}

} // namespace madang
