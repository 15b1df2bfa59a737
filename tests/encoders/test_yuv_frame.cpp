// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/yuv_frame.h"

#include <QColor>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace madang;

namespace {

struct Yuv
{
    double y, cb, cr;
};

/// ITU-R BT.709-6, 3.2 to 3.4, without rounding.
Yuv exact(double r, double g, double b)
{
    const double y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return {16 + 219 * y / 255, 128 + 224 * (b - y) / 1.8556 / 255, 128 + 224 * (r - y) / 1.5748 / 255};
}

int at(const YuvFrame &frame, qsizetype i)
{
    return uchar(frame.bytes()[i]);
}

QImage noise(QSize size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

} // namespace

class TestYuvFrame : public QObject
{
    Q_OBJECT

private slots:
    void knowsColors_data();
    void knowsColors();
    void isNearTheFormula();
    void takesTheMeanOfFour();
    void convertsOnlyWhatChanged();
    void roundsUpToEvenSides();
    void isFast();
};

/// The eight corners of the cube, as every table of BT.709 colour bars has them.
void TestYuvFrame::knowsColors_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QList<int>>("yuv");
    QTest::newRow("white") << QColor(255, 255, 255) << QList<int>{235, 128, 128};
    QTest::newRow("black") << QColor(0, 0, 0) << QList<int>{16, 128, 128};
    QTest::newRow("grey") << QColor(128, 128, 128) << QList<int>{126, 128, 128};
    QTest::newRow("red") << QColor(255, 0, 0) << QList<int>{63, 102, 240};
    QTest::newRow("green") << QColor(0, 255, 0) << QList<int>{173, 42, 26};
    QTest::newRow("blue") << QColor(0, 0, 255) << QList<int>{32, 240, 118};
    QTest::newRow("yellow") << QColor(255, 255, 0) << QList<int>{219, 16, 138};
    QTest::newRow("cyan") << QColor(0, 255, 255) << QList<int>{188, 154, 16};
    QTest::newRow("magenta") << QColor(255, 0, 255) << QList<int>{78, 214, 230};
}

void TestYuvFrame::knowsColors()
{
    QFETCH(QColor, color);
    QFETCH(QList<int>, yuv);
    QImage image(34, 6, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    YuvFrame frame(image.size());
    QCOMPARE(frame.convert(image), 3);
    QCOMPARE(frame.bytes().size(), 34 * 6 * 3 / 2);
    for (qsizetype i = 0; i < frame.bytes().size(); ++i) {
        const int wanted = i < 34 * 6 ? yuv[0] : i < 34 * 6 * 5 / 4 ? yuv[1] : yuv[2];
        QVERIFY2(std::abs(at(frame, i) - wanted) <= 1, qPrintable(QStringLiteral("%1: %2").arg(i).arg(at(frame, i))));
    }
    if (color.saturation() == 0) { // white is white, not nearly
        QCOMPARE(at(frame, 0), yuv[0]);
        QCOMPARE(at(frame, 34 * 6), 128);
        QCOMPARE(at(frame, 34 * 6 * 5 / 4), 128);
    }
}

void TestYuvFrame::isNearTheFormula()
{
    const QSize size(62, 62);
    for (quint32 seed = 0; seed < 20; ++seed) {
        QImage image = noise(size, seed);
        for (int y = 0; y < size.height(); y += 2) { // four equal pixels, so that the colours are theirs
            for (int x = 0; x < size.width(); x += 2) {
                for (int k = 1; k < 4; ++k)
                    image.setPixel(x + k % 2, y + k / 2, image.pixel(x, y));
            }
        }
        YuvFrame frame(size);
        frame.convert(image);
        const qsizetype pixels = 62 * 62;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const QRgb rgb = image.pixel(x, y);
                const Yuv wanted = exact(qRed(rgb), qGreen(rgb), qBlue(rgb));
                const qsizetype color = pixels + (y / 2) * 31 + x / 2;
                QVERIFY(std::abs(at(frame, y * 62 + x) - wanted.y) <= 1.3); // 1 of the exact one, and its rounding
                QVERIFY(std::abs(at(frame, color) - wanted.cb) <= 1.3);
                QVERIFY(std::abs(at(frame, color + pixels / 4) - wanted.cr) <= 1.3);
            }
        }
    }
}

void TestYuvFrame::takesTheMeanOfFour()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(255, 0, 0));
    image.setPixel(1, 0, qRgb(0, 255, 0));
    image.setPixel(0, 1, qRgb(0, 0, 255));
    image.setPixel(1, 1, qRgb(255, 255, 255));
    YuvFrame frame(image.size());
    frame.convert(image);
    const Yuv mean = exact(127.5, 127.5, 127.5);
    QVERIFY(std::abs(at(frame, 4) - mean.cb) <= 1);
    QVERIFY(std::abs(at(frame, 5) - mean.cr) <= 1);
    QVERIFY(std::abs(at(frame, 0) - exact(255, 0, 0).y) <= 1);
    QVERIFY(std::abs(at(frame, 3) - 235) == 0);
}

void TestYuvFrame::convertsOnlyWhatChanged()
{
    const QSize size(130, 96);
    QImage before = noise(size, 1);
    YuvFrame kept(size);
    QCOMPARE(kept.convert(before), 48);
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        QImage next = before.copy();
        QSet<int> pairs;
        for (quint32 k = random.bounded(6u); k > 0; --k) {
            const QPoint point(random.bounded(size.width()), random.bounded(size.height()));
            next.setPixel(point, next.pixel(point) ^ 0x00404040);
            pairs.insert(point.y() / 2);
        }
        // A pixel changed twice is as it was.
        for (auto pair = pairs.begin(); pair != pairs.end();) {
            const QRect rows(0, *pair * 2, size.width(), 2);
            pair = next.copy(rows) == before.copy(rows) ? pairs.erase(pair) : std::next(pair);
        }
        QCOMPARE(kept.convert(next, before), int(pairs.size()));
        YuvFrame fresh(size);
        fresh.convert(next);
        QCOMPARE(kept.bytes(), fresh.bytes());
        before = next;
    }
}

void TestYuvFrame::roundsUpToEvenSides()
{
    QCOMPARE(YuvFrame::sizeFor({1920, 1080}), QSize(1920, 1080));
    QCOMPARE(YuvFrame::sizeFor({1919, 1079}), QSize(1920, 1080));
    QCOMPARE(YuvFrame::sizeFor({17, 16}), QSize(18, 16));
}

void TestYuvFrame::isFast()
{
    const QImage image = noise({1920, 1080}, 3);
    YuvFrame frame(image.size());
    QBENCHMARK
    {
        frame.convert(image);
    }
    QCOMPARE(frame.convert(image, image), 0);
}

QTEST_GUILESS_MAIN(TestYuvFrame)
#include "test_yuv_frame.moc"
