// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/animation_frames.h"

#include <QPainter>
#include <QTest>

using namespace madang;

namespace {

/// Plays what it is given, as a viewer would.
class Viewer : public AnimationWriter
{
public:
    AnimationGrid made;
    QList<QRect> areas;
    QList<int> durations;
    QImage seen = QImage(40, 30, QImage::Format_RGB32);
    QList<QImage> shown;
    bool fails = false, ended = false;

    AnimationGrid grid() const override { return made; }
    bool put(const AnimationUpdate &update) override
    {
        areas.append(QRect(update.at, update.pixels.size()));
        durations.append(update.duration);
        QPainter painter(&seen);
        painter.drawImage(update.at, update.pixels);
        painter.end();
        shown.append(seen.copy());
        return !fails;
    }
    bool end() override { return ended = true; }
};

QImage dotAt(int x, int y, QColor color = Qt::red)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixelColor(x, y, color);
    return image;
}

QRgb greyOf(QRgb color)
{
    return qRgb(qGray(color), qGray(color), qGray(color));
}

} // namespace

class TestAnimationFrames : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatChanged();
    void writesOnlyThat();
    void mergesEqualOnes();
    void endsExactly_data();
    void endsExactly();
    void showsNothingTooShortly();
    void keepsTheLastOne();
    void splitsWhatStandsTooLong();
    void keepsToTheGrid();
    void comparesWhatTheFormatShows();
    void saysWhenItFails();
};

void TestAnimationFrames::findsWhatChanged()
{
    const QImage white = dotAt(0, 0, Qt::white);
    QCOMPARE(changedRect(white, white), QRect());
    QCOMPARE(changedRect(white, dotAt(7, 9)), QRect(7, 9, 1, 1));
    QCOMPARE(changedRect(dotAt(30, 2), dotAt(7, 9)), QRect(7, 2, 24, 8));
    QCOMPARE(changedRect(dotAt(0, 29), dotAt(39, 0)), white.rect());
}

void TestAnimationFrames::writesOnlyThat()
{
    Viewer viewer;
    AnimationFrames frames(viewer, {40, 30}, 3);
    QList<QImage> given = {dotAt(3, 4), dotAt(10, 4), dotAt(10, 6)};
    for (int i = 0; i < 3; ++i)
        QVERIFY(frames.add(given[i], i));
    QVERIFY(frames.finish());
    QCOMPARE(viewer.areas, (QList<QRect>{{0, 0, 40, 30}, {3, 4, 8, 1}, {10, 4, 1, 3}}));
    QCOMPARE(viewer.durations, (QList<int>{1000, 1000, 1000}));
    QCOMPARE(viewer.shown, given);
    QVERIFY(viewer.ended);
}

void TestAnimationFrames::mergesEqualOnes()
{
    Viewer viewer;
    AnimationFrames frames(viewer, {40, 30}, 4);
    for (int i = 0; i < 4; ++i) {
        QImage image = dotAt(i / 2, 0);
        QVERIFY(frames.add(image, i));
    }
    QVERIFY(frames.finish());
    QCOMPARE(viewer.durations, (QList<int>{2000, 2000}));
}

void TestAnimationFrames::endsExactly_data()
{
    QTest::addColumn<int>("fps");
    QTest::addColumn<double>("length");
    QTest::newRow("25") << 25 << 10.0;
    QTest::newRow("30: thirds of a hundredth") << 30 << 7.77;
    QTest::newRow("7") << 7 << 3.333;
    QTest::newRow("50, ending between two") << 50 << 2.035;
}

void TestAnimationFrames::endsExactly()
{
    QFETCH(int, fps);
    QFETCH(double, length);
    Viewer viewer;
    viewer.made = {100, 2, 0xFFFF, 1};
    AnimationFrames frames(viewer, {40, 30}, length);
    for (int i = 0; i < length * fps; ++i) {
        QImage image = dotAt(i % 40, i / 40);
        QVERIFY(frames.add(image, double(i) / fps));
    }
    QVERIFY(frames.finish());
    int sum = 0;
    for (qsizetype i = 0; i < viewer.durations.size(); ++i) {
        sum += viewer.durations[i];
        // Each one begins within half a hundredth of where it should, whatever was rounded before; the last one
        // may come two earlier.
        if (i + 1 < viewer.durations.size())
            QVERIFY(qAbs(sum / 100.0 - double(i + 1) / fps) <= (i + 2 < viewer.durations.size() ? 0.005 : 0.02) + 1e-9);
        QVERIFY(viewer.durations[i] >= 2);
    }
    QCOMPARE(sum, qRound(length * 100));
}

