// SPDX-License-Identifier: GPL-3.0-or-later
// How a line, an area or a bar of a chart is drawn, so that the legend shows just that.
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_look.h"
#include "picture/picture.h"

namespace madang {

struct LineLook
{
    Stroke stroke;
    QColor fill;               ///< transparent: none
    Hatch hatch = Hatch::None; ///< over the fill, or instead of it
    QColor hatchColor;
};

LineLook lineLook(const ChartData &chart, std::size_t line, const ChartLook &look);

} // namespace madang
