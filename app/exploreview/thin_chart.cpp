// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/thin_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang {

namespace {

/// A line that holds its value needs a point where it leaves it.
std::vector<std::size_t> pointsOfSteps(const ChartData &chart, double tolerance)
{
    std::vector<std::size_t> kept{0};
    for (std::size_t i = 1; i + 1 < chart.x.size(); ++i) {
        const std::size_t anchor = kept.back();
        if (std::any_of(chart.lines.begin(), chart.lines.end(),
                        [&](const ChartLine &line) { return std::abs(line.y[i] - line.y[anchor]) > tolerance; }))
            kept.push_back(i);
    }
    return kept;
}

/// From each point that is kept the lines go on as long as a straight one passes all points on its way.
std::vector<std::size_t> pointsOfLines(const ChartData &chart, double tolerance)
{
    struct Slopes
    {
        double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
    };
    std::vector<std::size_t> kept{0};
    std::vector<Slopes> slopes(chart.lines.size());
    const auto keep = [&](std::size_t point) {
        if (point != kept.back())
            kept.push_back(point);
        std::fill(slopes.begin(), slopes.end(), Slopes());
    };
    const auto slope = [&](const ChartLine &line, std::size_t to) {
        return (line.y[to] - line.y[kept.back()]) / (chart.x[to] - chart.x[kept.back()]);
    };
    for (std::size_t i = 1; i < chart.x.size(); ++i) {
        bool passes = chart.x[i] > chart.x[kept.back()];
        for (std::size_t line = 0; line < chart.lines.size() && passes; ++line) {
            const double to = slope(chart.lines[line], i);
            passes = to >= slopes[line].low && to <= slopes[line].high;
        }
        if (!passes)
            keep(i - 1);
        if (chart.x[i] == chart.x[kept.back()]) { // an edge
            keep(i);
            continue;
        }
        const double room = tolerance / (chart.x[i] - chart.x[kept.back()]);
        for (std::size_t line = 0; line < chart.lines.size(); ++line) {
            const double to = slope(chart.lines[line], i);
            slopes[line] = {std::max(slopes[line].low, to - room), std::min(slopes[line].high, to + room)};
        }
    }
    return kept;
}

} // namespace

ChartData thinned(const ChartData &chart, double tolerance)
{
    using Type = ChartData::Type;
    if (chart.type == Type::Bar || chart.type == Type::StackedBar || chart.x.size() < 3)
        return chart;
    std::vector<std::size_t> kept =
        chart.type == Type::Step ? pointsOfSteps(chart, tolerance) : pointsOfLines(chart, tolerance);
    if (kept.back() != chart.x.size() - 1)
        kept.push_back(chart.x.size() - 1);
    ChartData few = chart;
    const auto pick = [&](const std::vector<double> &all) {
        std::vector<double> some;
        for (const std::size_t point : kept)
            some.push_back(all[point]);
        return some;
    };
    few.x = pick(chart.x);
    for (std::size_t line = 0; line < chart.lines.size(); ++line)
        few.lines[line].y = pick(chart.lines[line].y);
    return few;
}

double halfPixel(const ChartData &chart, double height)
{
    double span = 0;
    for (const ChartLine &line : chart.lines) {
        if (line.y.empty())
            continue;
        const auto [least, greatest] = std::minmax_element(line.y.begin(), line.y.end());
        span = std::max(span, *greatest - *least);
    }
    return span / std::max(height, 1.0) / 2;
}

} // namespace madang
