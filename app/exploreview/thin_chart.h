// SPDX-License-Identifier: GPL-3.0-or-later
// A chart without the points that nobody would miss: on a panel a few hundred pixels wide, drawing a thousand takes
// longer than a frame. Not concerned with what is read off a chart; that is all of its points.
#pragma once

#include "charts/chart_data.h"

namespace madang {

/// No line is farther from where it was than `tolerance` of its values, anywhere. Bars stay as they are.
ChartData thinned(const ChartData &chart, double tolerance);

/// Half a pixel of a chart that is so high, in its values.
double halfPixel(const ChartData &chart, double height);

} // namespace madang
