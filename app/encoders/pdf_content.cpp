// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/pdf_content.h"

#include "encoders/pdf_fonts.h"
#include "encoders/pdf_objects.h"
#include "encoders/svg_path.h"
#include "picture/extents.h"
#include "picture/hatch.h"

#include <array>
#include <cmath>

namespace madang {

namespace {

QByteArray point(qreal x, qreal y)
{
    return pdfNumber(x) + ' ' + pdfNumber(y) + ' ';
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    QPointF start;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            if (i + 1 == count || path.elementAt(i + 1).isMoveTo())
                continue; // draws nothing
            start = element;
            data += point(element.x, element.y) + "m\n";
            continue;
        }
        QPointF at = element;
        if (element.isCurveTo()) {
            for (int k = 0; k < 3; ++k) {
                at = path.elementAt(i + k);
                data += point(at.x(), at.y());
            }
            data += "c\n";
            i += 2;
        } else {
            data += point(element.x, element.y) + "l\n";
        }
        const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        if (last && at == start)
            data += "h\n";
    }
    return data;
}

QByteArray rule(const QPainterPath &path)
{
    return path.fillRule() == Qt::OddEvenFill ? "*" : "";
}

class Drawing
{
public:
    Drawing(const std::vector<PictureOp> &ops, PdfShared &shared) :
        m_ops(ops), m_ends(matchingPops(ops)), m_shared(shared)
    {}

    PdfContent play(std::size_t from, std::size_t to)
    {
        m_bytes = "1 j\n"; // all joins are round
        playOps(from, to, 1);
        QByteArray resources =
            "<</Font " + pdfReference(m_shared.fontNames) + "/ExtGState " + pdfReference(m_shared.opacityNames);
        if (!m_groups.isEmpty())
            resources += "/XObject<<" + m_groups + ">>";
        return {m_bytes, resources + ">>", m_blends};
    }

private:
    /// What a content stream remembers until it is told otherwise. Each is the operator that was last written.
    enum Setting { FillColor, StrokeColor, FillOpacity, StrokeOpacity, Width, Dashes, Caps, TextFont, SettingCount };
    using Settings = std::array<QByteArray, SettingCount>;

    void set(Setting setting, const QByteArray &text)
    {
        if (m_settings[setting] == text)
            return;
        m_settings[setting] = text;
        m_bytes += text + '\n';
    }

    void setOpacity(Setting setting, qreal opacity)
    {
        const int thousandths = int(std::lround(opacity * 1000));
        if (thousandths == 1000 && m_settings[setting].isEmpty())
            return; // it is so from the start
        (setting == FillOpacity ? m_shared.fills : m_shared.strokes).insert(thousandths);
        set(setting, (setting == FillOpacity ? "/F" : "/S") + QByteArray::number(thousandths) + " gs");
        m_blends = m_blends || thousandths < 1000;
    }

    void setFill(const QColor &color, qreal alpha)
    {
        set(FillColor, pdfColor(color, "rg"));
        setOpacity(FillOpacity, color.alphaF() * alpha);
    }

    void setStroke(const Stroke &stroke, qreal alpha)
    {
        set(StrokeColor, pdfColor(stroke.color, "RG"));
        setOpacity(StrokeOpacity, stroke.color.alphaF() * alpha);
        set(Width, pdfNumber(stroke.width) + " w");
        QByteArray dashes;
        for (const qreal dash : stroke.dashes)
            dashes += (dashes.isEmpty() ? "" : " ") + pdfNumber(dash);
        set(Dashes, '[' + dashes + "]0 d");
        set(Caps, stroke.roundCaps ? "1 J" : "0 J");
    }

    void save()
    {
        m_bytes += "q\n";
        m_saved.push_back(m_settings);
    }

    void restore()
    {
        m_bytes += "Q\n";
        m_settings = m_saved.back();
        m_saved.pop_back();
    }

    static bool canBeSeen(const Stroke &stroke) { return stroke.color.alpha() > 0 && stroke.width > 0; }

