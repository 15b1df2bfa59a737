// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_png.h"

#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage colourful(QSize size, bool opaque)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int alpha = opaque ? 255 : (x * 7 + y) % 256;
            image.setPixelColor(x, y, QColor((x * 31) % 256, (y * 17) % 256, (x + y) % 256, alpha));
        }
    }
    return image;
}

/// The chunks' types in order.
QList<QByteArray> chunks(const QByteArray &png)
{
    QList<QByteArray> types;
    for (qsizetype at = 8; at + 8 <= png.size();) {
        types.append(png.mid(at + 4, 4));
        at += 12 + qFromBigEndian<quint32>(png.constData() + at);
    }
    return types;
}

} // namespace

class TestEncodePng : public QObject
{
    Q_OBJECT

private slots:
    void readsBack_data();
    void readsBack();
    void takesImagesWithoutAlpha();
    void saysWhatItIs();
    void isTheSameEveryTime();
    void isTheSameOnBusyThreads();
    void takesRowsLikeTheOneBefore();
    void compressesMoreWhenAsked();
};

void TestEncodePng::readsBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("opaque");
    QTest::newRow("opaque") << QSize(123, 45) << true;
    QTest::newRow("transparent") << QSize(61, 80) << false;
    QTest::newRow("one pixel") << QSize(1, 1) << true;
    QTest::newRow("a line") << QSize(2000, 1) << true;
    // In two parts, by two threads where there are two.
    QTest::newRow("large") << QSize(700, 501) << true;
    QTest::newRow("large and transparent") << QSize(501, 700) << false;
    QTest::newRow("very wide") << QSize(20000, 9) << true;
    QTest::newRow("very high") << QSize(9, 20000) << true;
}

void TestEncodePng::readsBack()
{
    QFETCH(QSize, size);
    QFETCH(bool, opaque);
    QImage image = colourful(size, opaque);
    const QByteArray png = encodePng(image, {.opaque = opaque, .level = 6, .texts = {}});
    const QImage back = QImage::fromData(png, "PNG");
    QVERIFY(!back.isNull());
    QCOMPARE(back.hasAlphaChannel(), !opaque);
    QCOMPARE(back.colorSpace(), QColorSpace(QColorSpace::SRgb));
    image.setColorSpace(QColorSpace::SRgb);
    QCOMPARE(back.convertToFormat(QImage::Format_ARGB32_Premultiplied), image);
    // 8 bits each of red, green and blue, and of alpha where there is some.
    QCOMPARE(int(png[24]), 8);
    QCOMPARE(int(png[25]), opaque ? 2 : 6);
}

void TestEncodePng::takesImagesWithoutAlpha()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(QColor(1, 2, 3));
    QCOMPARE(QImage::fromData(encodePng(image)).pixelColor(39, 29), QColor(1, 2, 3));
}

void TestEncodePng::saysWhatItIs()
{
    PngOptions options;
    options.texts = {{"Title", u"롤링 배포"_s}, {"Scene", u"rolling-deployment"_s}};
    const QByteArray png = encodePng(colourful({8, 8}, true), options);
    const QImage back = QImage::fromData(png, "PNG");
    QCOMPARE(back.text(u"Title"_s), u"롤링 배포"_s);
    QCOMPARE(back.text(u"Scene"_s), u"rolling-deployment"_s);
    const QList<QByteArray> types = chunks(png);
    QVERIFY(types.contains("sRGB"));
    QVERIFY(types.contains("iTXt"));
    QVERIFY2(!types.contains("tIME"), "a date would make every run another file");
    QCOMPARE(types.constLast(), "IEND");
}

void TestEncodePng::isTheSameEveryTime()
{
    const QImage image = colourful({200, 100}, true);
    QCOMPARE(encodePng(image), encodePng(image.copy()));
}

void TestEncodePng::isTheSameOnBusyThreads()
{
    const QImage image = colourful({700, 500}, true);
    const QByteArray alone = encodePng(image);
    QThreadPool &pool = *QThreadPool::globalInstance();
    std::vector<QByteArray> encoded(size_t(2 * pool.maxThreadCount()));
    for (QByteArray &each : encoded)
        pool.start([&] { each = encodePng(image); });
    pool.waitForDone();
    for (const QByteArray &each : encoded)
        QVERIFY(each == alone);
}

void TestEncodePng::takesRowsLikeTheOneBefore()
{
    // Equal rows lie on both sides of where the parts meet, and at the beginning and the end.
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 800; ++x) {
        for (const int y : {120, 121, 122, 199, 200, 201, 300})
            image.setPixel(x, y, qRgb(x % 256, y, (x * y) % 256));
        image.setPixel(x, 200, image.pixel(x, 199));
    }
    image.setColorSpace(QColorSpace::SRgb);
    QCOMPARE(QImage::fromData(encodePng(image)).convertToFormat(QImage::Format_RGB32), image);
}

void TestEncodePng::compressesMoreWhenAsked()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    const auto sizeAt = [&](int level) {
        return encodePng(image, {.opaque = true, .level = level, .texts = {}}).size();
    };
    QVERIFY(sizeAt(6) < 3000);
    QVERIFY(sizeAt(0) > 400 * 300 * 3);
}

QTEST_GUILESS_MAIN(TestEncodePng)
#include "test_encode_png.moc"
