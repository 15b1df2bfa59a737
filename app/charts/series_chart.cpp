// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_chart.h"

namespace madang {

namespace {

ChartData::Type typeOf(ModelOutput::Chart chart)
{
    using Chart = ModelOutput::Chart;
    using Type = ChartData::Type;
    switch (chart) {
    case Chart::Line:
        return Type::Line;
    case Chart::Area:
        return Type::Area;
    case Chart::StackedArea:
        return Type::StackedArea;
    case Chart::Bar:
        return Type::Bar;
    case Chart::StackedBar:
        return Type::StackedBar;
    case Chart::Step:
        break;
    }
    return Type::Step;
}

Bilingual withUnit(const Bilingual &label, const Bilingual &unit)
{
    if (label.isEmpty() || unit.isEmpty())
        return label.isEmpty() ? unit : label;
    return {label.ko + QStringLiteral(" (") + unit.ko + u')', label.en + QStringLiteral(" (") + unit.en + u')'};
}

} // namespace

ChartData chartOf(const ModelOutput &output, const Series &series)
{
    ChartData chart;
    chart.type = typeOf(output.chart);
    chart.decimals = output.decimals;
    chart.yTitle = withUnit({}, output.unit);
    chart.xTitle = withUnit(output.xLabel, output.xUnit);
    if (output.categories.empty())
        chart.x = series.x;
    for (const Named &category : output.categories)
        chart.categories.push_back(category.label);
    for (std::size_t i = 0; i < output.lines.size(); ++i) {
        const Named &line = output.lines[i];
        chart.lines.push_back({line.label, toneFromName(line.tone).value_or(usualTone(i)), false, series.y[i]});
    }
    return chart;
}

} // namespace madang
