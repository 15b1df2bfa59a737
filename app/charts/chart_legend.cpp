// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_legend.h"

#include "charts/chart_scale.h"

#include <algorithm>

namespace madang {

namespace {

ChartLegend arrange(const ChartData &chart, const ChartLook &look, LanguageMode mode)
{
    const qreal size = look.textSize;
    const qreal markWidth = (hasBars(chart.type) ? 0.9 : 1.9) * size;
    const qreal room = look.size.width() - 2; // letters may reach a little beyond their width
    const qreal gap = 0.4 * size, apart = 1.1 * size, line = 1.3 * size;
    const Font font{Font::Face::Sans, size, false};
    ChartLegend legend;
    qreal x = 0, y = 0, rowHeight = 0;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const QString text = inMode(chart.lines[i].label, mode, QStringLiteral(" · "));
        const TextBlock block = wrap(text, font, {std::max(room - markWidth - gap, size)});
        const qreal width = markWidth + gap + block.size.width();
        if (x > 0 && x + width > room) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        if (x == 0)
            ++legend.rows;
        legend.marks.push_back({QRectF(x, y + (line - 0.9 * size) / 2, markWidth, 0.9 * size), i});
        for (const TextBlock::Piece &piece : block.pieces)
            legend.texts.push_back({piece.text, QPointF(x + markWidth + gap, y) + piece.at, look.theme->ink});
        legend.width = std::max(legend.width, x + width);
        rowHeight = std::max(rowHeight, std::max(block.size.height(), line));
        x += width + apart;
    }
    legend.height = y + rowHeight;
    return legend;
}

} // namespace

ChartLegend arrangeLegend(const ChartData &chart, const ChartLook &look)
{
    if (chart.lines.size() < 2)
        return {};
    ChartLegend legend = arrange(chart, look, look.mode);
    // One language says enough where both would take the room from the lines.
    if (look.mode == LanguageMode::Both && legend.rows > 1)
        legend = arrange(chart, look, LanguageMode::Korean);
    return legend;
}

} // namespace madang
