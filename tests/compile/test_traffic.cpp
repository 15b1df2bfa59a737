// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/traffic_picks.h"

#include <QTest>

#include <algorithm>

using namespace madang;

namespace {

Flow flowOf(const std::vector<double> &weights, const std::vector<double> &fails = {})
{
    Flow flow;
    flow.rate = 10;
    for (size_t i = 0; i < weights.size(); ++i) {
        const double y = 100 * double(i);
        flow.paths.push_back(
            {{Route({{0, y}, {420, y}})}, {Tone::Blue}, {int(i)}, weights[i], i < fails.size() ? fails[i] : 0});
    }
    flow.picks = picksFor(flow.paths);
    return flow;
}

} // namespace

class TestTraffic : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreExact_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QList<int>>("ofTwoHundred");
        QTest::newRow("one in ten") << QList<double>{90, 10} << QList<int>{180, 20};
        QTest::newRow("half a per cent") << QList<double>{99.5, 0.5} << QList<int>{199, 1};
        QTest::newRow("thirds and more") << QList<double>{30, 30, 30, 10} << QList<int>{60, 60, 60, 20};
        QTest::newRow("all") << QList<double>{1} << QList<int>{200};
    }
    void sharesAreExact()
    {
        QFETCH(QList<double>, weights);
        QFETCH(QList<int>, ofTwoHundred);
        const Flow flow = flowOf({weights.begin(), weights.end()});
        QCOMPARE(flow.picks.size(), size_t(200));
        for (int i = 0; i < weights.size(); ++i) {
            const auto count = std::count_if(flow.picks.begin(), flow.picks.end(),
                                             [i](const Flow::Pick &pick) { return pick.path == i; });
            QCOMPARE(int(count), ofTwoHundred[i]);
        }
    }

    void sharesAreSpreadOut()
    {
        // One in ten means one in every ten, not twenty in a row at the end.
        const Flow flow = flowOf({90, 10});
        for (size_t from = 0; from + 10 <= flow.picks.size(); from += 10) {
            const auto count = std::count_if(flow.picks.begin() + long(from), flow.picks.begin() + long(from) + 10,
                                             [](const Flow::Pick &pick) { return pick.path == 1; });
            QCOMPARE(int(count), 1);
        }
    }

    void failuresAreExact()
    {
        const Flow flow = flowOf({1, 1}, {0, 0.2});
        int fails = 0, served = 0;
        for (const Flow::Pick &pick : flow.picks) {
            fails += pick.fails;
            served += pick.path == 1;
            QVERIFY(!(pick.fails && pick.path == 0));
        }
        QCOMPARE(served, 100);
        QCOMPARE(fails, 20);
    }

    void dotsFollowFromTimeAlone()
    {
        const Flow flow = flowOf({1});
        const auto at = [&](double t) {
            std::vector<Dot> dots;
            addDots(dots, flow, t);
            return dots;
        };
        QVERIFY(at(-0.1).empty());
        // 420 pixels at 420 pixels a second: one second on the way, ten leave a second.
        QCOMPARE(at(5.05).size(), size_t(10));
        const auto forward = at(3.3);
        at(17.2);
        const auto again = at(3.3);
        QCOMPARE(forward.size(), again.size());
        for (size_t i = 0; i < again.size(); ++i)
            QCOMPARE(forward[i].at, again[i].at);
    }

    void stopsWhenItEnds()
    {
        Flow flow = flowOf({1});
        flow.end = 2;
        std::vector<Dot> dots;
        addDots(dots, flow, 2.5);
        QCOMPARE(dots.size(), size_t(4)); // those that left at 1.6, 1.7, 1.8 and 1.9 s
        dots.clear();
        addDots(dots, flow, 4);
        QVERIFY(dots.empty());
    }

    void noPathNoDots()
    {
        std::vector<Dot> dots;
        Flow none;
        none.picks = picksFor(none.paths);
        addDots(dots, none, 1);
        Flow weightless = flowOf({0, 0});
        addDots(dots, weightless, 1);
        QVERIFY(dots.empty());
    }
};

QTEST_APPLESS_MAIN(TestTraffic)
#include "test_traffic.moc"
