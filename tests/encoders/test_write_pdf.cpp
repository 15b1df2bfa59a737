// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/vector_drawings.h"
#include "encoders/write_pdf.h"
#include "readers/compare_pictures.h"
#include "readers/read_pdf.h"

#include "picture/paint.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray written(const Picture &picture)
{
    PdfWriter writer({});
    writer.addPage(picture, picture.size);
    return writer.finish();
}

Font sans(qreal size, bool bold = false)
{
    return {Font::Face::Sans, size, bold};
}

} // namespace

class TestWritePdf : public QObject
{
    Q_OBJECT

private slots:
    void looksTheSame_data();
    void looksTheSame();
    void composesGroupsFirst();
    void fillsAnyPage();
    void keepsText_data();
    void keepsText();
    void embedsWhatIsUsed();
    void drawsSharpOutlines();
    void tellsAboutItself();
    void leadsToPages();
    void writesTheSameBytes();

private:
    QString saved(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"x.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir m_folder;
};

void TestWritePdf::looksTheSame_data()
{
    addVectorDrawings();
    const auto row = [](const char *name, const std::function<void(PictureBuilder &)> &draw,
                        QColor background = Qt::white) { QTest::newRow(name) << drawn(draw, background); };
    row("opacity in a clip that is turned", [](PictureBuilder &b) {
        const auto clip = b.clip(ellipse({200, 150}, 130));
        const auto turned = b.transform(QTransform().translate(200, 150).rotate(20));
        const auto half = b.opacity(0.5);
        b.fill(rectangle(-150, -60, 300, 120), Qt::red);
        b.surface(rectangle(-60, -120, 120, 240),
                  ToneColors{QColor(250, 240, 120), Qt::black, Qt::black, Hatch::Cross});
    });
    row("opacity of pieces apart", [](PictureBuilder &b) {
        b.fill(rectangle(0, 0, 400, 150), Qt::black);
        const auto half = b.opacity(0.3);
        b.fill(rectangle(20, 40, 100, 200), QColor(255, 80, 0, 200));
        b.stroke(rectangle(200, 60, 100, 160), {Qt::green, 10});
    });
    row(
        "on a dark background",
        [](PictureBuilder &b) {
            b.fill(ellipse({200, 150}, 100), QColor(200, 220, 255, 90));
            b.text(shape(u"어두운 무대 Dark"_s, sans(30)), {40, 160}, Qt::white);
        },
        QColor(20, 24, 40));
    row("hatches", [](PictureBuilder &b) {
        for (int i = 1; i <= int(Hatch::Dots); ++i) {
            const QRectF place((i - 1) % 4 * 100 + 5, (i - 1) / 4 * 150 + 5, 90, 140);
            QPainterPath shape;
            shape.addRoundedRect(place, 30, 30);
            b.surface(shape, ToneColors{QColor(245, 245, 245), Qt::black, Qt::black, Hatch(i)});
        }
    });
    row("text", [](PictureBuilder &b) {
        b.text(shape(u"한글과 Latin 0123"_s, sans(32)), {10, 50}, Qt::black);
        b.text(shape(u"굵은 글씨 Bold"_s, sans(40, true)), {10, 110}, QColor(160, 20, 60));
        b.text(shape(u"  if (x < 1) // 주석"_s, {Font::Face::Mono, 24, false}), {10, 160}, Qt::darkGreen);
        const auto half = b.opacity(0.4);
        const auto turned = b.transform(QTransform().translate(60, 280).rotate(-12));
        b.text(shape(u"기울어진 텍스트"_s, sans(36)), {0, 0}, Qt::blue);
    });
}

void TestWritePdf::looksTheSame()
{
    QFETCH(Picture, picture);
    NEEDS_QPDF();
    NEEDS_POPPLER();
    const QString pdf = saved(written(picture));
    QCOMPARE(pdfFlaw(pdf), QString());
    // Twice as large, so that how each draws a hair does not count.
    const QSize pixels = picture.size.toSize() * 2;
    QCOMPARE(difference(pdfPage(pdf, 1, pixels), toImage(picture, pixels)), QString());
}

/// Where two pieces of a translucent group lie over each other only the upper one is seen.
void TestWritePdf::composesGroupsFirst()
{
    NEEDS_POPPLER();
    const Picture picture = drawn([](PictureBuilder &b) {
        const auto half = b.opacity(0.5);
        b.fill(rectangle(50, 50, 200, 200), Qt::red);
        b.fill(rectangle(150, 100, 200, 100), Qt::blue);
        const auto clip = b.clip(rectangle(0, 0, 100, 100));
        b.fill(rectangle(0, 0, 400, 300), Qt::green);
    });
    const QImage image = pdfPage(saved(written(picture)), 1, {400, 300});
    const auto isNear = [&](QPoint at, QColor wanted) {
        const QColor is = image.pixelColor(at);
        return std::abs(is.red() - wanted.red()) <= 2 && std::abs(is.green() - wanted.green()) <= 2
               && std::abs(is.blue() - wanted.blue()) <= 2;
    };
    QVERIFY(isNear({120, 220}, QColor(255, 128, 128))); // red on white
    QVERIFY(isNear({300, 150}, QColor(128, 128, 255))); // blue on white
    QVERIFY(isNear({200, 150}, QColor(128, 128, 255))); // blue over red: no red is seen through
    QVERIFY(isNear({75, 75}, QColor(128, 255, 128)));   // the clip's inside
    QVERIFY(isNear({120, 80}, QColor(255, 128, 128)));  // and its outside
}

void TestWritePdf::fillsAnyPage()
{
    NEEDS_POPPLER();
    PictureBuilder builder({1600, 900}, QColor(30, 30, 60));
    builder.fill(rectangle(100, 100, 1400, 700), QColor(200, 120, 40));
    const Picture picture = builder.finish();
    for (const QSize size : {QSize(400, 400), QSize(90, 600), QSize(700, 90)}) {
        PdfWriter writer({});
        writer.addPage(picture, size);
        QCOMPARE(difference(pdfPage(saved(writer.finish()), 1, size), toImage(picture, size)), QString());
    }
}

void TestWritePdf::keepsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mono");
    const auto row = [](const char *name, const QString &text, bool mono = false) {
        QTest::newRow(name) << text << mono;
    };
    row("Korean", u"로드 밸런서가 요청을 나눕니다"_s);
    row("digits", u"0123456789 1,200개 99.9% p99 8080/tcp"_s);
    row("Korean, digits and Latin", u"v2는 5%만 받습니다. 120초 뒤 HTTP/1.1 200 OK입니다"_s);
    row("English", u"The quick brown fox: fi fl ffi, 'jumps' (over) \"it\" - A→B"_s);
    row("what fonts draw as one", u"-> => != 3x4 (c) 1/2"_s);
    row("signs", u"α ≤ β · 가 → 나 • ① ½ “따옴표” …"_s);
    row("code", u"if (x != 0) { return y[1]; } // 주석 12"_s, true);
    row("marks that join", u"cafe\u0301 가\u0308나"_s);
    row("a width once kerned", u"7, T. 137이 178바이트, T자 7계층"_s);
    row("rare syllables", u"뷁 쀍 힣 똠방각하 漢字"_s);
}

