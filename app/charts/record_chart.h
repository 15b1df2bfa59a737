// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a chart that Qt Charts draws: grid, axes, lines, areas and bars, without any text. Must be called on the
// chart thread.
#pragma once

#include "charts/chart_layout.h"
#include "picture/picture.h"

namespace madang {

struct RecordedChart
{
    Picture frame; ///< grid and axes
    Picture lines; ///< all the rest, within the plot
};

RecordedChart recordChart(const ChartData &chart, const ChartLook &look, const ChartLayout &layout);

} // namespace madang
