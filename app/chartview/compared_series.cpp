// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/compared_series.h"

#include "base/blend.h"
#include "charts/series_chart.h"
#include "models/show_value.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

using Chart = ModelOutput::Chart;

/// Every x of the two, as often as it is in the one that has it more often: twice is an edge.
std::vector<double> everyX(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

/// Which of the points at an x is meant.
enum class Side { Only, Before, After };

double valueThere(const ModelOutput &output, const std::vector<double> &x, const std::vector<double> &y, double at,
                  Side side)
{
    const auto [first, end] = std::equal_range(x.begin(), x.end(), at);
    const auto index = [&](auto place) { return static_cast<std::size_t>(place - x.begin()); };
    if (first != end) {
        if (side == Side::After)
            return y[index(end) - 1];
        // Up to its own step a line that steps is where it was; at an edge its first point says so.
        const bool edge = end - first > 1;
        const bool steps = output.chart == Chart::Step && side == Side::Before && !edge && first != x.begin();
        return y[index(first) - (steps ? 1 : 0)];
    }
    if (isBars(output))
        return 0;
    return valueAlong(x, y, at, output.chart == Chart::Step);
}

std::vector<std::vector<double>> over(const std::vector<double> &x, const ModelOutput &output, const Series &series)
{
    if (x == series.x || series.x.empty())
        return series.x.empty() ? std::vector<std::vector<double>>(series.y.size(), std::vector<double>(x.size()))
                                : series.y;
    std::vector<std::vector<double>> lines;
    for (const std::vector<double> &y : series.y) {
        std::vector<double> line;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const bool after = i > 0 && x[i - 1] == x[i], before = i + 1 < x.size() && x[i + 1] == x[i];
            line.push_back(valueThere(output, series.x, y, x[i],
                                      after    ? Side::After
                                      : before ? Side::Before
                                               : Side::Only));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

bool isBars(const ModelOutput &output)
{
    return output.chart == Chart::Bar || output.chart == Chart::StackedBar;
}

ComparedSeries compare(const ModelOutput &output, const Series &now, const Series *pinned)
{
    if (!pinned)
        return {now.x, now.y, {}};
    ComparedSeries both;
    both.x = pinned->x == now.x ? now.x : everyX(now.x, pinned->x);
    both.now = over(both.x, output, now);
    both.pinned = over(both.x, output, *pinned);
    return both;
}

Bilingual pinnedLabel(const Bilingual &line)
{
    return {line.ko + QStringLiteral(" (고정)"), line.en + QStringLiteral(" (pinned)")};
}

namespace {

/// Stacks cannot stand in each other's way: each has the pinned one beside it.
bool hasPairs(const ModelOutput &output, const ComparedSeries &series)
{
    return output.chart == Chart::StackedBar && !series.pinned.empty();
}

ChartData pairedChart(const ModelOutput &output, const ComparedSeries &series)
{
    ChartData chart = chartOf(output, {series.x, series.now});
    chart.x.clear();
    chart.categories.clear();
    for (std::size_t point = 0; point < series.x.size(); ++point) {
        chart.categories.push_back(xWords(output, series, point));
        chart.categories.push_back({QStringLiteral("고정"), QStringLiteral("pinned")});
    }
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        std::vector<double> &y = chart.lines[i].y;
        y.clear();
        for (std::size_t point = 0; point < series.x.size(); ++point) {
            y.push_back(series.now[i][point]);
            y.push_back(series.pinned[i][point]);
        }
    }
    return chart;
}

} // namespace

ChartData comparedChart(const ModelOutput &output, const ComparedSeries &series)
{
    if (hasPairs(output, series))
        return pairedChart(output, series);
    ChartData chart = chartOf(output, {series.x, series.now});
    if (series.pinned.empty())
        return chart;
    // Two stacks of areas would hide each other; as lines all are seen.
    if (chart.type == ChartData::Type::StackedArea)
        chart.type = ChartData::Type::Line;
    const std::size_t lines = chart.lines.size();
    for (std::size_t i = 0; i < lines; ++i)
        chart.lines.push_back({pinnedLabel(chart.lines[i].label), chart.lines[i].tone, true, series.pinned[i]});
    return chart;
}

double placeOf(const ModelOutput &output, const ComparedSeries &series, std::size_t point)
{
    if (!isBars(output))
        return series.x[point];
    return hasPairs(output, series) ? 2 * double(point) + 0.5 : double(point);
}

int nearestPoint(const ModelOutput &output, const ComparedSeries &series, double place)
{
    if (series.x.empty())
        return -1;
    if (isBars(output)) {
        const double point = hasPairs(output, series) ? std::round((place - 0.5) / 2) : std::round(place);
        return int(std::clamp(point, 0.0, double(series.x.size() - 1)));
    }
    const auto right = std::lower_bound(series.x.begin(), series.x.end(), place);
    if (right == series.x.begin())
        return 0;
    if (right == series.x.end())
        return int(series.x.size()) - 1;
    return int(right - series.x.begin()) - (place - *(right - 1) < *right - place ? 1 : 0);
}

QString xNumber(const ComparedSeries &series, std::size_t point)
{
    // As many decimals as tell neighbours apart on a chart a few hundred pixels wide.
    const double span = series.x.back() - series.x.front();
    const bool whole = std::all_of(series.x.begin(), series.x.end(), [](double x) { return x == std::round(x); });
    return shownNumber(series.x[point],
                       whole || span <= 0 ? 0 : std::clamp(3 - int(std::floor(std::log10(span))), 0, 6));
}

Bilingual xWords(const ModelOutput &output, const ComparedSeries &series, std::size_t point)
{
    return point < output.categories.size() ? output.categories[point].label
                                            : withUnit(xNumber(series, point), output.xUnit);
}

QString withUnitInBrackets(const Bilingual &name, const Bilingual &unit, LanguageMode mode)
{
    const auto with = [](const QString &name, const QString &unit) {
        return unit.isEmpty() ? name : name + QStringLiteral(" (") + unit + QLatin1Char(')');
    };
    return inMode({with(name.ko, unit.ko), with(name.en, unit.en)}, mode, QStringLiteral("\n"));
}

} // namespace madang
