// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as data: what is drawn, not how. Not concerned with where the numbers come from, nor with sizes and themes.
#pragma once

#include "base/language.h"
#include "picture/theme.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace madang {

struct ChartLine
{
    Bilingual label;
    Tone tone = Tone::Blue;
    bool dashed = false;   ///< drawn apart: a limit, or a run to compare with
    std::vector<double> y; ///< finite; as long as the chart's x, or as its categories

    bool operator==(const ChartLine &) const = default;
};

struct ChartData
{
    enum class Type { Line, Area, StackedArea, Step, Bar, StackedBar };

    Type type = Type::Line;
    std::vector<double> x = {}; ///< ascending (a step chart may have the same x twice in a row); not of bars
    std::vector<Bilingual> categories = {}; ///< of bars: what stands at each place
    std::vector<ChartLine> lines = {};
    Bilingual xTitle = {}, yTitle = {}; ///< with their units; empty: none
    int decimals = 0;                   ///< of y, where a value is told
    std::optional<double> top = {};     ///< of the y axis; it starts at 0 or below the least value

    bool isEmpty() const { return lines.empty() || (x.empty() && categories.empty()); }
    bool operator==(const ChartData &) const = default;
};

/// Of the line at a place in its chart that has no tone of its own: each in another.
Tone usualTone(std::size_t place);

/// "line", "area", "stacked-area", "step", "bar", "stacked-bar": as scripts write it.
QString nameOf(ChartData::Type type);
/// The inverse; nothing for anything else.
std::optional<ChartData::Type> chartTypeFromName(QStringView name);

} // namespace madang
