// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/chart_readout.h"

#include "charts/series_chart.h"
#include "exploreview/bilingual_label.h"
#include "models/show_value.h"
#include "picture/picture.h"

#include <algorithm>

namespace madang {

namespace {

constexpr Font small{Font::Face::Sans, 12, false}, strong{Font::Face::Sans, 12, true};
constexpr qreal pad = 8, lineHeight = 17, mark = 10, markGap = 6, gap = 12, away = 10;

} // namespace

QString ChartReadout::spoken() const
{
    QStringList all{heading};
    for (const Line &line : lines)
        all.append(line.name + QLatin1Char(' ') + line.value);
    return all.join(QStringLiteral(", "));
}

ChartReadout readChart(const ModelOutput &output, const ComparedSeries &series, std::size_t point, LanguageMode mode)
{
    ChartReadout readout;
    const QString x = mainText(xWords(output, series, point), mode);
    const QString axis = output.categories.empty() ? mainText(output.xLabel, mode) : QString();
    readout.heading = axis.isEmpty() ? x : axis + QLatin1Char(' ') + x;
    const ChartData chart = chartOf(output, {series.x, series.now}); // for the tones
    const auto add = [&](std::size_t i, const std::vector<std::vector<double>> &y, bool pinned) {
        const Bilingual &name = output.lines[i].label;
        readout.lines.push_back({mainText(pinned ? pinnedLabel(name) : name, mode),
                                 mainText(withUnit(shownNumber(y[i][point], output.decimals), output.unit), mode),
                                 chart.lines[i].tone, pinned});
    };
    for (std::size_t i = 0; i < output.lines.size(); ++i) {
        add(i, series.now, false);
        if (!series.pinned.empty())
            add(i, series.pinned, true);
    }
    return readout;
}

void drawReadout(PictureBuilder &picture, const ChartReadout &readout, qreal x, QRectF bounds, const Theme &theme)
{
    qreal values = 0, names = 0;
    for (const ChartReadout::Line &line : readout.lines) {
        values = std::max(values, shape(line.value, strong)->width);
        names = std::max(names, shape(line.name, small)->width);
    }
    const qreal fixed = 2 * pad + mark + markGap + gap + values;
    names = std::min(names, std::max(24.0, bounds.width() - fixed));
    const qreal width =
        std::max(fixed + names, std::min(bounds.width(), shape(readout.heading, strong)->width + 2 * pad));
    const qreal height = 2 * pad - 2 + lineHeight * qreal(readout.lines.size() + 1);
    // Beside the line where there is room; else it covers it, and the line is seen above and below.
    const bool right = bounds.right() - x >= x - bounds.left();
    const qreal left =
        std::clamp(right ? x + away : x - away - width, bounds.left(), std::max(bounds.left(), bounds.right() - width));
    const QRectF card(left, bounds.top() + 2, width, height);
    QPainterPath path;
    path.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    picture.fill(path, theme.panel);
    picture.stroke(path, {theme.faint, 1});
    qreal baseline = card.top() + pad + 10;
    picture.text(shape(cutToWidth(readout.heading, strong, width - 2 * pad), strong), {card.left() + pad, baseline},
                 theme.ink);
    for (const ChartReadout::Line &line : readout.lines) {
        baseline += lineHeight;
        const QPointF from(card.left() + pad, baseline - 4);
        const std::vector<qreal> dashes = line.pinned ? std::vector<qreal>{3, 2} : std::vector<qreal>{};
        picture.line(from, from + QPointF(mark, 0), {theme.tone(line.tone).stroke, 2.5, dashes});
        picture.text(shape(cutToWidth(line.name, small, names), small), {from.x() + mark + markGap, baseline},
                     theme.muted);
        const ShapedTextPtr value = shape(line.value, strong);
        picture.text(value, {card.right() - pad - value->width, baseline}, theme.ink);
    }
}

} // namespace madang
