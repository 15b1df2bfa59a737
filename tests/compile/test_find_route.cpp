// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/find_route.h"

#include <QTest>

#include <cmath>

using namespace madang;

class TestFindRoute : public QObject
{
    Q_OBJECT

private slots:
    void measuresItsLength()
    {
        const Route route({{0, 0}, {30, 0}, {30, 40}});
        QCOMPARE(route.length(), 70.0);
        QCOMPARE(route.at(0), QPointF(0, 0));
        QCOMPARE(route.at(30.0 / 70), QPointF(30, 0));
        QCOMPARE(route.at(1), QPointF(30, 40));
        QCOMPARE(route.at(2), QPointF(30, 40));
        QCOMPARE(route.reversed().at(0), QPointF(30, 40));
        QVERIFY(Route().isEmpty());
        QCOMPARE(Route().at(0.5), QPointF());
    }

    void neighboursAreJoinedStraight()
    {
        RouteRequest request;
        request.from = {100, 100, 200, 100};
        request.to = {500, 120, 200, 100};
        const Route route = findRoute(request);
        QCOMPARE(route.points().size(), size_t(2));
        QCOMPARE(route.points()[0].y(), route.points()[1].y());
        QCOMPARE(route.points()[0].x(), 304.0);
        QCOMPARE(route.points()[1].x(), 496.0);
        QCOMPARE(route.crossings, 0.0);
    }

    void keepsOutOfWhatLiesBetween()
    {
        RouteRequest request;
        request.from = {100, 400, 200, 100};
        request.to = {1200, 400, 200, 100};
        const QRectF between(600, 350, 200, 200);
        const Obstacles obstacles{between};
        request.obstacles = {&obstacles};
        const Route route = findRoute(request);
        QCOMPARE(route.crossings, 0.0);
        for (int i = 0; i <= 200; ++i)
            QVERIFY2(!between.contains(route.at(i / 200.0)), qPrintable(QString::number(i)));
    }

    void sidesMayBeAskedFor()
    {
        RouteRequest request;
        request.from = {100, 100, 200, 100};
        request.to = {500, 500, 200, 100};
        request.fromSide = Side::Bottom;
        request.toSide = Side::Left;
        const Route route = findRoute(request);
        QCOMPARE(route.points().front(), QPointF(200, 204));
        QCOMPARE(route.points().back(), QPointF(496, 550));
    }

    void alwaysGivesOne()
    {
        RouteRequest request; // two empty shapes in one place
        const Route route = findRoute(request);
        QVERIFY(route.points().size() >= 2);
        QVERIFY(std::isfinite(route.length()));
    }

    void labelsKeepOffEachOther()
    {
        const Route route({{100, 300}, {700, 300}});
        const QSizeF size(120, 30);
        const QRectF beside(300, 240, 200, 50);
        const Obstacles obstacles{beside};
        Obstacles labels(3);
        std::vector<QRectF> taken;
        for (const KeepOut &out : {KeepOut(), KeepOut(), KeepOut{&obstacles}}) {
            taken.push_back(labelRect(placeLabel(route, size, out, {&labels}), size));
            labels.add(taken.back());
        }
        QVERIFY(!taken[0].intersects(taken[1]));
        QVERIFY(!taken[2].intersects(taken[0]) && !taken[2].intersects(taken[1]));
        QVERIFY(!taken[2].intersects(beside));
    }
};

QTEST_APPLESS_MAIN(TestFindRoute)
#include "test_find_route.moc"
