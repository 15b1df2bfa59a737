// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as SVG documents, in the eyes of an XML parser, of librsvg and of browsers.
#include "encoders/svg_path.h"
#include "encoders/vector_drawings.h"
#include "encoders/write_svg.h"

#include "picture/paint.h"
#include "readers/compare_pictures.h"
#include "readers/read_svg.h"

#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray written(const Picture &picture, bool text = false)
{
    return SvgWriter().write(picture, {picture.size.toSize(), text, {}});
}

} // namespace

class TestWriteSvg : public QObject
{
    Q_OBJECT

private slots:
    void seesDifferences();
    void writesNumbers();
    void writesPaths_data();
    void writesPaths();
    void looksTheSame_data();
    void looksTheSame();
    void keepsText();
    void holdsAnyText();
    void sharesGlyphs();
    void fillsAnySize();
};

void TestWriteSvg::seesDifferences()
{
    const auto picture = [](const QString &word, qreal opacity) {
        PictureBuilder builder({1600, 900}, Qt::white);
        builder.text(shape(word, {Font::Face::Sans, 26, false}), {100, 100}, Qt::black);
        {
            const auto faint = builder.opacity(opacity);
            builder.fill(rectangle(300, 300, 200, 200), Qt::black);
        }
        return toImage(builder.finish(), {1600, 900});
    };
    const QImage good = picture(u"하나"_s, 0.5);
    QCOMPARE(difference(good, good), QString());
    QVERIFY(!difference(picture(u"둘"_s, 0.5), good).isEmpty());
    QVERIFY(!difference(picture(u"하나"_s, 0.75), good).isEmpty());
}

void TestWriteSvg::writesNumbers()
{
    QCOMPARE(svgNumber(0), "0");
    QCOMPARE(svgNumber(-0.0), "0");
    QCOMPARE(svgNumber(-0.004), "0");
    QCOMPARE(svgNumber(0.5), ".5");
    QCOMPARE(svgNumber(-0.05), "-.05");
    QCOMPARE(svgNumber(12), "12");
    QCOMPARE(svgNumber(120), "120");
    QCOMPARE(svgNumber(-1.999), "-2");
    QCOMPARE(svgNumber(1e7 + 0.25), "10000000.25");
    QCOMPARE(svgNumber(0.000001, 6), ".000001");
    QCOMPARE(svgNumber(2.7, 0), "3");
}

void TestWriteSvg::writesPaths_data()
{
    QTest::addColumn<QPainterPath>("path");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QPainterPath() << QByteArray();
    QPainterPath moves;
    moves.moveTo(3, 4);
    QTest::newRow("a move alone") << moves << QByteArray();
    QTest::newRow("rectangle") << rectangle(1, 2, 30, 40) << QByteArray("m1 2h30v40h-30z");
    QPainterPath open;
    open.moveTo(10, 10);
    open.lineTo(20, 10);
    open.lineTo(20.5, 9.75);
    open.lineTo(21, 9);
    open.moveTo(0, 0);
    open.cubicTo(1, 2, 3, 4, 5, 6);
    open.cubicTo(6, 6, 7, 6, 8, 6);
    QTest::newRow("open") << open << QByteArray("m10 10h10l.5-.25 .5-.75m-21-9c1 2 3 4 5 6 1 0 2 0 3 0");
    QPainterPath two = rectangle(0, 0, 4, 4);
    two.addRect(10, 0, 4, 4);
    QTest::newRow("two closed") << two << QByteArray("m0 0h4v4h-4zm10 0h4v4h-4z");
    QPainterPath dot;
    dot.moveTo(5, 5);
    dot.lineTo(5.001, 5);
    QTest::newRow("dot") << dot << QByteArray("m5 5h0z");
    QPainterPath thirds; // the rounding of each may not add up
    thirds.moveTo(0, 0);
    for (int i = 1; i <= 3; ++i)
        thirds.lineTo(i / 3.0, 1);
    QTest::newRow("thirds") << thirds << QByteArray("m0 0l.33 1h.34 .33");
}

void TestWriteSvg::writesPaths()
{
    QFETCH(QPainterPath, path);
    QFETCH(QByteArray, data);
    QCOMPARE(svgPath(path), data);
}