    void playOps(std::size_t from, std::size_t to, qreal alpha)
    {
        for (std::size_t i = from; i < to; ++i) {
            if (const auto *fill = std::get_if<FillOp>(&m_ops[i])) {
                // A shape and its outline are one operator where neither shows through the other.
                const auto *outline = i + 1 < to ? std::get_if<StrokeOp>(&m_ops[i + 1]) : nullptr;
                const bool one = outline && alpha == 1 && fill->color.alpha() == 255
                                 && outline->stroke.color.alpha() == 255 && outline->stroke.width > 0
                                 && outline->path == fill->path;
                drawShape(fill->path, &fill->color, one ? &outline->stroke : nullptr, alpha);
                i += one ? 1 : 0;
            } else if (const auto *stroke = std::get_if<StrokeOp>(&m_ops[i])) {
                drawShape(stroke->path, nullptr, &stroke->stroke, alpha);
            } else if (const auto *hatch = std::get_if<HatchOp>(&m_ops[i])) {
                drawHatch(*hatch, alpha);
            } else if (const auto *text = std::get_if<TextOp>(&m_ops[i])) {
                drawText(*text, alpha);
            } else {
                playGroup(i, alpha);
                i = m_ends[i];
            }
        }
    }

    void drawShape(const QPainterPath &path, const QColor *fill, const Stroke *stroke, qreal alpha)
    {
        if (fill && fill->alpha() == 0)
            fill = nullptr;
        if (stroke && !canBeSeen(*stroke))
            stroke = nullptr;
        const QByteArray data = pathData(path);
        if (data.isEmpty() || (!fill && !stroke))
            return;
        if (fill)
            setFill(*fill, alpha);
        if (stroke)
            setStroke(*stroke, alpha);
        m_bytes += data + (fill && stroke ? "B" + rule(path) : fill ? "f" + rule(path) : QByteArray("S")) + '\n';
    }

    void drawHatch(const HatchOp &hatch, qreal alpha)
    {
        const QByteArray lines = pathData(hatchLines(hatch.hatch, pointBounds(hatch.path)));
        const QByteArray edge = pathData(hatch.path);
        if (lines.isEmpty() || edge.isEmpty() || hatch.color.alpha() == 0)
            return;
        save();
        m_bytes += edge + 'W' + rule(hatch.path) + " n\n";
        setStroke({hatch.color, hatchStrokeWidth(hatch.hatch), {}, hatch.hatch == Hatch::Dots}, alpha);
        m_bytes += lines + "S\n";
        restore();
    }

    void drawText(const TextOp &op, qreal alpha)
    {
        const ShapedText &text = *op.text;
        if (text.text.trimmed().isEmpty() || op.color.alpha() == 0 || text.font.size <= 0)
            return;
        setFill(op.color, alpha);
        m_bytes += "BT\n";
        for (std::size_t i = 0; i < text.runs.size(); ++i)
            drawRun(text, i, op.baseline);
        m_bytes += "ET\n";
    }

    void drawRun(const ShapedText &text, std::size_t index, QPointF baseline)
    {
        const ShapedText::Run &run = text.runs[index];
        const QList<quint32> glyphs = run.glyphs.glyphIndexes();
        if (glyphs.isEmpty())
            return;
        const QList<QPointF> positions = run.glyphs.positions();
        const qreal size = text.font.size;
        const ShapedText::Run *next = index + 1 < text.runs.size() ? &text.runs[index + 1] : nullptr;
        const int textEnd = next && !next->starts.isEmpty() ? next->starts.front() : int(text.text.size());

        set(TextFont, '/' + m_shared.fonts.nameOf(run.face) + ' ' + pdfNumber(size) + " Tf");
        const QPointF origin = baseline + run.offset;
        const qreal first = positions.front().x();
        m_bytes += "1 0 0 -1 " + point(origin.x() + first, origin.y()) + "Tm[<";
        qreal pen = first;
        for (qsizetype i = 0; i < glyphs.size();) {
            qsizetype end = i + 1;
            while (end < glyphs.size() && run.starts[end] == run.starts[i])
                ++end;
            const bool last = end == glyphs.size();
            const qreal x = positions[i].x();
            PdfCluster cluster;
            cluster.text = text.text.mid(run.starts[i], (last ? textEnd : run.starts[end]) - run.starts[i]);
            for (QChar &c : cluster.text) {
                if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                    c = u' '; // as it was shaped
            }
            for (qsizetype k = i; k < end; ++k) {
                cluster.glyphs.append(glyphs[k]);
                cluster.offsets.append((positions[k] - QPointF(x, 0)) / size);
            }
            const auto code = m_shared.fonts.codeOf(run.face, cluster);
            const auto behind = int(std::lround((pen - x) / size * 1000));
            if (behind) {
                m_bytes += '>' + QByteArray::number(behind) + '<';
                pen -= behind * size / 1000;
            }
            m_bytes += QByteArray::number(code.code, 16).rightJustified(4, '0');
            pen += code.width * size / 1000;
            i = end;
        }
        m_bytes += ">]TJ\n";
    }

