// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/hatch.h"

namespace madang {

namespace {

void diagonals(QPainterPath &lines, const QRectF &bounds, bool rising)
{
    const qreal height = bounds.height();
    const qreal step = hatchSpacing * 1.41421356; // so that the distance across the lines is hatchSpacing
    const int count = int((bounds.width() + height) / step) + 1;
    for (int i = 0; i < count; ++i) {
        const qreal x = bounds.left() - height + (i + 0.5) * step;
        lines.moveTo(x, rising ? bounds.bottom() : bounds.top());
        lines.lineTo(x + height, rising ? bounds.top() : bounds.bottom());
    }
}

void rows(QPainterPath &lines, const QRectF &bounds)
{
    for (int i = 0; (i + 0.5) * hatchSpacing < bounds.height(); ++i) {
        const qreal y = bounds.top() + (i + 0.5) * hatchSpacing;
        lines.moveTo(bounds.left(), y);
        lines.lineTo(bounds.right(), y);
    }
}

void columns(QPainterPath &lines, const QRectF &bounds)
{
    for (int i = 0; (i + 0.5) * hatchSpacing < bounds.width(); ++i) {
        const qreal x = bounds.left() + (i + 0.5) * hatchSpacing;
        lines.moveTo(x, bounds.top());
        lines.lineTo(x, bounds.bottom());
    }
}

void dots(QPainterPath &lines, const QRectF &bounds)
{
    for (int row = 0; (row + 0.5) * hatchSpacing < bounds.height(); ++row) {
        const qreal y = bounds.top() + (row + 0.5) * hatchSpacing;
        for (int i = 0; (i + (row % 2 ? 1 : 0.5)) * hatchSpacing < bounds.width(); ++i) {
            const qreal x = bounds.left() + (i + (row % 2 ? 1 : 0.5)) * hatchSpacing;
            lines.moveTo(x, y);
            lines.lineTo(x + 0.01, y); // round caps make a dot of it; a line of no length would be dropped
        }
    }
}

} // namespace

QPainterPath hatchLines(Hatch hatch, const QRectF &bounds)
{
    QPainterPath lines;
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Forward:
        diagonals(lines, bounds, true);
        break;
    case Hatch::Backward:
        diagonals(lines, bounds, false);
        break;
    case Hatch::Cross:
        diagonals(lines, bounds, true);
        diagonals(lines, bounds, false);
        break;
    case Hatch::Horizontal:
        rows(lines, bounds);
        break;
    case Hatch::Vertical:
        columns(lines, bounds);
        break;
    case Hatch::Grid:
        rows(lines, bounds);
        columns(lines, bounds);
        break;
    case Hatch::Dots:
        dots(lines, bounds);
        break;
    }
    return lines;
}

qreal hatchStrokeWidth(Hatch hatch)
{
    return hatch == Hatch::Dots ? 3 : 1.5;
}

} // namespace madang
