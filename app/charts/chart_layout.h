// SPDX-License-Identifier: GPL-3.0-or-later
// Where the texts of a chart stand and what room they leave for its plot: measured by our shaper, so that nothing is
// cut and nothing collides. Not concerned with lines, bars and the grid.
#pragma once

#include "charts/chart_picture.h"
#include "charts/chart_scale.h"

namespace madang {

struct ChartText
{
    ShapedTextPtr text;
    QPointF at; ///< start of the baseline; of a turned text the end of it
    QColor color;
    qreal turn = 0; ///< degrees, clockwise; around its end
};

struct LegendMark
{
    QRectF rect;
    std::size_t line = 0;
};

struct ChartLayout
{
    QRectF plot;
    ChartScale x; ///< of bars from -0.5 on; its ticks are those that have a label
    ChartScale y;
    std::vector<ChartText> texts;
    std::vector<LegendMark> marks;
};

ChartLayout layOutChart(const ChartData &chart, const ChartLook &look);

} // namespace madang
