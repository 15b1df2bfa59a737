// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/chart_readout.h"

#include "charts/series_chart.h"
#include "models/show_value.h"
#include "picture/picture.h"
#include "widgets/bilingual_label.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

constexpr Font small{Font::Face::Sans, 12, false}, strong{Font::Face::Sans, 12, true};
constexpr qreal pad = 8, lineHeight = 17, mark = 10, markGap = 6, gap = 12, away = 10;

} // namespace

QString ChartReadout::spoken() const
{
    QStringList all{heading};
    for (const Line &line : lines) {
        all.append(line.name + QLatin1Char(' ') + line.value);
        if (!line.pinned.isEmpty())
            all.last() += QLatin1Char(' ') + QCoreApplication::translate("Explore", "(pinned %1)").arg(line.pinned);
    }
    return all.join(QStringLiteral(", "));
}

ChartReadout readChart(const ModelOutput &output, const ComparedSeries &series, std::size_t point, LanguageMode mode)
{
    ChartReadout readout;
    const QString x = mainText(xWords(output, series, point), mode);
    const QString axis = output.categories.empty() ? mainText(output.xLabel, mode) : QString();
    readout.heading = axis.isEmpty() ? x : axis + QLatin1Char(' ') + x;
    const ChartData chart = chartOf(output, {series.x, series.now}); // for the tones
    for (std::size_t i = 0; i < output.lines.size(); ++i) {
        const QString now = shownNumber(series.now[i][point], output.decimals);
        readout.lines.push_back(
            {mainText(output.lines[i].label, mode), mainText(withUnit(now, output.unit), mode),
             series.pinned.empty() ? QString() : shownNumber(series.pinned[i][point], output.decimals),
             chart.lines[i].tone});
    }
    return readout;
}

void drawReadout(PictureBuilder &picture, const ChartReadout &readout, qreal x, QRectF bounds, const Theme &theme)
{
    qreal values = 0, names = 0, pinned = 0;
    for (const ChartReadout::Line &line : readout.lines) {
        values = std::max(values, shape(line.value, strong)->width);
        names = std::max(names, shape(line.name, small)->width);
        if (!line.pinned.isEmpty())
            pinned = std::max(pinned, gap + mark + markGap + shape(line.pinned, small)->width);
    }
    const qreal fixed = 2 * pad + mark + markGap + gap + values + pinned;
    names = std::min(names, std::max(24.0, bounds.width() - fixed));
    const qreal width =
        std::max(fixed + names, std::min(bounds.width(), shape(readout.heading, strong)->width + 2 * pad));
    const qreal height = 2 * pad - 2 + lineHeight * qreal(readout.lines.size() + 1);
    // Beside the hairline where there is room; else over it, which is then seen below.
    const bool right = bounds.right() - x >= x - bounds.left();
    const qreal left =
        std::clamp(right ? x + away : x - away - width, bounds.left(), std::max(bounds.left(), bounds.right() - width));
    const QRectF card(left, bounds.top(), width, height);
    QPainterPath path;
    path.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    picture.fill(path, theme.panel);
    picture.stroke(path, {theme.faint, 1});
    qreal baseline = card.top() + pad + 10;
    picture.text(shape(cutToWidth(readout.heading, strong, width - 2 * pad), strong), {card.left() + pad, baseline},
                 theme.ink);
    for (const ChartReadout::Line &line : readout.lines) {
        baseline += lineHeight;
        const QColor color = theme.tone(line.tone).stroke;
        const QPointF from(card.left() + pad, baseline - 4);
        picture.line(from, from + QPointF(mark, 0), {color, 2.5});
        picture.text(shape(cutToWidth(line.name, small, names), small), {from.x() + mark + markGap, baseline},
                     theme.muted);
        const ShapedTextPtr value = shape(line.value, strong);
        picture.text(value, {card.right() - pad - pinned - value->width, baseline}, theme.ink);
        if (line.pinned.isEmpty())
            continue;
        const QPointF dash(card.right() - pad - pinned + gap, baseline - 4);
        picture.line(dash, dash + QPointF(mark, 0), {color, 2.5, {3, 2}});
        const ShapedTextPtr was = shape(line.pinned, small);
        picture.text(was, {card.right() - pad - was->width, baseline}, theme.muted);
    }
}

} // namespace madang
