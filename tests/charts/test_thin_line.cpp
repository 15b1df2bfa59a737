// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thin_line.h"

#include "base/random.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace madang;

namespace {

qreal distance(QPointF point, const QList<QPointF> &line)
{
    qreal least = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1], way = line[i] - from;
        const qreal length = QPointF::dotProduct(way, way);
        const qreal along = length > 0 ? std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0) : 0;
        least = std::min(least, QLineF(point, from + way * along).length());
    }
    return least;
}

} // namespace

class ThinLineTest : public QObject
{
    Q_OBJECT

private slots:
    void straightLinesNeedTheirEnds()
    {
        QList<QPointF> line;
        for (int i = 0; i <= 1000; ++i)
            line.append({double(i), 3.0 * i});
        QCOMPARE(thinned(line, {1, 1}, 0.001), (QList<QPointF>{{0, 0}, {1000, 3000}}));
    }

    void finestStairsAreStraight()
    {
        QList<QPointF> line;
        for (int i = 0; i < 500; ++i)
            line << QPointF(i, i) << QPointF(i + 1, i);
        QCOMPARE(thinned(line, {0.3, 0.3}, 0.3).size(), 2);
        QCOMPARE(thinned(line, {10, 10}, 0.3).size(), line.size()); // which can be seen
    }

    void fewPointsStay_data()
    {
        QTest::addColumn<QList<QPointF>>("line");
        QTest::newRow("none") << QList<QPointF>();
        QTest::newRow("one") << QList<QPointF>{{1, 2}};
        QTest::newRow("two") << QList<QPointF>{{1, 2}, {1, 2}};
        QTest::newRow("there and back") << QList<QPointF>{{0, 0}, {9, 0}, {0, 0}};
    }
    void fewPointsStay()
    {
        QFETCH(QList<QPointF>, line);
        QCOMPARE(thinned(line, {1, 1}, 0.5), line);
    }

    void linesStayWhereTheyWere()
    {
        Random random(3);
        for (int run = 0; run < 100; ++run) {
            QList<QPointF> line;
            QPointF at;
            for (int i = random.integer(0, 400); i >= 0; --i) {
                line.append(at);
                at += {random.chance(0.1) ? 0 : random.real(0, 2), random.chance(0.3) ? random.real(-1, 1) : 0.1};
            }
            const QList<QPointF> few = thinned(line, {1, 1}, 0.3);
            QVERIFY(few.size() <= line.size());
            QCOMPARE(few.first(), line.first());
            QCOMPARE(few.last(), line.last());
            for (const QPointF &point : line)
                QVERIFY(line.size() < 2 || distance(point, few) <= 0.3 + 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(ThinLineTest)
#include "test_thin_line.moc"
