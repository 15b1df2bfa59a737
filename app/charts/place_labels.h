// SPDX-License-Identifier: GPL-3.0-or-later
// What stands along the x axis of a chart: numbers, or the names of bars; beneath each other, turned or left out where
// they would collide.
#pragma once

#include "charts/chart_look.h"
#include "charts/chart_scale.h"
#include "charts/chart_texts.h"

namespace madang {

struct PlacedLabels
{
    ChartScale scale;
    std::vector<ChartText> texts;
    qreal height = 0;          ///< they take below the plot
    qreal left = 0, right = 0; ///< what they take on either side of it
};

PlacedLabels placeLabels(const ChartData &chart, const ChartLook &look, const QRectF &plot);

} // namespace madang
