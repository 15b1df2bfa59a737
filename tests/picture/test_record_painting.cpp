// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"
#include "picture/record_painting.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace madang;

namespace {

constexpr QSize size(400, 300);

QImage painted(const std::function<void(QPainter &)> &draw)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(3780); // 96 to the inch
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

QImage replayed(const std::function<void(QPainter &)> &draw)
{
    Picture picture = recordPainting(size, draw);
    picture.background = Qt::white;
    return toImage(picture, size);
}

/// The share of pixels with a channel off by more than a quarter.
double differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            count += std::abs(qRed(one) - qRed(other)) > 64 || std::abs(qGreen(one) - qGreen(other)) > 64
                     || std::abs(qBlue(one) - qBlue(other)) > 64;
        }
    }
    return double(count) / (a.width() * a.height());
}

/// The rectangle around everything that is not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

template<typename Op>
int countOf(const Picture &picture)
{
    return int(std::count_if(picture.ops.begin(), picture.ops.end(),
                             [](const PictureOp &op) { return std::holds_alternative<Op>(op); }));
}

} // namespace

class TestRecordPainting : public QObject
{
    Q_OBJECT

private slots:
    void shapesLookTheSame_data();
    void shapesLookTheSame();
    void clips();
    void textStandsWhereItStood_data();
    void textStandsWhereItStood();
    void textIsShapedByUs();
    void bareGlyphsBecomeOutlines();
    void opacityAndCosmeticPens();
};

