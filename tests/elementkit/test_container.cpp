// SPDX-License-Identifier: GPL-3.0-or-later
// The sharing out of room: sums, proportions, limits.
#include "elementkit/container.h"

#include <QTest>

#include <numeric>

using namespace madang;

class TestContainer : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits() { QCOMPARE(shareOut({{50, 100, 0}, {50, 200, 0}}, 500), (std::vector<qreal>{100, 200})); }
    void whatGrowsTakesTheRest()
    {
        QCOMPARE(shareOut({{50, 100, 1}, {50, 200, 3}}, 500), (std::vector<qreal>{150, 350}));
    }
    void shrinksInProportionTowardsTheLeast()
    {
        const auto widths = shareOut({{100, 300, 0}, {50, 100, 5}}, 275);
        QCOMPARE(widths, (std::vector<qreal>{200, 75}));
    }
    void belowTheLeastAllGiveInProportion()
    {
        const auto widths = shareOut({{100, 300, 0}, {50, 100, 0}}, 75);
        QCOMPARE(widths, (std::vector<qreal>{50, 25}));
    }
    void nothingAndNoRoom()
    {
        QVERIFY(shareOut({}, 100).empty());
        const auto widths = shareOut({{10, 20, 0}}, -5);
        QCOMPARE(widths.front(), 0.0);
    }

    void positions_data()
    {
        QTest::addColumn<int>("justify");
        QTest::addColumn<QList<qreal>>("starts");
        QTest::newRow("start") << int(Justify::Start) << QList<qreal>{0, 110};
        QTest::newRow("center") << int(Justify::Center) << QList<qreal>{45, 155};
        QTest::newRow("end") << int(Justify::End) << QList<qreal>{90, 200};
        QTest::newRow("spread") << int(Justify::Spread) << QList<qreal>{30, 170};
    }
    void positions()
    {
        QFETCH(int, justify);
        QFETCH(QList<qreal>, starts);
        const Positions result = lineUp({100, 100}, 10, 300, Justify(justify));
        QCOMPARE(QList<qreal>(result.starts.begin(), result.starts.end()), starts);
    }
};

QTEST_MAIN(TestContainer)
#include "test_container.moc"
