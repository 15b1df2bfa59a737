// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a chart as series of Qt Charts. Not concerned with axes.
#pragma once

#include "charts/chart_layout.h"

#include <QtCharts/QAbstractSeries>

#include <vector>

namespace madang {

/// Solid lines are dashed with this: Qt Charts draws those of solid pens segment by segment, others as one path.
inline constexpr qreal endlessDash = 1e5;

/// From the rearmost to the foremost; the caller owns them. So that Qt Charts never meets huge or tiny numbers, x runs
/// from 0 to 1 and y is in units of `yUnit`. Bars stand at 0, 1, 2 …
std::vector<QAbstractSeries *> makeSeries(const ChartData &chart, const ChartLook &look, const ChartLayout &layout,
                                          double yUnit);

} // namespace madang
