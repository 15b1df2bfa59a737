// SPDX-License-Identifier: GPL-3.0-or-later
// Axes: round numbers that hold the values, whatever these are.
#include "charts/chart_scale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace madang;

class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void spans();
    void alwaysSane();
    void ranges();
};

void TestChartScale::values_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("top");
    QTest::addColumn<QString>("labels");
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("percent") << 10.0 << 100.0 << none << "0 20 40 60 80 100";
    QTest::newRow("thousands") << 0.0 << 1200.0 << none << "0 500 1,000 1,500";
    QTest::newRow("all zero") << 0.0 << 0.0 << none << "0.0 0.2 0.4 0.6 0.8 1.0";
    QTest::newRow("equal") << 7.0 << 7.0 << none << "0 2 4 6 8";
    QTest::newRow("below zero") << -30.0 << 50.0 << none << "-40 -20 0 20 40 60";
    QTest::newRow("only below zero") << -30.0 << -10.0 << none << "-30 -20 -10 0";
    QTest::newRow("top") << 0.0 << 1200.0 << 900.0 << "0 200 400 600 800";
    QTest::newRow("top below all") << 0.0 << 10.0 << -5.0 << "0 2 4 6 8 10";
    QTest::newRow("millions") << 0.0 << 4.2e6 << none << "0 1,000,000 2,000,000 3,000,000 4,000,000 5,000,000";
    QTest::newRow("huge") << 0.0 << 4e20 << none << "0 1×10²⁰ 2×10²⁰ 3×10²⁰ 4×10²⁰";
    QTest::newRow("tiny") << 0.0 << 4e-9 << none << "0 1×10⁻⁹ 2×10⁻⁹ 3×10⁻⁹ 4×10⁻⁹";
}

void TestChartScale::values()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(double, top);
    QFETCH(QString, labels);
    const ChartScale scale = valueScale(least, greatest, std::isnan(top) ? std::nullopt : std::optional(top), 6);
    QCOMPARE(scale.labels.join(QLatin1Char(' ')), labels);
}

void TestChartScale::spans()
{
    const ChartScale scale = spanScale(7, 243, 6);
    QCOMPARE(scale.low, 7.0);
    QCOMPARE(scale.high, 243.0);
    QCOMPARE(scale.labels,
             QStringList({QStringLiteral("50"), QStringLiteral("100"), QStringLiteral("150"), QStringLiteral("200")}));
    const ChartScale single = spanScale(5, 5, 6);
    QVERIFY(single.low < 5 && single.high > 5);
    QCOMPARE((single.low + single.high) / 2, 5.0);
}

void TestChartScale::alwaysSane()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double numbers[] = {0,        -0.0,        1,
                              -1,       1e-300,      1e-31,
                              1e-29,    1e300,       -1e300,
                              5e29,     1e15 + 0.25, 1e15,
                              infinity, -infinity,   std::numeric_limits<double>::quiet_NaN(),
                              0.1,      1 / 3.0,     99.999999999,
                              1e9,      1e9 + 1e-3};
    for (double a : numbers) {
        for (double b : numbers) {
            for (int ticks : {0, 2, 5, 9}) {
                for (const ChartScale &scale : {valueScale(std::min(a, b), std::max(a, b), {}, ticks),
                                                valueScale(0, a, b, ticks), spanScale(a, b, ticks)}) {
                    QVERIFY(std::isfinite(scale.low) && std::isfinite(scale.high));
                    QVERIFY2(scale.low < scale.high, qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
                    QVERIFY(scale.step > 0);
                    QVERIFY2(scale.ticks.size() <= 12,
                             qPrintable(QStringLiteral("%1 %2: %3").arg(a).arg(b).arg(scale.ticks.size())));
                    QCOMPARE(std::size_t(scale.labels.size()), scale.ticks.size());
                    for (double tick : scale.ticks)
                        QVERIFY(tick >= scale.low && tick <= scale.high);
                }
            }
        }
    }
}

void TestChartScale::ranges()
{
    ChartData chart;
    chart.x = {0, 1};
    chart.lines = {{{}, Tone::Blue, false, {3, -2}}, {{}, Tone::Red, false, {4, -5, 1000}}};
    QCOMPARE(valueRange(chart).greatest, 4.0);
    QCOMPARE(valueRange(chart).least, -5.0);
    chart.type = ChartData::Type::StackedBar;
    QCOMPARE(valueRange(chart).greatest, 7.0);
    QCOMPARE(valueRange(chart).least, -7.0);
    chart.type = ChartData::Type::StackedArea;
    QCOMPARE(valueRange(chart).greatest, 7.0);
    chart.lines.clear();
    QCOMPARE(valueRange(chart).greatest, 0.0);
}

QTEST_MAIN(TestChartScale)
#include "test_chart_scale.moc"
