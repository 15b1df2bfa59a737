// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_series.h"

#include "charts/line_look.h"
#include "charts/thin_line.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>

namespace madang {

namespace {

/// The pattern from which the recorder makes that hatch again.
Qt::BrushStyle patternOf(Hatch hatch)
{
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Forward:
        return Qt::BDiagPattern;
    case Hatch::Backward:
        return Qt::FDiagPattern;
    case Hatch::Cross:
        return Qt::DiagCrossPattern;
    case Hatch::Horizontal:
        return Qt::HorPattern;
    case Hatch::Vertical:
        return Qt::VerPattern;
    case Hatch::Grid:
        return Qt::CrossPattern;
    case Hatch::Dots:
        return Qt::Dense4Pattern;
    }
    return Qt::SolidPattern;
}

QPen penOf(const LineLook &look)
{
    QPen pen(look.stroke.color, look.stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dashes;
    for (qreal each : look.stroke.dashes)
        dashes.append(each / look.stroke.width);
    if (dashes.isEmpty())
        dashes = {endlessDash, 1};
    pen.setDashPattern(dashes);
    return pen;
}

QBrush brushOf(const LineLook &look)
{
    return look.hatch == Hatch::None ? QBrush(look.fill) : QBrush(look.hatchColor, patternOf(look.hatch));
}

constexpr qreal invisible = 0.3; ///< pixels by which a line may be off

class Series
{
public:
    Series(const ChartData &chart, const ChartLook &look, const ChartLayout &layout, double yUnit) :
        m_chart(chart), m_look(look), m_layout(layout), m_yUnit(yUnit)
    {}

    std::vector<QAbstractSeries *> lines()
    {
        const bool areas = m_chart.type == ChartData::Type::Area || m_chart.type == ChartData::Type::StackedArea;
        std::vector<double> ground(m_chart.x.size(), 0);
        for (std::size_t i = 0; i < m_chart.lines.size(); ++i) {
            std::vector<double> y = m_chart.lines[i].y;
            y.resize(std::min(y.size(), m_chart.x.size()));
            for (std::size_t place = 0; place < y.size(); ++place)
                y[place] =
                    drawableNumber(y[place]) + (m_chart.type == ChartData::Type::StackedArea ? ground[place] : 0);
            const LineLook look = lineLook(m_chart, i, m_look);
            const QList<QPointF> points = pointsOf(y);
            if (areas && !m_chart.lines[i].dashed)
                m_result.push_back(area(points, pointsOf(ground), brushOf(look)));
            m_foremost.push_back(line(points, penOf(look)));
            if (m_chart.type == ChartData::Type::StackedArea)
                std::copy(y.begin(), y.end(), ground.begin());
        }
        m_result.insert(m_result.end(), m_foremost.begin(), m_foremost.end());
        return m_result;
    }

    std::vector<QAbstractSeries *> bars()
    {
        const bool stacked = m_chart.type == ChartData::Type::StackedBar;
        QAbstractBarSeries *const series =
            stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
        const auto places = placesOf(m_chart);
        const qreal slot = m_layout.plot.width() / qreal(std::max<std::size_t>(places, 1));
        const auto beside = stacked ? std::size_t(1) : std::max<std::size_t>(m_chart.lines.size(), 1);
        // A few bars need not become walls.
        const qreal share = std::min(beside > 1 ? 0.78 : 0.62, qreal(beside) * 5 * m_look.textSize / slot);
        series->setBarWidth(share);
        const qreal thick = share * slot / qreal(beside);
        for (std::size_t i = 0; i < m_chart.lines.size(); ++i) {
            const LineLook look = lineLook(m_chart, i, m_look);
            auto *const set = new QBarSet(QString());
            QList<qreal> values;
            for (std::size_t place = 0; place < places; ++place)
                values.append(place < m_chart.lines[i].y.size() ? yOf(m_chart.lines[i].y[place]) : 0);
            set->append(values);
            const bool thin = thick < 4 * look.stroke.width; // would be all outline
            set->setPen(thin ? QPen(Qt::NoPen) : penOf(look));
            set->setBrush(thin ? QBrush(look.stroke.color) : brushOf(look));
            series->append(set);
        }
        return {series};
    }

private:
    double yOf(double value) const
    {
        // Far outside of the plot there is nothing to be seen, but numbers that no painter can count with.
        constexpr double far = 1000;
        const double span = m_layout.y.high - m_layout.y.low;
        return std::clamp(drawableNumber(value), m_layout.y.low - far * span, m_layout.y.high + far * span) / m_yUnit;
    }

    QList<QPointF> pointsOf(const std::vector<double> &y) const
    {
        const bool stairs = m_chart.type == ChartData::Type::Step;
        if (y.size() == 1) // a short line, so that it is seen at all
            return {{0.48, yOf(y[0])}, {0.52, yOf(y[0])}};
        QList<QPointF> points;
        points.reserve(qsizetype(y.size()) * (stairs ? 2 : 1));
        for (std::size_t i = 0; i < y.size(); ++i) {
            const double x = (drawableNumber(m_chart.x[i]) - m_layout.x.low) / (m_layout.x.high - m_layout.x.low);
            if (stairs && i > 0 && points.last().x() != x)
                points.append({x, points.last().y()}); // as it was, up to here
            points.append({x, yOf(y[i])});
        }
        const qreal height = m_layout.plot.height() * m_yUnit / (m_layout.y.high - m_layout.y.low);
        return thinned(points, {m_layout.plot.width(), height}, invisible);
    }

    static QLineSeries *line(const QList<QPointF> &points, const QPen &pen)
    {
        auto *const series = new QLineSeries;
        series->replace(points);
        series->setPen(pen);
        return series;
    }

    static QAreaSeries *area(const QList<QPointF> &upper, const QList<QPointF> &lower, const QBrush &brush)
    {
        auto *const above = new QLineSeries;
        auto *const below = new QLineSeries;
        above->replace(upper);
        below->replace(lower);
        auto *const series = new QAreaSeries(above, below);
        above->setParent(series);
        below->setParent(series);
        series->setPen(Qt::NoPen);
        series->setBrush(brush);
        return series;
    }

    const ChartData &m_chart;
    const ChartLook &m_look;
    const ChartLayout &m_layout;
    const double m_yUnit;
    std::vector<QAbstractSeries *> m_result, m_foremost;
};

} // namespace

std::vector<QAbstractSeries *> makeSeries(const ChartData &chart, const ChartLook &look, const ChartLayout &layout,
                                          double yUnit)
{
    Series series(chart, look, layout, yUnit);
    return hasBars(chart.type) ? series.bars() : series.lines();
}

} // namespace madang
