// SPDX-License-Identifier: GPL-3.0-or-later
// Charts drawn by Qt Charts, recorded as pictures: with their clips, in our faces, the same on screens and in files.
// Not concerned with what a chart is about.
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_look.h"
#include "picture/picture.h"

#include <memory>

namespace madang {

struct ChartPicture
{
    Picture frame;                                   ///< axes, grid, titles, legend
    Picture whole;                                   ///< the operations of `frame`, then those of its lines or bars
    QRectF plot;                                     ///< inside of the axes
    double xLow = 0, xHigh = 1, yLow = 0, yHigh = 1; ///< values at the edges of `plot`; bars stand at 0, 1, 2 … ± 0.5
};

/// May be called from any thread, also several at a time; they wait for each other. An empty chart gives empty axes.
/// Needs a QApplication. The last few answers are remembered.
std::shared_ptr<const ChartPicture> chartPicture(const ChartData &chart, const ChartLook &look);

/// Begins with it when nobody waits for another one, and returns at once: who asks chartPicture() for the same soon
/// after finds it, or waits for the rest of the way.
void prepareChart(const ChartData &chart, const ChartLook &look);

/// Draws it at `at`; `share` (0…1) of it has grown: lines from the left, bars from the ground.
void drawChart(PictureBuilder &picture, QPointF at, const ChartPicture &chart, ChartData::Type type, qreal share);

} // namespace madang
