// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/svg_strokes.h"

#include <QLineF>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

/// Numbers and command letters of a path, one after the other.
class Tokens
{
public:
    explicit Tokens(QStringView text) : m_text(text) {}

    bool atEnd()
    {
        skip();
        return m_at >= m_text.size();
    }

    std::optional<QChar> letter()
    {
        if (atEnd() || !m_text[m_at].isLetter())
            return std::nullopt;
        return m_text[m_at++];
    }

    qreal number()
    {
        skip();
        const qsizetype start = m_at;
        bool dot = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            const bool sign = (c == u'-' || c == u'+') && m_at == start;
            if (c == u'.' && !dot)
                dot = true;
            else if (!sign && !c.isDigit())
                break;
        }
        bool ok = false;
        const qreal value = m_text.mid(start, m_at - start).toDouble(&ok);
        m_failed |= !ok;
        return value;
    }

    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

    /// A flag of an arc is one character and may touch its neighbour.
    bool flag()
    {
        skip();
        if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1')) {
            m_failed = true;
            return false;
        }
        return m_text[m_at++] == u'1';
    }

    bool failed() const { return m_failed; }

private:
    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// SVG 1.1 appendix F.6.5 for circles.
void arcTo(QPainterPath &path, qreal radius, bool large, bool clockwise, QPointF to)
{
    const QPointF from = path.currentPosition();
    const QLineF chord(from, to);
    if (chord.length() == 0)
        return;
    radius = std::max(radius, chord.length() / 2);
    const qreal height = std::sqrt(std::max(0.0, radius * radius - chord.length() * chord.length() / 4));
    const QPointF normal = QPointF(-chord.dy(), chord.dx()) / chord.length();
    const QPointF centre = chord.center() + normal * (large == clockwise ? -height : height);
    const qreal start = QLineF(centre, from).angle(); // counter-clockwise as seen, like QPainterPath::arcTo
    qreal sweep = QLineF(centre, to).angle() - start;
    if (clockwise && sweep > 0)
        sweep -= 360;
    if (!clockwise && sweep < 0)
        sweep += 360;
    path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), start, sweep);
}

bool addPath(QPainterPath &path, QStringView data)
{
    Tokens tokens(data);
    QChar command;
    QPointF control; // of the last curve, for S and T
    QChar previous;
    while (!tokens.atEnd()) {
        if (const std::optional<QChar> letter = tokens.letter())
            command = *letter;
        else if (command.isNull() || command.toUpper() == u'Z')
            return false;
        const bool relative = command.isLower();
        const QPointF here = path.currentPosition();
        const QPointF origin = relative ? here : QPointF();
        const char kind = command.toUpper().toLatin1();
        switch (kind) {
        case 'M':
            path.moveTo(origin + tokens.point());
            command = relative ? u'l' : u'L'; // more points are lines
            break;
        case 'L':
            path.lineTo(origin + tokens.point());
            break;
        case 'H':
            path.lineTo(origin.x() + tokens.number(), here.y());
            break;
        case 'V':
            path.lineTo(here.x(), origin.y() + tokens.number());
            break;
        case 'C':
        case 'S': {
            const bool follows = previous == u'C' || previous == u'S';
            const QPointF first = kind == 'C' ? origin + tokens.point() : follows ? 2 * here - control : here;
            control = origin + tokens.point();
            path.cubicTo(first, control, origin + tokens.point());
            break;
        }
        case 'Q':
        case 'T': {
            const bool follows = previous == u'Q' || previous == u'T';
            control = kind == 'Q' ? origin + tokens.point() : follows ? 2 * here - control : here;
            path.quadTo(control, origin + tokens.point());
            break;
        }
        case 'A': {
            const QPointF radii = tokens.point();
            tokens.number(); // rotation: a circle has none
            const bool large = tokens.flag();
            const bool clockwise = tokens.flag();
            const QPointF to = origin + tokens.point();
            if (radii.x() != radii.y())
                return false;
            arcTo(path, radii.x(), large, clockwise, to);
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        default:
            return false;
        }
        if (tokens.failed())
            return false;
        previous = QLatin1Char(kind);
    }
    return true;
}

bool addShape(QPainterPath &path, const QXmlStreamReader &xml)
{
    const auto text = [&](const char *name) { return xml.attributes().value(QLatin1String(name)); };
    const auto number = [&](const char *name) { return text(name).toDouble(); };
    const QStringView element = xml.name();
    if (element == u"path")
        return addPath(path, text("d"));
    if (element == u"circle") {
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        return number("r") > 0;
    }
    if (element == u"rect") {
        const QRectF rect(number("x"), number("y"), number("width"), number("height"));
        path.addRoundedRect(rect, number("rx"), number("rx"));
        return !rect.isEmpty();
    }
    if (element == u"line") {
        path.moveTo(number("x1"), number("y1"));
        path.lineTo(number("x2"), number("y2"));
        return true;
    }
    if (element == u"polyline" || element == u"polygon") {
        Tokens tokens(text("points"));
        path.moveTo(tokens.point());
        while (!tokens.atEnd() && !tokens.failed())
            path.lineTo(tokens.point());
        if (element == u"polygon")
            path.closeSubpath();
        return !tokens.failed();
    }
    return element == u"svg" || element == u"title";
}

} // namespace

std::optional<QPainterPath> svgStrokes(const QByteArray &svg)
{
    QPainterPath path;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && !addShape(path, xml))
            return std::nullopt;
    }
    if (xml.hasError())
        return std::nullopt;
    return path;
}

} // namespace madang
