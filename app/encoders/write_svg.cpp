// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/write_svg.h"

#include "encoders/svg_path.h"
#include "encoders/svg_text.h"
#include "picture/extents.h"
#include "picture/face_glyphs.h"
#include "picture/hatch.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

/// ` fill="#123" fill-opacity=".5"`; `what`: fill or stroke.
QByteArray paintOf(const char *what, const QColor &color)
{
    QByteArray hex = color.name(QColor::HexRgb).toLatin1();
    if (hex[1] == hex[2] && hex[3] == hex[4] && hex[5] == hex[6])
        hex = QByteArray("#") + hex[1] + hex[3] + hex[5];
    QByteArray text = attribute(what, hex);
    if (color.alpha() < 255)
        text += attribute((QByteArray(what) + "-opacity").constData(), svgNumber(color.alphaF(), 3));
    return text;
}

QByteArray strokeOf(const Stroke &stroke)
{
    QByteArray text = paintOf("stroke", stroke.color);
    if (stroke.width != 1)
        text += attribute("stroke-width", svgNumber(stroke.width));
    QByteArray dashes;
    for (const qreal dash : stroke.dashes)
        dashes += (dashes.isEmpty() ? "" : " ") + svgNumber(dash);
    if (!dashes.isEmpty())
        text += attribute("stroke-dasharray", dashes);
    if (stroke.roundCaps)
        text += attribute("stroke-linecap", "round");
    return text;
}

/// Which points are inside. Four corners without curves are the same to both rules.
QByteArray ruleOf(const char *name, const QPainterPath &path)
{
    return path.fillRule() == Qt::OddEvenFill && path.elementCount() > 5 ? attribute(name, "evenodd") : QByteArray();
}

bool keepsSpaces(const QString &text)
{
    return text.startsWith(u' ') || text.endsWith(u' ') || text.contains(QLatin1String("  "));
}

class Drawing
{
public:
    Drawing(const std::vector<PictureOp> &ops, bool text, std::map<std::pair<int, quint32>, QByteArray> &outlines) :
        m_ops(ops), m_ends(matchingPops(ops)), m_text(text), m_outlines(outlines)
    {
        play(0, m_ops.size());
    }

