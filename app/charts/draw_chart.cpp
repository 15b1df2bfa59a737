// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"
#include "charts/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

/// The part of the picture that has grown. Its moving edges are on whole pixels, as far as `at` is.
QRectF grownPart(const ChartPicture &chart, ChartData::Type type, qreal share)
{
    const QSizeF size = chart.whole.size;
    const QRectF &plot = chart.plot;
    if (!hasBars(type))
        return {0, 0, std::round(plot.left() + share * plot.width()), size.height()};
    const qreal ground = plot.bottom() - (0 - chart.yLow) / (chart.yHigh - chart.yLow) * plot.height();
    const qreal top = std::round(ground - share * (ground - plot.top()));
    const qreal bottom = chart.yLow < 0 ? std::round(ground + share * (plot.bottom() - ground)) : size.height();
    return {0, top, size.width(), bottom - top};
}

} // namespace

void drawChart(PictureBuilder &picture, QPointF at, const ChartPicture &chart, ChartData::Type type, qreal share)
{
    const auto place = picture.transform(QTransform::fromTranslate(at.x(), at.y()));
    if (share >= 1) {
        picture.append(chart.whole);
        return;
    }
    picture.append(chart.frame);
    if (share <= 0)
        return;
    // The whole begins with the frame: only the rest is drawn over it, so that no edge is blended twice.
    Picture lines{chart.whole.size, Qt::transparent, {}};
    lines.ops.assign(chart.whole.ops.begin() + std::ptrdiff_t(chart.frame.ops.size()), chart.whole.ops.end());
    QPainterPath grown;
    grown.addRect(grownPart(chart, type, share));
    const auto clip = picture.clip(grown);
    picture.append(lines);
}

} // namespace madang