void TestRecordPainting::shapesLookTheSame_data()
{
    using Draw = std::function<void(QPainter &)>;
    QTest::addColumn<Draw>("draw");
    QTest::newRow("rectangles") << Draw([](QPainter &p) {
        p.setBrush(Qt::yellow);
        p.setPen(QPen(Qt::blue, 5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        p.drawRect(20, 30, 100, 80);
        p.drawRoundedRect(QRectF(150.5, 30.5, 100, 80), 12, 12);
        p.fillRect(QRectF(280, 30, 60, 60), Qt::red);
    });
    QTest::newRow("transformed") << Draw([](QPainter &p) {
        p.setBrush(QColor(0, 120, 80));
        p.setPen(QPen(Qt::black, 6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        p.translate(200, 150);
        p.rotate(30);
        p.scale(2, 0.7);
        p.drawRect(-50, -40, 100, 80);
        p.save();
        p.translate(30, 20);
        p.drawEllipse(QPointF(), 20, 20);
        p.restore();
        p.drawEllipse(QPointF(), 10, 10);
    });
    QTest::newRow("lines and polygons") << Draw([](QPainter &p) {
        p.setPen(QPen(Qt::darkRed, 3, Qt::DashLine, Qt::FlatCap));
        p.drawLine(QPointF(10, 10), QPointF(390, 250));
        p.setPen(QPen(Qt::black, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolyline(QPolygonF({{20, 200}, {100, 120}, {180, 240}, {260, 100}}));
        p.setBrush(Qt::cyan);
        p.drawPolygon(QPolygonF({{280, 200}, {380, 200}, {330, 280}}));
        p.drawPoint(50, 280);
    });
    QTest::newRow("clips") << Draw([](QPainter &p) {
        p.save();
        p.translate(20, 20);
        p.setClipRect(QRectF(0, 0, 200, 150));
        p.fillRect(-100, -100, 1000, 120, Qt::blue);
        QPainterPath circle;
        circle.addEllipse(QPointF(100, 80), 90, 60);
        p.setClipPath(circle, Qt::IntersectClip);
        p.rotate(10);
        p.fillRect(-100, 30, 1000, 1000, Qt::green);
        p.restore();
        p.fillRect(300, 200, 80, 80, Qt::red);
        p.setClipRect(300, 20, 50, 50);
        p.setClipping(false);
        p.fillRect(300, 20, 80, 80, Qt::magenta);
    });
}

void TestRecordPainting::shapesLookTheSame()
{
    QFETCH(std::function<void(QPainter &)>, draw);
    const QImage expected = painted(draw);
    QVERIFY(inkOf(expected).width() > 100);
    const double share = differing(replayed(draw), expected);
    QVERIFY2(share < 0.0005, qPrintable(QString::number(share)));
}

void TestRecordPainting::clips()
{
    const Picture picture = recordPainting(size, [](QPainter &p) {
        p.fillRect(0, 0, 10, 10, Qt::red);
        p.setClipRect(0, 0, 50, 50);
        p.fillRect(0, 0, 100, 100, Qt::red);
        p.setClipRect(QRect(200, 200, 10, 10), Qt::IntersectClip);
        p.fillRect(0, 0, 100, 100, Qt::red); // nothing of it is seen
    });
    QCOMPARE(countOf<FillOp>(picture), 2);
    QCOMPARE(countOf<PushClip>(picture), 1);
    QCOMPARE(picture.size, QSizeF(size));
    QCOMPARE(picture.background.alpha(), 0);
}

void TestRecordPainting::textStandsWhereItStood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flags");
    QTest::newRow("Latin") << "Requests per second" << int(Qt::AlignCenter);
    QTest::newRow("Korean") << "초당 요청 수" << int(Qt::AlignCenter);
    QTest::newRow("right") << "100 요청" << int(Qt::AlignRight | Qt::AlignBottom);
}

void TestRecordPainting::textStandsWhereItStood()
{
    QFETCH(QString, text);
    QFETCH(int, flags);
    const auto draw = [&](QPainter &p) {
        QFont font(QStringLiteral("Noto Sans CJK KR"));
        font.setPixelSize(24);
        font.setHintingPreference(QFont::PreferNoHinting);
        p.setFont(font);
        p.translate(20, 10);
        p.scale(1.1, 1.1);
        p.setPen(Qt::black);
        p.drawText(QRectF(10, 20, 300, 200), flags, text);
    };
    const QRect expected = inkOf(painted(draw)), found = inkOf(replayed(draw));
    QVERIFY(expected.width() > 50);
    const int shift = (found.center() - expected.center()).manhattanLength();
    QVERIFY2(shift <= 6, qPrintable(QString::number(shift)));
    QVERIFY(std::abs(found.width() - expected.width()) < 0.08 * expected.width());
    QVERIFY(std::abs(found.bottom() - expected.bottom()) <= 2);
}

void TestRecordPainting::textIsShapedByUs()
{
    const Picture picture = recordPainting(size, [](QPainter &p) {
        QFont font;
        font.setPixelSize(20);
        font.setBold(true);
        p.setFont(font);
        p.setPen(Qt::red);
        p.drawText(QPointF(10, 50), QStringLiteral("throughput"));
        font.setPointSizeF(18);
        font.setBold(false);
        p.setFont(font);
        p.drawText(QPointF(10, 90), QStringLiteral("latency"));
    });
    std::vector<TextOp> texts;
    for (const PictureOp &op : picture.ops) {
        if (const auto *text = std::get_if<TextOp>(&op))
            texts.push_back(*text);
    }
    QCOMPARE(texts.size(), std::size_t(2));
    QCOMPARE(texts[0].text, shape(QStringLiteral("throughput"), {Font::Face::Sans, 20, true}));
    QCOMPARE(texts[0].color, QColor(Qt::red));
    QCOMPARE(texts[0].baseline.y(), 50.0);
    QCOMPARE(texts[1].text, shape(QStringLiteral("latency"), {Font::Face::Sans, 24, false}));
}

void TestRecordPainting::bareGlyphsBecomeOutlines()
{
    const auto draw = [](QPainter &p) {
        p.setPen(Qt::black);
        const ShapedTextPtr text = shape(QStringLiteral("가나다 abc"), {Font::Face::Sans, 40});
        for (const ShapedText::Run &run : text->runs)
            p.drawGlyphRun(QPointF(20, 100) + run.offset, drawable(run, text->font));
    };
    QVERIFY(countOf<FillOp>(recordPainting(size, draw)) > 0);
    QVERIFY(differing(replayed(draw), painted(draw)) < 0.01);
}

void TestRecordPainting::opacityAndCosmeticPens()
{
    const auto draw = [](QPainter &p) {
        p.setOpacity(0.5);
        p.fillRect(20, 20, 100, 100, Qt::black);
        p.setOpacity(1);
        p.scale(10, 10);
        QPen pen(Qt::blue, 0);
        p.setPen(pen);
        p.drawLine(QPointF(2, 20), QPointF(38, 20));
        pen.setWidth(4);
        pen.setCosmetic(true);
        p.setPen(pen);
        p.drawLine(QPointF(2, 25), QPointF(38, 25));
    };
    const QImage image = replayed(draw);
    QVERIFY(std::abs(qGray(image.pixel(60, 60)) - 128) <= 1);
    QVERIFY(differing(image, painted(draw)) < 0.0005);
}

QTEST_MAIN(TestRecordPainting)
#include "test_record_painting.moc"
