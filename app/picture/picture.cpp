// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture.h"

#include <algorithm>

namespace madang {

namespace {

/// Light enough that text over the lines reads as well as over the bare fill.
QColor hatchColor(const ToneColors &tone)
{
    constexpr qreal share = 0.15;
    const auto mix = [](int fill, int stroke) { return int(fill + (stroke - fill) * share + 0.5); };
    return {mix(tone.fill.red(), tone.stroke.red()), mix(tone.fill.green(), tone.stroke.green()),
            mix(tone.fill.blue(), tone.stroke.blue()), tone.fill.alpha()};
}

} // namespace

PictureBuilder::PictureBuilder(QSizeF size, QColor background)
{
    m_picture.size = size;
    m_picture.background = background;
}

void PictureBuilder::fill(const QPainterPath &path, const QColor &color)
{
    if (!path.isEmpty() && color.alpha() > 0)
        m_picture.ops.push_back(FillOp{path, color});
}

void PictureBuilder::hatch(const QPainterPath &path, Hatch hatch, const QColor &color)
{
    if (!path.isEmpty() && hatch != Hatch::None && color.alpha() > 0)
        m_picture.ops.push_back(HatchOp{path, hatch, color});
}

void PictureBuilder::stroke(const QPainterPath &path, const Stroke &stroke)
{
    if (!path.isEmpty() && stroke.width > 0 && stroke.color.alpha() > 0)
        m_picture.ops.push_back(StrokeOp{path, stroke});
}

void PictureBuilder::line(QPointF from, QPointF to, const Stroke &stroke)
{
    QPainterPath path(from);
    path.lineTo(to);
    this->stroke(path, stroke);
}

void PictureBuilder::text(const ShapedTextPtr &text, QPointF baseline, const QColor &color)
{
    if (text && !text->runs.empty() && color.alpha() > 0)
        m_picture.ops.push_back(TextOp{text, baseline, color});
}

void PictureBuilder::text(const TextBlock &block, QPointF topLeft, const std::vector<QColor> &colors)
{
    Q_ASSERT(!colors.empty());
    for (const TextBlock::Piece &piece : block.pieces) {
        const auto last = int(colors.size()) - 1;
        text(piece.text, topLeft + piece.at, colors[std::size_t(std::clamp(piece.mark, 0, last))]);
    }
}

void PictureBuilder::append(const Picture &picture)
{
    m_picture.ops.insert(m_picture.ops.end(), picture.ops.begin(), picture.ops.end());
}

void PictureBuilder::surface(const QPainterPath &path, const ToneColors &tone, qreal strokeWidth,
                             const std::vector<qreal> &dashes)
{
    fill(path, tone.fill);
    hatch(path, tone.hatch, hatchColor(tone));
    stroke(path, {tone.stroke, strokeWidth, dashes, false});
}

PictureBuilder::Scope PictureBuilder::opacity(qreal opacity)
{
    if (opacity >= 1)
        return Scope(nullptr);
    m_picture.ops.push_back(PushOpacity{std::max(opacity, 0.0)});
    ++m_depth;
    return Scope(this);
}

PictureBuilder::Scope PictureBuilder::clip(const QPainterPath &path)
{
    m_picture.ops.push_back(PushClip{path});
    ++m_depth;
    return Scope(this);
}

PictureBuilder::Scope PictureBuilder::transform(const QTransform &transform)
{
    if (transform.isIdentity())
        return Scope(nullptr);
    m_picture.ops.push_back(PushTransform{transform});
    ++m_depth;
    return Scope(this);
}

Picture PictureBuilder::finish()
{
    Q_ASSERT(m_depth == 0);
    Picture finished = std::move(m_picture);
    m_picture = {};
    return finished;
}

PictureBuilder::Scope::~Scope()
{
    if (!m_builder)
        return;
    m_builder->m_picture.ops.push_back(Pop{});
    --m_builder->m_depth;
}

} // namespace madang