void TestAnimationFrames::showsNothingTooShortly()
{
    Viewer viewer;
    viewer.made = {100, 2, 0xFFFF, 1};
    AnimationFrames frames(viewer, {40, 30}, 1);
    QImage first = dotAt(0, 0), second = dotAt(1, 0), third = dotAt(2, 0);
    QVERIFY(frames.add(first, 0) && frames.add(second, 0.5) && frames.add(third, 0.51));
    QVERIFY(frames.finish());
    QCOMPARE(viewer.durations, (QList<int>{50, 50}));
    QCOMPARE(viewer.shown, (QList<QImage>{first, third}));
}

void TestAnimationFrames::keepsTheLastOne()
{
    Viewer viewer;
    viewer.made = {100, 2, 0xFFFF, 1};
    AnimationFrames frames(viewer, {40, 30}, 1);
    QImage first = dotAt(0, 0), second = dotAt(1, 0), last = dotAt(2, 0);
    QVERIFY(frames.add(first, 0) && frames.add(second, 0.5) && frames.add(last, 0.99));
    QVERIFY(frames.finish());
    QCOMPARE(viewer.durations, (QList<int>{50, 48, 2}));
    QCOMPARE(viewer.shown, (QList<QImage>{first, second, last}));
}

void TestAnimationFrames::splitsWhatStandsTooLong()
{
    Viewer viewer;
    viewer.made = {1000, 1, 700, 1};
    AnimationFrames frames(viewer, {40, 30}, 2);
    QImage image = dotAt(5, 5);
    QVERIFY(frames.add(image, 0) && frames.finish());
    QCOMPARE(viewer.durations, (QList<int>{700, 700, 600}));
    QCOMPARE(viewer.areas[1].size(), QSize(1, 1));
    QCOMPARE(viewer.seen, image);
}

void TestAnimationFrames::keepsToTheGrid()
{
    Viewer viewer;
    viewer.made.places = 2;
    AnimationFrames frames(viewer, {40, 30}, 2);
    QImage first = dotAt(0, 0), second = dotAt(0, 0);
    second.setPixelColor(7, 9, Qt::blue);
    QVERIFY(frames.add(first, 0) && frames.add(second, 1) && frames.finish());
    QCOMPARE(viewer.areas[1], QRect(6, 8, 2, 2));
    QCOMPARE(viewer.seen, second);
}

/// What looks the same there is no change.
void TestAnimationFrames::comparesWhatTheFormatShows()
{
    class GreyViewer : public Viewer
    {
        void settle(QImage &image) override
        {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    image.setPixel(x, y, greyOf(image.pixel(x, y)));
            }
        }
    } viewer;
    AnimationFrames frames(viewer, {40, 30}, 3);
    QImage blue = dotAt(1, 1, QColor(0, 0, 160)), grey = dotAt(1, 1, QColor::fromRgb(greyOf(qRgb(0, 0, 160))));
    QVERIFY(frames.add(blue, 0) && frames.add(grey, 1) && frames.finish());
    QCOMPARE(viewer.durations, (QList<int>{3000}));
    QCOMPARE(viewer.seen, grey);
}

void TestAnimationFrames::saysWhenItFails()
{
    Viewer viewer;
    viewer.fails = true;
    AnimationFrames frames(viewer, {40, 30}, 2);
    QImage first = dotAt(0, 0), second = dotAt(1, 0);
    QVERIFY(frames.add(first, 0));
    QVERIFY(!frames.add(second, 1));
    AnimationFrames empty(viewer, {40, 30}, 2);
    QVERIFY(!empty.finish());
}

QTEST_GUILESS_MAIN(TestAnimationFrames)
#include "test_animation_frames.moc"