    QByteArray definitions; ///< glyphs and clips
    QByteArray body;

private:
    void play(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            if (const auto *fill = std::get_if<FillOp>(&m_ops[i])) {
                // A shape and its outline are one element.
                const auto *outline = i + 1 < to ? std::get_if<StrokeOp>(&m_ops[i + 1]) : nullptr;
                const bool same = outline && outline->path == fill->path;
                drawShape(fill->path, &fill->color, same ? &outline->stroke : nullptr);
                i += same ? 1 : 0;
            } else if (const auto *stroke = std::get_if<StrokeOp>(&m_ops[i])) {
                drawShape(stroke->path, nullptr, &stroke->stroke);
            } else if (const auto *hatch = std::get_if<HatchOp>(&m_ops[i])) {
                drawHatch(*hatch);
            } else if (const auto *text = std::get_if<TextOp>(&m_ops[i])) {
                drawText(*text);
            } else {
                playGroup(i);
                i = m_ends[i];
            }
        }
    }

    void playGroup(std::size_t push)
    {
        QByteArray attributes;
        if (const auto *opacity = std::get_if<PushOpacity>(&m_ops[push])) {
            if (opacity->opacity <= 0)
                return;
            if (opacity->opacity < 1)
                attributes = attribute("opacity", svgNumber(opacity->opacity, 4));
        } else if (const auto *clip = std::get_if<PushClip>(&m_ops[push])) {
            attributes = clipTo(clip->path);
            if (attributes.isEmpty())
                return;
        } else if (const auto *transform = std::get_if<PushTransform>(&m_ops[push])) {
            attributes = transformBy(transform->transform);
        }
        if (!attributes.isEmpty())
            body += "<g" + attributes + ">";
        const qsizetype before = body.size();
        play(push + 1, m_ends[push]);
        if (attributes.isEmpty())
            return;
        if (body.size() == before)
            body.chop(attributes.size() + 3);
        else
            body += "</g>\n";
    }

    static QByteArray transformBy(const QTransform &t)
    {
        Q_ASSERT(t.isAffine());
        if (t.isIdentity())
            return {};
        if (t.type() == QTransform::TxTranslate)
            return attribute("transform", "translate(" + svgNumber(t.dx(), 3) + ' ' + svgNumber(t.dy(), 3) + ')');
        QByteArray numbers;
        for (const qreal number : {t.m11(), t.m12(), t.m21(), t.m22()})
            numbers += svgNumber(number, 6) + ' ';
        return attribute("transform", "matrix(" + numbers + svgNumber(t.dx(), 3) + ' ' + svgNumber(t.dy(), 3) + ')');
    }

    /// Empty: nothing is inside.
    QByteArray clipTo(const QPainterPath &path)
    {
        const QByteArray shape = attribute("d", svgPath(path)) + ruleOf("clip-rule", path);
        if (path.isEmpty())
            return {};
        auto found = m_clips.constFind(shape);
        if (found == m_clips.cend()) {
            found = m_clips.insert(shape, "c" + QByteArray::number(m_clips.size(), 36));
            definitions += "<clipPath id=\"" + *found + "\"><path" + shape + "/></clipPath>\n";
        }
        return attribute("clip-path", "url(#" + *found + ')');
    }

    void drawShape(const QPainterPath &path, const QColor *fill, const Stroke *stroke)
    {
        const QByteArray data = svgPath(path);
        QByteArray paint;
        if (fill && fill->alpha() > 0)
            paint += paintOf("fill", *fill) + ruleOf("fill-rule", path);
        if (stroke && stroke->color.alpha() > 0 && stroke->width > 0)
            paint += strokeOf(*stroke);
        if (!data.isEmpty() && !paint.isEmpty())
            body += "<path" + attribute("d", data) + paint + "/>\n";
    }

    void drawHatch(const HatchOp &hatch)
    {
        const QByteArray data = svgPath(hatchLines(hatch.hatch, pointBounds(hatch.path)));
        const QByteArray clip = clipTo(hatch.path);
        if (data.isEmpty() || clip.isEmpty() || hatch.color.alpha() == 0)
            return;
        const Stroke stroke{hatch.color, hatchStrokeWidth(hatch.hatch), {}, hatch.hatch == Hatch::Dots};
        body += "<g" + clip + "><path" + attribute("d", data) + strokeOf(stroke) + "/></g>\n";
    }

    void drawText(const TextOp &op)
    {
        if (op.text->text.trimmed().isEmpty() || op.color.alpha() == 0)
            return;
        if (m_text)
            writeText(op);
        else
            outlineText(op);
    }

    void writeText(const TextOp &op)
    {
        const Font &font = op.text->font;
        body += "<text" + attribute("x", svgNumber(op.baseline.x())) + attribute("y", svgNumber(op.baseline.y()))
                + attribute("font-size", svgNumber(font.size)) + paintOf("fill", op.color);
        if (font.bold)
            body += attribute("font-weight", "700");
        body += svgFamilies(op.text->text, font);
        if (keepsSpaces(op.text->text))
            body += attribute("xml:space", "preserve");
        // With other fonts it still takes the room it was laid out in.
        body += attribute("textLength", svgNumber(op.text->width)) + attribute("lengthAdjust", "spacingAndGlyphs");
        body += '>' + svgMarked(op.text->text, font) + "</text>\n";
    }

    void outlineText(const TextOp &op)
    {
        for (const ShapedText::Run &run : op.text->runs) {
            // Glyphs and their places are written in the face's own units: whole numbers.
            const qreal em = unitsPerEm(run.face);
            const qreal scale = op.text->font.size / em;
            const QPointF at = op.baseline + run.offset;
            const QList<quint32> glyphs = run.glyphs.glyphIndexes();
            const QList<QPointF> positions = run.glyphs.positions();
            const qsizetype before = body.size();
            body +=
                "<g" + transformBy(QTransform(scale, 0, 0, scale, at.x(), at.y())) + paintOf("fill", op.color) + '>';
            const qsizetype opened = body.size();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                const QByteArray id = glyph(run.face, glyphs[i]);
                if (id.isEmpty())
                    continue;
                body.append("<use xlink:href=\"#").append(id).append('"');
                for (const auto &[name, value] : {std::pair("x", positions[i].x()), std::pair("y", positions[i].y())}) {
                    const QByteArray number = svgNumber(value / scale, 0);
                    if (number != "0")
                        body.append(' ').append(name).append("=\"").append(number).append('"');
                }
                body += "/>";
            }
            if (body.size() == opened)
                body.truncate(before);
            else
                body += "</g>\n";
        }
    }

    /// The id of a glyph's outline; empty for one without ink. Ids go by the order in this document alone.
    QByteArray glyph(int face, quint32 index)
    {
        const std::pair key(face, index);
        if (const auto found = m_ids.constFind(key); found != m_ids.cend())
            return *found;
        auto outline = m_outlines.find(key);
        if (outline == m_outlines.end()) {
            const QPainterPath path = glyphOutline(face, index, unitsPerEm(face));
            outline = m_outlines.emplace(key, svgPath(path, 0)).first;
        }
        QByteArray id;
        if (!outline->second.isEmpty()) {
            id = "g" + QByteArray::number(m_glyphs++, 36);
            definitions += "<path id=\"" + id + '"' + attribute("d", outline->second) + "/>\n";
        }
        m_ids.insert(key, id);
        return id;
    }

    const std::vector<PictureOp> &m_ops;
    const std::vector<std::size_t> m_ends;
    const bool m_text;
    std::map<std::pair<int, quint32>, QByteArray> &m_outlines;
    QHash<std::pair<int, quint32>, QByteArray> m_ids;
    QHash<QByteArray, QByteArray> m_clips; ///< ids by what is in them
    int m_glyphs = 0;
};

