// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/chart_node.h"

#include "charts/series_chart.h"
#include "json/json_builder.h"

namespace madang {

namespace {

Node text(const Bilingual &text)
{
    return jsonObject({{"ko", jsonString(text.ko)}, {"en", jsonString(text.en)}});
}

Node numbers(const std::vector<double> &values)
{
    Node list = jsonList();
    list.items.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        list.items[i].type = Node::Type::Number;
        list.items[i].number = values[i];
    }
    return list;
}

} // namespace

Node chartNode(const ModelOutput &output, const Series &series)
{
    const ChartData chart = chartOf(output, series);
    Node node = jsonObject({{"type", jsonString(nameOf(chart.type))},
                            {"x", numbers(chart.x)},
                            {"xTitle", text(chart.xTitle)},
                            {"yTitle", text(chart.yTitle)},
                            {"decimals", jsonNumber(chart.decimals)}});
    Node categories = jsonList(), lines = jsonList();
    for (const Bilingual &category : chart.categories)
        categories.items.push_back(text(category));
    for (const ChartLine &line : chart.lines)
        lines.items.push_back(
            jsonObject({{"label", text(line.label)}, {"tone", jsonString(nameOf(line.tone))}, {"y", numbers(line.y)}}));
    add(node, QStringLiteral("categories"), categories);
    add(node, QStringLiteral("lines"), lines);
    return node;
}

} // namespace madang
