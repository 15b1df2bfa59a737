// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_scale.h"

#include "models/show_value.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr double largest = 1e30;
constexpr double smallest = 1e-30;
constexpr double nearly = 1e-9; ///< of a step: what adding up steps loses

/// The least of 1, 2, 5, 10, 20 … times a power of ten that is not below `value`.
double roundStep(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power * (1 + nearly))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    return std::clamp(int(-std::floor(std::log10(step) + nearly)), 0, 12);
}

QString superscript(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QString::number(exponent);
    for (QChar &each : text)
        each = each == u'-' ? QChar(u'⁻') : digits[each.digitValue()];
    return text;
}

qsizetype longest(const QStringList &texts)
{
    qsizetype length = 0;
    for (const QString &text : texts)
        length = std::max(length, text.size());
    return length;
}

/// 1,500 where that is short, 1.5×10⁹ where it is not.
QStringList written(const std::vector<double> &values, double step, double magnitude)
{
    QStringList grouped;
    for (double value : values)
        grouped.append(shownNumber(value, decimalsOf(step)));
    if (magnitude < 1e7 && step >= 1e-4)
        return grouped;
    const int exponent = int(std::floor(std::log10(magnitude) + nearly));
    const double power = std::pow(10, exponent);
    QStringList short_;
    for (double value : values)
        short_.append(std::abs(value) < step / 2 ? QStringLiteral("0")
                                                 : shownNumber(value / power, decimalsOf(step / power))
                                                       + QStringLiteral("×10") + superscript(exponent));
    return step >= 1e-12 && longest(grouped) <= longest(short_) ? grouped : short_;
}

void addTicks(ChartScale &scale)
{
    const double from = std::ceil(scale.low / scale.step - nearly);
    for (int i = 0; (from + i) * scale.step <= scale.high + scale.step * nearly; ++i)
        scale.ticks.push_back(std::clamp((from + i) * scale.step, scale.low, scale.high));
    scale.labels = written(scale.ticks, scale.step, std::max(std::abs(scale.low), std::abs(scale.high)));
}

} // namespace

double drawableNumber(double value)
{
    if (!std::isfinite(value) || std::abs(value) < smallest)
        return 0;
    return std::clamp(value, -largest, largest);
}

ChartScale valueScale(double least, double greatest, std::optional<double> top, int mostTicks)
{
    ChartScale scale;
    scale.low = std::min(drawableNumber(least), 0.0);
    scale.high = std::max(drawableNumber(greatest), 0.0);
    if (top && drawableNumber(*top) > scale.low)
        scale.high = drawableNumber(*top);
    else
        top.reset();
    if (scale.low == scale.high)
        scale.high = 1;
    // Rounding outwards may add a step at either end.
    const int intervals = std::max(mostTicks, scale.low < 0 && scale.high > 0 ? 3 : 2) - 1; // one on either side of 0
    for (double span = scale.high - scale.low;; span *= 1.2) {
        scale.step = roundStep(span / intervals);
        const double below = std::floor(scale.low / scale.step + nearly);
        const double above = std::ceil(scale.high / scale.step - nearly);
        if (above - below > intervals + nearly)
            continue;
        scale.low = below * scale.step;
        if (!top)
            scale.high = above * scale.step;
        break;
    }
    addTicks(scale);
    return scale;
}

ChartScale spanScale(double first, double last, int mostTicks)
{
    ChartScale scale;
    scale.low = std::min(drawableNumber(first), drawableNumber(last));
    scale.high = std::max(drawableNumber(first), drawableNumber(last));
    const double magnitude = std::max(std::abs(scale.low), std::abs(scale.high));
    if (scale.high - scale.low <= magnitude * 1e-10) {
        const double room = magnitude == 0 ? 1 : roundStep(magnitude / 2);
        scale.low -= room;
        scale.high += room;
    }
    scale.step = roundStep((scale.high - scale.low) / (std::max(mostTicks, 2) - 1));
    addTicks(scale);
    return scale;
}

std::size_t placesOf(const ChartData &chart)
{
    return hasBars(chart.type) && !chart.categories.empty() ? chart.categories.size() : chart.x.size();
}

ValueRange valueRange(const ChartData &chart)
{
    const bool stacked = chart.type == ChartData::Type::StackedArea || chart.type == ChartData::Type::StackedBar;
    ValueRange range;
    bool first = true;
    const auto take = [&](double value) {
        range.least = first ? value : std::min(range.least, value);
        range.greatest = first ? value : std::max(range.greatest, value);
        first = false;
    };
    for (std::size_t place = 0; place < placesOf(chart); ++place) {
        double below = 0, above = 0;
        for (const ChartLine &line : chart.lines) {
            if (place >= line.y.size())
                continue;
            const double value = drawableNumber(line.y[place]);
            if (!stacked) {
                take(value);
            } else if (chart.type == ChartData::Type::StackedArea) {
                take(above += value);
            } else {
                take((value < 0 ? below : above) += value); // bars below the ground are stacked downwards
            }
        }
    }
    return range;
}

} // namespace madang
