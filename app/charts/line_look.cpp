// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_look.h"

#include "charts/chart_scale.h"

#include <algorithm>

namespace madang {

namespace {

/// In stroke widths. Where there are no colours every line has a pattern of its own, the first one none.
const std::vector<std::vector<qreal>> patterns = {
    {}, {4.5, 2}, {1, 1.8}, {5, 1.6, 1, 1.6}, {9, 2.5}, {5, 1.6, 1, 1.6, 1, 1.6}, {2.5, 2.5}, {9, 2, 3, 2},
};
/// Of lines that are drawn apart: thinner, too, there.
const std::vector<std::vector<qreal>> patternsApart = {{4, 3}, {1.5, 3}, {8, 3, 2, 3}, {2, 6}};

bool lacksColors(const Theme &theme)
{
    return theme.name == ThemeName::Print;
}

std::vector<qreal> dashes(const std::vector<std::vector<qreal>> &from, std::size_t index, qreal width)
{
    std::vector<qreal> pixels = from[index % from.size()];
    for (qreal &each : pixels)
        each *= width;
    return pixels;
}

} // namespace

LineLook lineLook(const ChartData &chart, std::size_t index, const ChartLook &look)
{
    const ChartLine &line = chart.lines[index];
    const ToneColors &tone = look.theme->tone(line.tone);
    const bool bars = hasBars(chart.type);
    LineLook result;
    result.fill = Qt::transparent;
    result.stroke = {tone.stroke, look.textSize / (bars ? 9 : 6), {}, false};
    if (lacksColors(*look.theme) && !bars) {
        const auto before = chart.lines.begin() + std::ptrdiff_t(index);
        const auto alike = std::size_t(std::count_if(
            chart.lines.begin(), before, [&](const ChartLine &other) { return other.dashed == line.dashed; }));
        if (line.dashed)
            result.stroke.width *= 0.6;
        result.stroke.dashes = dashes(line.dashed ? patternsApart : patterns, alike, result.stroke.width);
    } else if (line.dashed) {
        result.stroke.dashes = dashes(patternsApart, 0, result.stroke.width * (bars ? 1 : 0.8));
    }

    const bool area = chart.type == ChartData::Type::Area || chart.type == ChartData::Type::StackedArea;
    if ((!bars && !area) || line.dashed) // drawn apart: an outline only
        return result;
    result.fill = tone.fill;
    if (chart.type == ChartData::Type::Area && chart.lines.size() > 1)
        result.fill.setAlphaF(tone.hatch == Hatch::None ? 0.7F : 0.0F); // those behind show through
    result.hatch = tone.hatch;
    result.hatchColor = tone.stroke;
    result.hatchColor.setAlphaF(0.55F);
    return result;
}

} // namespace madang
