// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/extents.h"

#include <algorithm>
#include <optional>

namespace madang {

namespace {

struct Space
{
    QTransform transform;
    std::optional<QRectF> clip; ///< already mapped
};

QRectF textBounds(const TextOp &op)
{
    // Accents, slanted strokes and italics may leave the line box and the advance width a little.
    const qreal margin = op.text->font.size * 0.3;
    return QRectF(op.baseline.x(), op.baseline.y() - op.text->ascent, op.text->width,
                  op.text->ascent + op.text->descent)
        .adjusted(-margin, -margin, margin, margin);
}

QRectF outset(const QRectF &rect, qreal by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Of a drawing operation, in its own coordinates; nothing for the others.
std::optional<QRectF> inkOf(const PictureOp &op)
{
    if (const auto *fill = std::get_if<FillOp>(&op))
        return pointBounds(fill->path);
    if (const auto *hatch = std::get_if<HatchOp>(&op))
        return pointBounds(hatch->path);
    if (const auto *stroke = std::get_if<StrokeOp>(&op))
        return outset(pointBounds(stroke->path), stroke->stroke.width); // joins are round: half would do
    if (const auto *text = std::get_if<TextOp>(&op))
        return textBounds(*text);
    return std::nullopt;
}

} // namespace

QRectF pointBounds(const QPainterPath &path)
{
    const int count = path.elementCount();
    if (count == 0)
        return {};
    const QPainterPath::Element first = path.elementAt(0);
    qreal left = first.x, right = first.x, top = first.y, bottom = first.y;
    for (int i = 1; i < count; ++i) {
        const QPainterPath::Element point = path.elementAt(i);
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    return {left, top, right - left, bottom - top};
}

std::vector<std::size_t> matchingPops(const std::vector<PictureOp> &ops)
{
    std::vector<std::size_t> ends(ops.size(), ops.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < ops.size(); ++i) {
        if (std::holds_alternative<PushOpacity>(ops[i]) || std::holds_alternative<PushClip>(ops[i])
            || std::holds_alternative<PushTransform>(ops[i])) {
            open.push_back(i);
        } else if (std::holds_alternative<Pop>(ops[i])) {
            Q_ASSERT(!open.empty());
            ends[open.back()] = i;
            open.pop_back();
        }
    }
    return ends;
}

std::vector<QRectF> extents(const std::vector<PictureOp> &ops, std::size_t from, std::size_t to,
                            const QTransform &transform)
{
    std::vector<QRectF> result;
    std::vector<Space> spaces{{transform, std::nullopt}};
    for (std::size_t i = from; i < to; ++i) {
        const Space &space = spaces.back();
        if (std::holds_alternative<PushOpacity>(ops[i])) {
            spaces.push_back(Space(space));
        } else if (const auto *clip = std::get_if<PushClip>(&ops[i])) {
            const QRectF mapped = space.transform.mapRect(pointBounds(clip->path));
            spaces.push_back({space.transform, space.clip ? space.clip->intersected(mapped) : mapped});
        } else if (const auto *push = std::get_if<PushTransform>(&ops[i])) {
            spaces.push_back({QTransform(push->transform) * space.transform, space.clip});
        } else if (std::holds_alternative<Pop>(ops[i])) {
            spaces.pop_back();
        } else if (const std::optional<QRectF> ink = inkOf(ops[i])) {
            const QRectF mapped = space.transform.mapRect(*ink);
            const QRectF seen = space.clip ? mapped.intersected(*space.clip) : mapped;
            if (!seen.isEmpty())
                result.push_back(seen);
        }
    }
    return result;
}

bool overlap(const std::vector<QRectF> &rects)
{
    for (std::size_t i = 1; i < rects.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rects[i].intersects(rects[j]))
                return true;
        }
    }
    return false;
}

} // namespace madang
