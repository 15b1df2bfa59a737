// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/track.h"

#include <QTest>

using namespace madang;

class TestTrack : public QObject
{
    Q_OBJECT

private slots:
    void constant()
    {
        const Track<double> track(3);
        QVERIFY(track.isConstant());
        QCOMPARE(track.at(-1), 3.0);
        QCOMPARE(track.at(99), 3.0);
    }

    void movesBetweenKeyframes()
    {
        Track<double> track(0);
        track.moveTo(1, 2, 10);
        QCOMPARE(track.at(0.999), 0.0);
        QCOMPARE(track.at(1), 0.0);
        QCOMPARE(track.at(2), 5.0); // ease in-out is symmetric
        QCOMPARE(track.at(3), 10.0);
        QCOMPARE(track.at(100), 10.0);
    }

    void anInterruptedMoveGoesOnFromWhereItWas()
    {
        Track<double> track(0);
        track.moveTo(0, 2, 10);
        track.moveTo(1, 1, 0);
        QCOMPARE(track.at(1), 5.0);
        QVERIFY(track.at(1.5) < 5.0 && track.at(1.5) > 0.0);
        QCOMPARE(track.at(2), 0.0);
    }

    void noDurationIsACut()
    {
        Track<double> track(0);
        track.moveTo(1, 0, 7);
        QCOMPARE(track.at(1), 0.0); // the end of what was before
        QCOMPARE(track.at(std::nextafter(1.0, 2.0)), 7.0);
    }

    void easing_data()
    {
        QTest::addColumn<int>("easing");
        QTest::newRow("in-out") << int(Easing::InOut);
        QTest::newRow("out") << int(Easing::Out);
    }
    void easing()
    {
        QFETCH(int, easing);
        QCOMPARE(eased(Easing(easing), -1), 0.0);
        QCOMPARE(eased(Easing(easing), 0), 0.0);
        QCOMPARE(eased(Easing(easing), 1), 1.0);
        QCOMPARE(eased(Easing(easing), 2), 1.0);
        double last = 0;
        for (int i = 1; i <= 100; ++i) {
            const double now = eased(Easing(easing), i / 100.0);
            QVERIFY(now >= last);
            last = now;
        }
    }
};

QTEST_APPLESS_MAIN(TestTrack)
#include "test_track.moc"
