// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace madang;

namespace {

QPainterPath rounded(const QRectF &rect, qreal radius = 12)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath plainRect(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

int largestDifference(const QImage &a, const QImage &b)
{
    Q_ASSERT(a.size() == b.size());
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                std::abs(qBlue(one) - qBlue(other)), std::abs(qAlpha(one) - qAlpha(other))});
        }
    }
    return largest;
}

/// What an opacity means, done the slow way: everything on a transparent image of its own, laid over the white ground.
QImage composed(const Picture &group, qreal opacity, QSize size, const QPainterPath &clip = {})
{
    Picture bare = group;
    bare.background = Qt::transparent;
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!clip.isEmpty())
        painter.setClipPath(clip);
    painter.setOpacity(opacity);
    painter.drawImage(0, 0, toImage(bare, size));
    return result;
}

} // namespace

class TestOpacity : public QObject
{
    Q_OBJECT

private slots:
    void groupOpacity_data();
    void groupOpacity();
    void nestedOpacity();
    void opacityWithinAClipAndATransform();
    void invisibleGroups();
};

void TestOpacity::groupOpacity_data()
{
    QTest::addColumn<bool>("overlapping");
    QTest::addColumn<int>("operations");
    QTest::newRow("one") << false << 1;
    QTest::newRow("apart") << false << 3;
    QTest::newRow("many apart") << false << 30;
    QTest::newRow("overlapping") << true << 3;
    QTest::newRow("many overlapping") << true << 30;
}

void TestOpacity::groupOpacity()
{
    QFETCH(bool, overlapping);
    QFETCH(int, operations);
    constexpr QSize size(300, 200);
    const auto draw = [&](PictureBuilder &builder) {
        for (int i = 0; i < operations; ++i) {
            const qreal step = overlapping ? 5.3 : 9.5;
            const QColor color = QColor::fromHsv(i * 37 % 360, 200, 200);
            builder.fill(rounded({3.5 + i * step, 20.25 + i, 8, 120}, 3), color);
        }
        if (overlapping)
            builder.text(shape(QStringLiteral("겹친 text"), {Font::Face::Sans, 40, true}), {4, 80}, Qt::black);
    };
    PictureBuilder whole(size, Qt::white);
    draw(whole);
    const QImage expected = composed(whole.finish(), 0.37, size);

    PictureBuilder builder(size, Qt::white);
    {
        const auto group = builder.opacity(0.37);
        draw(builder);
    }
    const int difference = largestDifference(toImage(builder.finish(), size), expected);
    QVERIFY2(difference <= 2, qPrintable(QString::number(difference)));
}

void TestOpacity::nestedOpacity()
{
    constexpr QSize size(200, 200);
    PictureBuilder builder(size, Qt::white);
    {
        const auto outer = builder.opacity(0.5);
        builder.fill(plainRect({20, 20, 100, 100}), Qt::red);
        const auto inner = builder.opacity(0.5);
        builder.fill(plainRect({60, 60, 100, 100}), Qt::blue);
        builder.fill(plainRect({80, 80, 100, 100}), Qt::black);
    }
    const QImage image = toImage(builder.finish(), size);
    const auto near = [&](QPoint at, QColor color) {
        const QColor found = image.pixelColor(at);
        return std::abs(found.red() - color.red()) <= 2 && std::abs(found.green() - color.green()) <= 2
               && std::abs(found.blue() - color.blue()) <= 2;
    };
    QVERIFY(near({30, 30}, QColor(255, 128, 128)));
    QVERIFY(near({70, 70}, QColor(191, 128, 191)));   // half of half red, half blue
    QVERIFY(near({100, 100}, QColor(191, 128, 128))); // black hides the blue
    QVERIFY(near({170, 170}, QColor(191, 191, 191)));
    QVERIFY(near({190, 190}, Qt::white));
}

void TestOpacity::opacityWithinAClipAndATransform()
{
    constexpr QSize size(320, 180);
    const auto draw = [](PictureBuilder &builder) {
        builder.fill(rounded({-60, -40, 120, 80}), QColor(0x2F6FEB));
        builder.stroke(rounded({-60, -40, 120, 80}), {Qt::black, 8, {}, false});
    };
    const QTransform place = QTransform().translate(150.4, 90.7).rotate(20).scale(1.3, 0.9);
    QPainterPath circle;
    circle.addEllipse(QPointF(160, 90), 70, 70);

    PictureBuilder whole(size, Qt::white);
    {
        const auto placed = whole.transform(place);
        draw(whole);
    }
    const QImage expected = composed(whole.finish(), 0.6, size, circle);

    PictureBuilder builder(size, Qt::white);
    {
        const auto clip = builder.clip(circle);
        const auto placed = builder.transform(place);
        const auto group = builder.opacity(0.6);
        draw(builder);
    }
    const int difference = largestDifference(toImage(builder.finish(), size), expected);
    QVERIFY2(difference <= 3, qPrintable(QString::number(difference)));
}

void TestOpacity::invisibleGroups()
{
    PictureBuilder builder({50, 50}, Qt::white);
    {
        const auto group = builder.opacity(0);
        builder.fill(plainRect({0, 0, 50, 50}), Qt::red);
    }
    {
        const auto clip = builder.clip(QPainterPath());
        builder.fill(plainRect({0, 0, 50, 50}), Qt::red);
    }
    {
        const auto outside = builder.clip(plainRect({100, 100, 10, 10}));
        const auto group = builder.opacity(0.5);
        builder.fill(plainRect({0, 0, 50, 50}), Qt::red);
        builder.fill(plainRect({0, 0, 50, 50}), Qt::red);
    }
    QImage white(50, 50, QImage::Format_ARGB32_Premultiplied);
    white.fill(Qt::white);
    QCOMPARE(toImage(builder.finish(), {50, 50}), white);
}

QTEST_MAIN(TestOpacity)
#include "test_opacity.moc"
