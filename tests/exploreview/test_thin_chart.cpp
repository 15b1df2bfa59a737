// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/thin_chart.h"

#include "base/random.h"

#include <QTest>

#include <cmath>

using namespace madang;
using Type = ChartData::Type;

namespace {

/// Whether the line of `few` is near every point of the line of `all`.
bool isNear(const ChartData &all, const ChartData &few, std::size_t line, double tolerance)
{
    for (std::size_t i = 0; i < all.x.size(); ++i) {
        const double x = all.x[i], y = all.lines[line].y[i];
        bool near = false;
        for (std::size_t to = 1; to < few.x.size() && !near; ++to) {
            const double x0 = few.x[to - 1], x1 = few.x[to], y0 = few.lines[line].y[to - 1], y1 = few.lines[line].y[to];
            if (x < x0 || x > x1)
                continue;
            if (x0 == x1)
                near = y >= std::min(y0, y1) - tolerance && y <= std::max(y0, y1) + tolerance;
            else if (all.type == Type::Step)
                near = std::abs(y - y0) <= tolerance || (x == x1 && std::abs(y - y1) <= tolerance);
            else
                near = std::abs(y0 + (y1 - y0) * (x - x0) / (x1 - x0) - y) <= tolerance;
        }
        if (!near)
            return false;
    }
    return true;
}

} // namespace

class ThinChartTest : public QObject
{
    Q_OBJECT

private slots:
    void straightLinesNeedTheirEnds()
    {
        ChartData chart;
        chart.lines.resize(1);
        for (int i = 0; i <= 1000; ++i) {
            chart.x.push_back(i);
            chart.lines[0].y.push_back(3 * i);
        }
        const ChartData few = thinned(chart, 0.001);
        QCOMPARE(few.x, (std::vector<double>{0, 1000}));
        QCOMPARE(few.lines[0].y, (std::vector<double>{0, 3000}));
        QCOMPARE(halfPixel(chart, 100), 15.0);
    }

    void barsStay()
    {
        ChartData chart;
        chart.type = Type::Bar;
        chart.x = {1, 2, 3, 4};
        chart.lines = {{{}, Tone::Blue, false, {1, 1, 1, 1}}};
        QCOMPARE(thinned(chart, 10), chart);
    }

    void linesStayWhereTheyWere_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("line") << int(Type::Line);
        QTest::newRow("area") << int(Type::StackedArea);
        QTest::newRow("step") << int(Type::Step);
    }
    void linesStayWhereTheyWere()
    {
        QFETCH(int, type);
        Random random(3);
        for (int run = 0; run < 100; ++run) {
            ChartData chart;
            chart.type = Type(type);
            chart.lines.resize(std::size_t(random.integer(1, 3)));
            double x = 0;
            std::vector<double> y(chart.lines.size(), 0);
            for (int i = random.integer(0, 400); i >= 0; --i) {
                chart.x.push_back(x);
                for (std::size_t line = 0; line < y.size(); ++line)
                    chart.lines[line].y.push_back(y[line] += random.chance(0.3) ? random.real(-1, 1) : 0.1);
                x += random.chance(0.1) ? 0 : random.real(0, 2); // an edge now and then
            }
            const double tolerance = random.real(0, 2);
            const ChartData few = thinned(chart, tolerance);
            QVERIFY(few.x.size() <= chart.x.size());
            QCOMPARE(few.x.front(), chart.x.front());
            QCOMPARE(few.x.back(), chart.x.back());
            for (std::size_t line = 0; line < chart.lines.size() && chart.x.size() > 2; ++line)
                QVERIFY(isNear(chart, few, line, tolerance + 1e-9));
        }
    }
};

QTEST_APPLESS_MAIN(ThinChartTest)
#include "test_thin_chart.moc"
