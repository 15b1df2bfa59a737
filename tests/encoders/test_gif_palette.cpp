// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/gif_palette.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace madang;

namespace {

/// Surfaces in `surfaces` colours, and between them all shades from one to the next, a pixel each.
QImage drawing(int surfaces)
{
    QImage image(300, surfaces * 6, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < surfaces; ++i)
        painter.fillRect(0, i * 6, 200, 6, QColor::fromHsv(i * 360 / surfaces, 40 + i % 3 * 90, 255 - i % 5 * 30));
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        const QColor color = image.pixelColor(0, y);
        for (int x = 200; x < 300; ++x) {
            const double share = (x - 200) / 100.0;
            image.setPixelColor(x, y,
                                QColor(int(color.red() * (1 - share)), int(color.green() * (1 - share)),
                                       int(color.blue() * (1 - share) + 255 * share)));
        }
    }
    return image;
}

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

class TestGifPalette : public QObject
{
    Q_OBJECT

private slots:
    void keepsFewColoursAsTheyAre();
    void keepsSurfacesExact_data();
    void keepsSurfacesExact();
    void keepsWhatItIsTold();
    void isTheSameEveryTime();
    void holdsOutManyColours();
};

void TestGifPalette::keepsFewColoursAsTheyAre()
{
    QImage image(16, 15, QImage::Format_RGB32);
    for (int i = 0; i < 16 * 15; ++i)
        image.setPixel(i % 16, i / 16, qRgb(i, 255 - i, i * 7 % 256));
    ColorCensus census;
    census.add(image);
    GifPalette palette(census);
    QCOMPARE(palette.colors().size(), size_t(16 * 15));
    QImage applied = image;
    palette.apply(applied);
    QCOMPARE(applied, image);
}

void TestGifPalette::keepsSurfacesExact_data()
{
    QTest::addColumn<int>("surfaces");
    QTest::addColumn<int>("tolerance"); // of surfaces
    QTest::addColumn<int>("edges");     // the same of what is between them
    QTest::newRow("a few") << 8 << 0 << 24;
    QTest::newRow("many") << 150 << 0 << 64;
    QTest::newRow("more than it may keep") << 220 << 24 << 80;
}

void TestGifPalette::keepsSurfacesExact()
{
    QFETCH(int, surfaces);
    QFETCH(int, tolerance);
    QFETCH(int, edges);
    const QImage image = drawing(surfaces);
    ColorCensus census;
    census.add(image);
    GifPalette palette(census);
    QVERIFY(palette.colors().size() > 200 && palette.colors().size() <= size_t(GifPalette::most));
    QImage applied = image;
    palette.apply(applied);
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        QVERIFY2(difference(applied.pixel(0, y), image.pixel(0, y)) <= tolerance,
                 qPrintable(QString::number(difference(applied.pixel(0, y), image.pixel(0, y)))));
        // Without dithering: a surface stays one colour, and is what indexOf() says.
        QCOMPARE(applied.pixel(100, y), applied.pixel(0, y));
        QCOMPARE(palette.colors()[palette.indexOf(image.pixel(0, y))], applied.pixel(0, y));
        for (int x = 200; x < 300; ++x)
            most = std::max(most, difference(applied.pixel(x, y), image.pixel(x, y)));
    }
    QVERIFY2(most <= edges, qPrintable(QString::number(most)));
}

/// Even what was not seen.
void TestGifPalette::keepsWhatItIsTold()
{
    for (const int surfaces : {1, 150}) {
        ColorCensus census;
        census.add(drawing(surfaces));
        for (const QColor &color : {QColor(1, 2, 3), QColor(3, 200, 100), QColor(Qt::white), QColor(1, 2, 3)})
            census.keep(color);
        GifPalette palette(census);
        for (const QRgb color : {qRgb(1, 2, 3), qRgb(3, 200, 100), qRgb(255, 255, 255)}) {
            QCOMPARE(std::count(palette.colors().begin(), palette.colors().end(), color), 1);
            QCOMPARE(palette.colors()[palette.indexOf(color)], color);
        }
    }
}

void TestGifPalette::isTheSameEveryTime()
{
    const auto colors = [] {
        ColorCensus census; // its hash is seeded anew
        census.add(drawing(100), 3);
        census.add(drawing(60));
        return GifPalette(census).colors();
    };
    QCOMPARE(colors(), colors());
}

void TestGifPalette::holdsOutManyColours()
{
    QImage image(600, 600, QImage::Format_RGB32);
    for (int i = 0; i < 600 * 600; ++i)
        image.setPixel(i % 600, i / 600, QRgb(i) * 2654435761U | 0xFF000000);
    ColorCensus census;
    census.add(image);
    GifPalette palette(census);
    QVERIFY(palette.colors().size() > 200 && palette.colors().size() <= size_t(GifPalette::most));
    palette.apply(image);
    QVERIFY(std::count(palette.colors().begin(), palette.colors().end(), image.pixel(300, 300)) > 0);
}

QTEST_GUILESS_MAIN(TestGifPalette)
#include "test_gif_palette.moc"