    void playGroup(std::size_t push, qreal alpha)
    {
        const std::size_t from = push + 1, to = m_ends[push];
        if (const auto *opacity = std::get_if<PushOpacity>(&m_ops[push])) {
            playTranslucent(from, to, opacity->opacity, alpha);
        } else if (const auto *clip = std::get_if<PushClip>(&m_ops[push])) {
            const QByteArray edge = pathData(clip->path);
            if (edge.isEmpty())
                return;
            save();
            m_bytes += edge + 'W' + rule(clip->path) + " n\n";
            playOps(from, to, alpha);
            restore();
        } else if (const auto *transform = std::get_if<PushTransform>(&m_ops[push])) {
            const QTransform &t = transform->transform;
            Q_ASSERT(t.isAffine());
            if (!t.isInvertible())
                return;
            save();
            for (const qreal part : {t.m11(), t.m12(), t.m21(), t.m22()})
                m_bytes += svgNumber(part, 6) + ' ';
            m_bytes += point(t.dx(), t.dy()) + "cm\n";
            playOps(from, to, alpha);
            restore();
        }
    }

    void playTranslucent(std::size_t from, std::size_t to, qreal opacity, qreal alpha)
    {
        const std::vector<QRectF> inks = extents(m_ops, from, to, {});
        if (opacity <= 0 || inks.empty())
            return;
        // Where nothing lies over anything else, fading each piece is the same and lighter to show.
        constexpr std::size_t fewEnoughToCompare = 12;
        if (inks.size() <= fewEnoughToCompare && !overlap(inks)) {
            playOps(from, to, alpha * opacity);
            return;
        }
        QRectF box;
        for (const QRectF &ink : inks)
            box |= ink;
        box.adjust(-1, -1, 1, 1);
        const PdfContent group = Drawing(m_ops, m_shared).play(from, to);
        const int object = m_shared.objects.addStream("/Type/XObject/Subtype/Form/BBox[" + point(box.left(), box.top())
                                                          + point(box.right(), box.bottom()).trimmed()
                                                          + "]/Group<</S/Transparency/CS/DeviceRGB/I true>>/Resources"
                                                          + group.resources,
                                                      group.bytes);
        setOpacity(FillOpacity, alpha * opacity);
        m_blends = true;
        const QByteArray name = "/X" + QByteArray::number(object);
        m_groups += name + ' ' + pdfReference(object);
        m_bytes += name + " Do\n";
    }

    const std::vector<PictureOp> &m_ops;
    const std::vector<std::size_t> m_ends;
    PdfShared &m_shared;
    QByteArray m_bytes;
    QByteArray m_groups; ///< the names of those drawn here
    Settings m_settings;
    std::vector<Settings> m_saved;
    bool m_blends = false;
};

} // namespace

PdfContent pdfContent(const std::vector<PictureOp> &ops, PdfShared &shared)
{
    return Drawing(ops, shared).play(0, ops.size());
}

QByteArray pdfColor(const QColor &color, const char *paint)
{
    return pdfNumber(color.redF()) + ' ' + pdfNumber(color.greenF()) + ' ' + pdfNumber(color.blueF()) + ' ' + paint;
}

QByteArray pdfOpacities(const PdfShared &shared)
{
    QByteArray names;
    for (const int fill : shared.fills)
        names += "/F" + QByteArray::number(fill) + "<</ca " + pdfNumber(fill / 1000.0) + ">>";
    for (const int stroke : shared.strokes)
        names += "/S" + QByteArray::number(stroke) + "<</CA " + pdfNumber(stroke / 1000.0) + ">>";
    return names;
}

} // namespace madang
