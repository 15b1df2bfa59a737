// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a chart, in as many rows as it needs; none for a single line.
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_look.h"
#include "charts/chart_texts.h"

namespace madang {

struct ChartLegend
{
    std::vector<LegendMark> marks; ///< from the upper left corner of the legend on, like the texts
    std::vector<ChartText> texts;
    int rows = 0;
    qreal width = 0;
    qreal height = 0;
};

ChartLegend arrangeLegend(const ChartData &chart, const ChartLook &look);

} // namespace madang