void TestWritePdf::keepsText()
{
    QFETCH(QString, text);
    QFETCH(bool, mono);
    NEEDS_POPPLER();
    const QString pdf = saved(written(drawn([&](PictureBuilder &b) {
        b.text(shape(text, {mono ? Font::Face::Mono : Font::Face::Sans, 11, false}), {10, 50}, Qt::black);
        b.text(shape(text, {mono ? Font::Face::Mono : Font::Face::Sans, 11, true}), {10, 150}, Qt::black);
        const auto half = b.opacity(0.5);
        b.fill(rectangle(0, 230, 400, 30), Qt::yellow);
        b.text(shape(text, {mono ? Font::Face::Mono : Font::Face::Sans, 12.5, false}), {10, 250}, Qt::black);
    })));
    for (const QStringList &way : {QStringList{}, QStringList{u"-raw"_s}, QStringList{u"-layout"_s}}) {
        QStringList lines = pdfReader(u"pdftotext"_s, way + QStringList{pdf, u"-"_s}).split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = line.simplified();
        lines.removeAll(QString());
        QCOMPARE(lines, (QStringList{text, text, text}));
    }
}

void TestWritePdf::embedsWhatIsUsed()
{
    NEEDS_POPPLER();
    PdfWriter writer({});
    for (int i = 0; i < 3; ++i) {
        writer.addPage(drawn([](PictureBuilder &b) {
                           b.text(shape(u"가나 ab"_s, sans(20)), {10, 50}, Qt::black);
                           b.text(shape(u"다라 cd"_s, sans(20, true)), {10, 150}, Qt::black);
                           b.text(shape(u"code"_s, {Font::Face::Mono, 20, false}), {10, 250}, Qt::black);
                       }),
                       {400, 300});
    }
    const QByteArray pdf = writer.finish();
    QVERIFY2(pdf.size() < 12 * 1024, QByteArray::number(pdf.size()));
    const QStringList lines = pdfReader(u"pdffonts"_s, {saved(pdf)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(lines.size(), 5); // two families in two weights, and code
    for (const QString &line : lines) {
        QVERIFY2(
            line.contains(QRegularExpression(u"^[A-Z]{6}\\+[A-Za-z0-9-]+ +CID Type 0C +Identity-H +yes yes yes "_s)),
            qPrintable(line));
    }
}

/// The outlines are those of the font, at any size.
void TestWritePdf::drawsSharpOutlines()
{
    NEEDS_POPPLER();
    const Picture picture = drawn([](PictureBuilder &b) {
        b.text(shape(u"값&g8"_s, sans(150)), {10, 200}, Qt::black);
    });
    const QSize pixels(1600, 1200);
    QCOMPARE(difference(pdfPage(saved(written(picture)), 1, pixels), toImage(picture, pixels)), QString());
}

void TestWritePdf::tellsAboutItself()
{
    NEEDS_POPPLER();
    PdfWriter writer({u"제목 (1) \\ Title 😀"_s, u"무엇을 보나요?"_s, u"ko"_s});
    writer.addPage(drawn([](PictureBuilder &) {}), {960, 540});
    writer.addPage(drawn([](PictureBuilder &) {}), {595.276, 841.89});
    const QByteArray pdf = writer.finish();
    QVERIFY(pdf.contains("/Lang(ko)"));
    QVERIFY(!pdf.contains("Date"));
    const QString info = pdfReader(u"pdfinfo"_s, {u"-l"_s, u"2"_s, saved(pdf)}).simplified();
    QVERIFY2(info.contains(u"Title: 제목 (1) \\ Title 😀 Subject: 무엇을 보나요? Producer: Madang"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Pages: 2 "_s), qPrintable(info));
    QVERIFY2(info.contains(u"Page 1 size: 960 x 540 pts"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Page 2 size: 595.276 x 841.89 pts (A4)"_s), qPrintable(info));
}

void TestWritePdf::leadsToPages()
{
    NEEDS_QPDF();
    PdfWriter writer({});
    const Picture picture = drawn([](PictureBuilder &) {});
    writer.addBookmark(u"하나"_s, 0);
    writer.addBookmark(u"1. 가"_s, 1);
    writer.addPage(picture, {400, 300});
    writer.addBookmark(u"2. 나"_s, 1);
    writer.addPage(picture, {400, 300});
    writer.addBookmark(u"둘"_s, 0);
    writer.addBookmark(u"1. 다"_s, 1);
    writer.addPage(picture, {400, 300});
    const QString pdf = saved(writer.finish());
    QCOMPARE(pdfFlaw(pdf), QString());
    const QString json = pdfReader(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf});
    QStringList found;
    QRegularExpression entry(u"\"destpageposfrom1\": ([0-9]+)|\"title\": \"([^\"]*)\""_s);
    for (auto it = entry.globalMatch(json); it.hasNext();) {
        const auto match = it.next();
        found.append(match.captured(1) + match.captured(2));
    }
    // qpdf says the page, what is below, and then the title.
    QCOMPARE(found, (QStringList{u"1"_s, u"1"_s, u"1. 가"_s, u"2"_s, u"2. 나"_s, u"하나"_s, u"3"_s, u"3"_s, u"1. 다"_s,
                                 u"둘"_s}));
}

void TestWritePdf::writesTheSameBytes()
{
    const Picture one = drawn([](PictureBuilder &b) {
        b.text(shape(u"코드 code 12"_s, {Font::Face::Mono, 20, true}), {10, 50}, Qt::black);
        const auto half = b.opacity(0.5);
        b.surface(rectangle(50, 50, 100, 100), ToneColors{Qt::red, Qt::blue, Qt::black, Hatch::Dots});
    });
    const Picture other = drawn([](PictureBuilder &b) {
        b.text(shape(u"다른 것 3"_s, sans(18)), {10, 50}, Qt::black);
    });
    const QByteArray first = written(one);
    written(other);
    QCOMPARE(written(one), first);
    QVERIFY(written(other) != first);
}

QTEST_MAIN(TestWritePdf)
#include "test_write_pdf.moc"