void TestWriteSvg::looksTheSame_data()
{
    addVectorDrawings();
    const auto row = [](const char *name, const std::function<void(PictureBuilder &)> &draw,
                        QColor background = Qt::white) { QTest::newRow(name) << drawn(draw, background); };
    row("hatches", [](PictureBuilder &b) {
        for (int i = 1; i <= int(Hatch::Dots); ++i) {
            const QRectF place((i - 1) % 4 * 100 + 5, (i - 1) / 4 * 150 + 5, 90, 140);
            QPainterPath shape;
            shape.addRoundedRect(place, 30, 30);
            b.surface(shape, ToneColors{QColor(245, 245, 245), Qt::black, Qt::black, Hatch(i)});
        }
    });
    row("text", [](PictureBuilder &b) {
        b.text(shape(u"한글과 Latin 0123"_s, {Font::Face::Sans, 32, false}), {10, 50}, Qt::black);
        b.text(shape(u"굵은 글씨 Bold"_s, {Font::Face::Sans, 40, true}), {10, 110}, QColor(160, 20, 60));
        b.text(shape(u"  if (x < 1) // 주석"_s, {Font::Face::Mono, 24, false}), {10, 160}, Qt::darkGreen);
        const auto half = b.opacity(0.4);
        const auto turned = b.transform(QTransform().translate(60, 280).rotate(-12));
        b.text(shape(u"기울어진 텍스트"_s, {Font::Face::Sans, 36, false}), {0, 0}, Qt::blue);
    });
}

void TestWriteSvg::looksTheSame()
{
    QFETCH(Picture, picture);
    const QByteArray svg = written(picture);
    QCOMPARE(svgFlaw(svg), QString());
    if (!hasRsvg())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    QCOMPARE(difference(rsvg(svg), toImage(picture, picture.size.toSize())), QString());
}

void TestWriteSvg::keepsText()
{
    PictureBuilder builder({400, 300}, Qt::white);
    builder.text(shape(u"한글 둘 & <Latin>"_s, {Font::Face::Sans, 32, true}), {10, 50}, Qt::black);
    builder.text(shape(u"  code"_s, {Font::Face::Mono, 24, false}), {10, 160}, Qt::black);
    const Picture picture = builder.finish();
    const QByteArray svg = written(picture, true);
    QCOMPARE(svgFlaw(svg), QString());
    QVERIFY(!svg.contains("<use"));
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    QCOMPARE(texts, (QStringList{u"한글 둘 & <Latin>"_s, u"  code"_s}));
    if (!hasRsvg())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    QCOMPARE(difference(rsvg(svg), toImage(picture, {400, 300})), QString());
}

void TestWriteSvg::holdsAnyText()
{
    const QString odd = QString(u"a\u0001b\t\"c\" <d> & e\n"_s) + QChar(0xD800) + u"f"_s + QChar(0xFFFF) + u"😀"_s;
    PictureBuilder builder({400, 300}, Qt::transparent);
    builder.text(shape(odd, {Font::Face::Sans, 20, false}), {10, 50}, Qt::black);
    const Picture picture = builder.finish();
    for (const bool text : {false, true}) {
        const QByteArray svg = SvgWriter().write(picture, {{400, 300}, text, {{u"ko"_s, odd, odd}}});
        QCOMPARE(svgFlaw(svg), QString());
        QVERIFY(!svg.contains("<rect")); // nothing behind a transparent picture
        QVERIFY(svg.contains("\"c\"") || svg.contains("&quot;c&quot;"));
    }
}

void TestWriteSvg::sharesGlyphs()
{
    PictureBuilder builder({400, 300}, Qt::white);
    for (int i = 1; i <= 10; ++i)
        builder.text(shape(u"가나가나"_s, {Font::Face::Sans, qreal(10 + i), false}), {10, 20.0 * i}, Qt::black);
    const QByteArray svg = written(builder.finish());
    QCOMPARE(svg.count("<path id="), 2);
    QCOMPARE(svg.count("<use "), 40);
}

void TestWriteSvg::fillsAnySize()
{
    PictureBuilder builder({1600, 900}, QColor(30, 30, 60));
    builder.fill(rectangle(0, 0, 1600, 900), QColor(200, 120, 40));
    const Picture picture = builder.finish();
    for (const QSize size : {QSize(400, 400), QSize(90, 600), QSize(700, 90), QSize(16, 16)}) {
        const QByteArray svg = SvgWriter().write(picture, {size, false, {}});
        if (!hasRsvg())
            QSKIP("rsvg-convert is not installed (librsvg2-bin)");
        QCOMPARE(difference(rsvg(svg), toImage(picture, size)), QString());
    }
}

QTEST_MAIN(TestWriteSvg)
#include "test_write_svg.moc"
