// SPDX-License-Identifier: GPL-3.0-or-later
// The ends of an axis and the round numbers along it, with how they are written. Not concerned with pixels.
#pragma once

#include "charts/chart_data.h"

#include <QStringList>

namespace madang {

struct ChartScale
{
    double low = 0, high = 1;       ///< low < high, both finite
    double step = 1;                ///< between ticks
    std::vector<double> ticks = {}; ///< within low…high, ascending, `step` apart
    QStringList labels = {};        ///< one a tick
};

/// Whatever numbers come, charts are drawn of numbers that can be drawn: finite, at most 1e30, and 0 below 1e-30.
double drawableNumber(double value);

/// Of y: from 0 or a round number below the least value to `top`, or to a round number not below the greatest.
ChartScale valueScale(double least, double greatest, std::optional<double> top, int mostTicks);

/// Of x: exactly from `first` to `last`, with ticks between; around a single value where they are the same.
ChartScale spanScale(double first, double last, int mostTicks);

struct ValueRange
{
    double least = 0, greatest = 0;
};

/// Of all y, or of their sums where they are stacked.
ValueRange valueRange(const ChartData &chart);

/// How many of the lines' values have a place: as many as there are x or categories.
std::size_t placesOf(const ChartData &chart);

inline bool hasBars(ChartData::Type type)
{
    return type == ChartData::Type::Bar || type == ChartData::Type::StackedBar;
}

} // namespace madang
