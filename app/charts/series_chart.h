// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of a model as a chart.
#pragma once

#include "charts/chart_data.h"
#include "models/model.h"

namespace madang {

/// `output` is a series, `series` of it.
ChartData chartOf(const ModelOutput &output, const Series &series);

} // namespace madang
