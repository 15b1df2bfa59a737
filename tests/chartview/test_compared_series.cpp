// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/compared_series.h"

#include <QTest>

using namespace madang;
using Chart = ModelOutput::Chart;

namespace {

ModelOutput output(Chart chart, std::size_t lines = 1)
{
    ModelOutput output{.id = QStringLiteral("s"), .label = {}, .kind = ModelOutput::Kind::Series, .chart = chart};
    for (std::size_t i = 0; i < lines; ++i)
        output.lines.push_back({QString::number(i), {QStringLiteral("줄"), QStringLiteral("line")}});
    return output;
}

using Values = std::vector<double>;

} // namespace

class ComparedSeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingPinned()
    {
        const ComparedSeries series = compare(output(Chart::Line), {{0, 1}, {{3, 4}}}, nullptr);
        QCOMPARE(series.x, (Values{0, 1}));
        QVERIFY(series.pinned.empty());
        QCOMPARE(comparedChart(output(Chart::Line), series).lines.size(), std::size_t(1));
    }

    void linesMeetBetweenTheirPoints()
    {
        const Series pinned{{0, 4}, {{0, 8}}};
        const ComparedSeries series = compare(output(Chart::Line), {{1, 2}, {{10, 20}}}, &pinned);
        QCOMPARE(series.x, (Values{0, 1, 2, 4}));
        QCOMPARE(series.now[0], (Values{10, 10, 20, 20}));
        QCOMPARE(series.pinned[0], (Values{0, 2, 4, 8}));
    }

    void stepsHoldUntilTheirNextPoint()
    {
        const Series pinned{{0, 2, 2, 3}, {{5, 5, 7, 7}}};
        const ComparedSeries series = compare(output(Chart::Step), {{0, 2, 3}, {{1, 2, 3}}}, &pinned);
        QCOMPARE(series.x, (Values{0, 2, 2, 3}));
        QCOMPARE(series.now[0], (Values{1, 1, 2, 3})); // before its own step it is where it was
        QCOMPARE(series.pinned[0], (Values{5, 5, 7, 7}));
    }

    void barsThatAreNotThereAreNothing()
    {
        const Series pinned{{1, 2, 3}, {{7, 8, 9}}};
        const ComparedSeries series = compare(output(Chart::StackedBar), {{1}, {{4}}}, &pinned);
        QCOMPARE(series.now[0], (Values{4, 0, 0}));
        QCOMPARE(series.pinned[0], (Values{7, 8, 9}));
        // Each stack has the pinned one beside it.
        const ChartData chart = comparedChart(output(Chart::StackedBar), series);
        QCOMPARE(chart.lines.size(), std::size_t(1));
        QCOMPARE(chart.lines[0].y, (Values{4, 7, 0, 8, 0, 9}));
        QCOMPARE(chart.categories.size(), std::size_t(6));
        QCOMPARE(placeOf(output(Chart::StackedBar), series, 1), 2.5);
        QCOMPARE(nearestPoint(output(Chart::StackedBar), series, 3.4), 1);
        QCOMPARE(nearestPoint(output(Chart::StackedBar), series, 99), 2);
    }

    void pinnedLinesAreDashedInTheSameTone()
    {
        const Series pinned{{0, 1}, {{1, 2}, {3, 4}}};
        const ModelOutput two = output(Chart::StackedArea, 2);
        const ChartData chart = comparedChart(two, compare(two, {{0, 1}, {{5, 6}, {7, 8}}}, &pinned));
        QCOMPARE(chart.type, ChartData::Type::Line);
        QCOMPARE(chart.lines.size(), std::size_t(4));
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(!chart.lines[i].dashed);
            QVERIFY(chart.lines[i + 2].dashed);
            QCOMPARE(chart.lines[i + 2].tone, chart.lines[i].tone);
            QCOMPARE(chart.lines[i + 2].y, pinned.y[i]);
            QCOMPARE(chart.lines[i + 2].label.en, QStringLiteral("line (pinned)"));
        }
    }

    void nearestPoints()
    {
        const ComparedSeries series{{-1, 0, 10}, {{0, 0, 0}}, {}};
        const ModelOutput line = output(Chart::Line);
        QCOMPARE(nearestPoint(line, series, -50), 0);
        QCOMPARE(nearestPoint(line, series, 4), 1);
        QCOMPARE(nearestPoint(line, series, 6), 2);
        QCOMPARE(nearestPoint(line, series, 1e9), 2);
        QCOMPARE(nearestPoint(line, {}, 1), -1);
    }
};

QTEST_APPLESS_MAIN(ComparedSeriesTest)
#include "test_compared_series.moc"
