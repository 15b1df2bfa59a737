// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/rect_index.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace madang;

class TestRectIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsAllThatTouches_data();
    void findsAllThatTouches();
    void findsAllAlongAWay();
    void looksAtFew();
    void knowsWhatIsBeyondTheStage();
};

namespace {

std::vector<QRectF> anyRects(int count, double largest, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(-300, 1900), y(-300, 1200), size(0, largest);
    std::vector<QRectF> rects;
    for (int i = 0; i < count; ++i)
        rects.emplace_back(x(random), y(random), size(random), size(random));
    return rects;
}

RectIndex indexOf(const std::vector<QRectF> &rects)
{
    RectIndex index(rects.size());
    for (size_t i = 0; i < rects.size(); ++i)
        index.add(int(i), rects[i]);
    return index;
}

bool isAscending(const std::vector<int> &numbers)
{
    return std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
}

} // namespace

void TestRectIndex::findsAllThatTouches_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("largest");
    QTest::newRow("one") << 1 << 100.0;
    QTest::newRow("small") << 2000 << 40.0;
    QTest::newRow("mixed") << 500 << 900.0;
    QTest::newRow("larger than the stage") << 50 << 4000.0;
}

void TestRectIndex::findsAllThatTouches()
{
    QFETCH(int, count);
    QFETCH(double, largest);
    const std::vector<QRectF> rects = anyRects(count, largest, 1);
    const RectIndex index = indexOf(rects);
    for (const QRectF &area : anyRects(100, 400, 2)) {
        const std::vector<int> found = index.near(area);
        QVERIFY(isAscending(found));
        for (size_t i = 0; i < rects.size(); ++i) {
            if (rects[i].intersects(area))
                QVERIFY(std::binary_search(found.begin(), found.end(), int(i)));
        }
    }
}

void TestRectIndex::findsAllAlongAWay()
{
    const std::vector<QRectF> rects = anyRects(1000, 60, 3);
    const RectIndex index = indexOf(rects);
    for (const QRectF &ends : anyRects(50, 1500, 4)) {
        const QPointF from = ends.topLeft(), to = ends.bottomRight();
        const std::vector<int> found = index.near(from, to);
        QCOMPARE(index.near(std::vector<QPointF>{from, to}), found);
        QVERIFY(isAscending(found));
        for (int s = 0; s <= 1000; ++s) {
            const QPointF at = from + (to - from) * (s / 1000.0);
            for (size_t i = 0; i < rects.size(); ++i) {
                if (rects[i].contains(at))
                    QVERIFY(std::binary_search(found.begin(), found.end(), int(i)));
            }
        }
        // And the other way round: the line in the index, a rectangle asked for.
        RectIndex lines(100);
        lines.add(7, from, to);
        for (const QRectF &rect : rects) {
            if (rect.contains((from + to) / 2))
                QCOMPARE(lines.near(rect), std::vector<int>{7});
        }
    }
}

void TestRectIndex::looksAtFew()
{
    std::vector<QRectF> rects;
    for (int i = 0; i < 3000; ++i)
        rects.emplace_back(i % 75 * 21, i / 75 * 22, 18, 18);
    const RectIndex index = indexOf(rects);
    QVERIFY(index.near(QRectF(800, 450, 20, 20)).size() < 40);
    QVERIFY(index.near(QPointF(0, 0), QPointF(1600, 900)).size() < 600);
}

void TestRectIndex::knowsWhatIsBeyondTheStage()
{
    const RectIndex index = indexOf({{-500, 100, 50, 50}, {2000, 100, 50, 50}, {100, 5000, 50, 50}});
    QVERIFY(index.near(QRectF(-480, 110, 5, 5)).front() == 0);
    QVERIFY(index.near(QRectF(2010, 110, 5, 5)).back() == 1);
    const std::vector<int> below = index.near(QRectF(110, 5010, 5, 5));
    QVERIFY(std::find(below.begin(), below.end(), 2) != below.end());
}

QTEST_APPLESS_MAIN(TestRectIndex)
#include "test_rect_index.moc"
