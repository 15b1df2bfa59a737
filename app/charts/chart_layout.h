// SPDX-License-Identifier: GPL-3.0-or-later
// Where the texts of a chart stand and what room they leave for its plot: measured by our shaper, so that nothing is
// cut and nothing collides. Not concerned with lines, bars and the grid.
#pragma once

#include "charts/chart_look.h"
#include "charts/chart_scale.h"
#include "charts/chart_texts.h"

namespace madang {

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