/// The picture's logical pixels that fill `size`, the picture in the middle of them.
QRectF viewOf(QSizeF picture, QSizeF size)
{
    const qreal scale = std::min(size.width() / picture.width(), size.height() / picture.height());
    const QSizeF seen = size / scale;
    return {(picture.width() - seen.width()) / 2, (picture.height() - seen.height()) / 2, seen.width(), seen.height()};
}

} // namespace

QByteArray SvgWriter::write(const Picture &picture, const SvgOptions &options)
{
    Q_ASSERT(!picture.size.isEmpty() && !options.size.isEmpty());
    const QRectF view = viewOf(picture.size, options.size);
    const QByteArray x = svgNumber(view.x()), y = svgNumber(view.y());
    const QByteArray width = svgNumber(view.width()), height = svgNumber(view.height());

    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                     " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    svg += attribute("width", QByteArray::number(options.size.width()))
           + attribute("height", QByteArray::number(options.size.height()))
           + attribute("viewBox", x + ' ' + y + ' ' + width + ' ' + height) + attribute("role", "img");
    if (!options.words.empty())
        svg += attribute("xml:lang", svgEscaped(options.words.front().language));
    svg += ">\n";
    for (const SvgWords &words : options.words) {
        const QByteArray language = attribute("xml:lang", svgEscaped(words.language));
        if (!words.title.isEmpty())
            svg += "<title" + language + '>' + svgEscaped(words.title) + "</title>\n";
        if (!words.text.isEmpty())
            svg += "<desc" + language + '>' + svgEscaped(words.text) + "</desc>\n";
    }
    const Drawing drawing(picture.ops, options.text, m_outlines);
    if (!drawing.definitions.isEmpty())
        svg += "<defs>\n" + drawing.definitions + "</defs>\n";
    if (picture.background.isValid() && picture.background.alpha() > 0)
        svg += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height)
               + paintOf("fill", picture.background) + "/>\n";
    svg += "<g" + attribute("fill", "none") + attribute("stroke-linejoin", "round");
    if (options.text)
        svg += svgFamilies() + attribute("text-rendering", "geometricPrecision");
    svg += ">\n" + drawing.body + "</g>\n</svg>\n";
    return svg;
}

} // namespace madang
