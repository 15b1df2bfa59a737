// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/zoom.h"

#include <QTest>

using namespace madang;

class ZoomTest : public QObject
{
    Q_OBJECT

private slots:
    void thePointUnderTheMouseStays()
    {
        Zoom zoom({1600, 900});
        const QPointF anchor(400, 300);
        zoom.by(2, anchor);
        QCOMPARE(zoom.factor(), 2.0);
        QCOMPARE(zoom.seen(), QRectF(200, 150, 800, 450));
        // Half-way across the stage's share that it had before.
        QCOMPARE((anchor - zoom.seen().topLeft()) * zoom.factor(), anchor);
    }

    void itNeverShowsWhatIsOutside()
    {
        Zoom zoom({1600, 900});
        zoom.by(4, {0, 0});
        zoom.moveBy({-500, -500});
        QCOMPARE(zoom.seen().topLeft(), QPointF(0, 0));
        zoom.moveBy({1e6, 1e6});
        QCOMPARE(zoom.seen().bottomRight(), QPointF(1600, 900));
        zoom.by(1e-6, {10, 10});
        QVERIFY(zoom.isWhole());
        QCOMPARE(zoom.seen(), QRectF(0, 0, 1600, 900));
        zoom.by(1e6, {10, 10});
        QCOMPARE(zoom.factor(), Zoom::largest);
        zoom.reset();
        QCOMPARE(zoom.seen(), QRectF(0, 0, 1600, 900));
    }
};

QTEST_APPLESS_MAIN(ZoomTest)
#include "test_zoom.moc"
