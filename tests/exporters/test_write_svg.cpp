// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/catalog.h"
#include "exporters/run_export.h"
#include "encoders/svg_path.h"
#include "encoders/write_svg.h"

#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

// Two rasterizers never agree on every edge, and ours puts each line of text on whole pixels. So pixels are compared as
// 3 x 3 means with the pixel itself and its eight neighbours; a word, a clip or an opacity that is wrong is far off
// still.
constexpr double meanTolerance = 2;      ///< of 255, over all pixels and channels
constexpr int farDifference = 60;        ///< of 255, from each of the nine; half a pixel up or down makes 43
constexpr double farTolerance = 0.00005; ///< share of the pixels that may be that far off

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What librsvg makes of it.
QImage rsvg(const QByteArray &svg)
{
    QProcess process;
    process.start(u"rsvg-convert"_s, {u"--unlimited"_s, u"--format=png"_s});
    process.write(svg);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return QImage::fromData(process.readAllStandardOutput());
}

/// The 3 x 3 means around each pixel but those at the edge.
QImage blurred(const QImage &image)
{
    QImage result = image;
    const qsizetype line = image.bytesPerLine();
    for (int y = 1; y + 1 < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        uchar *to = result.scanLine(y);
        for (qsizetype i = 4; i < line - 4; ++i) {
            int sum = 0;
            for (const qsizetype dy : {-line, qsizetype(0), line})
                sum += from[i + dy - 4] + from[i + dy] + from[i + dy + 4];
            to[i] = uchar(sum / 9);
        }
    }
    return result;
}

/// Empty: within the tolerances; else by how much not. MADANG_KEEP=FOLDER keeps the two pictures to look at.
QString difference(const QImage &theirs, const QImage &ours)
{
    if (theirs.size() != ours.size())
        return u"%1 x %2 pixels"_s.arg(theirs.width()).arg(theirs.height());
    const QImage a = theirs.convertToFormat(QImage::Format_RGB32), b = ours.convertToFormat(QImage::Format_RGB32);
    const QImage softA = blurred(a), softB = blurred(b);
    const qsizetype line = a.bytesPerLine();
    double sum = 0;
    qint64 far = 0;
    for (int y = 2; y + 2 < a.height(); ++y) {
        const uchar *hardA = a.constScanLine(y), *hardB = b.constScanLine(y);
        const uchar *meanA = softA.constScanLine(y), *meanB = softB.constScanLine(y);
        for (qsizetype i = 8; i < line - 8; ++i) {
            sum += std::abs(hardA[i] - hardB[i]);
            const auto isFar = [&](qsizetype by) { return std::abs(meanA[i] - meanB[i + by]) > farDifference; };
            far += isFar(0) && isFar(-4) && isFar(4) && isFar(-line) && isFar(line) && isFar(-line - 4)
                   && isFar(-line + 4) && isFar(line - 4) && isFar(line + 4);
        }
    }
    const double pixels = double(a.width()) * a.height();
    const double mean = sum / pixels / 3, share = double(far) / pixels / 3;
    if (qEnvironmentVariableIsSet("MADANG_KEEP")) {
        const QString stem = qEnvironmentVariable("MADANG_KEEP") + u'/' + QLatin1String(QTest::currentTestFunction())
                             + u'-' + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_');
        a.save(stem + u"-theirs.png"_s);
        b.save(stem + u"-ours.png"_s);
        qInfo("mean %g, far %g", mean, share);
    }
    return mean <= meanTolerance && share <= farTolerance ? QString() : u"mean %1, far %2"_s.arg(mean).arg(share);
}

/// Problems with the document as such: not well-formed, or a reference to nothing.
QString flaw(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList ids, references;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            if (attribute.name() == u"id")
                ids.append(value);
            else if (attribute.name() == u"href")
                references.append(value.mid(1));
            else if (attribute.name() == u"clip-path")
                references.append(value.mid(5, value.size() - 6));
        }
    }
    if (reader.hasError())
        return reader.errorString();
    const qsizetype count = ids.size();
    if (ids.removeDuplicates() > 0)
        return u"%1 ids twice"_s.arg(count - ids.size());
    for (const QString &reference : references) {
        if (!ids.contains(reference))
            return u"no "_s + reference;
    }
    return {};
}

QPainterPath rectangle(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath ellipse(QPointF at, qreal radius)
{
    QPainterPath path;
    path.addEllipse(at, radius, radius);
    return path;
}

QByteArray written(const Picture &picture, bool text = false)
{
    return SvgWriter().write(picture, {picture.size.toSize(), text, {}});
}

std::shared_ptr<const Timeline> sceneOf(const QString &file)
{
    Result<Script> script = readScript(QStringLiteral(MADANG_SOURCE_DIR) + file, vocabulary());
    if (!script)
        qFatal("%s is broken", qPrintable(file));
    return std::make_shared<const Timeline>(std::make_shared<const Script>(std::move(*script)));
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
    void scenesLookTheSame_data();
    void scenesLookTheSame();
    void keepsText();
    void holdsAnyText();
    void sharesGlyphs();
    void tellsWhatItShows_data();
    void tellsWhatItShows();
    void fillsAnySize();
    void writesTheSameWhateverCameBefore();
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
    QTest::addColumn<Picture>("picture");
    const auto row = [](const char *name, const std::function<void(PictureBuilder &)> &draw,
                        QColor background = Qt::white) {
        PictureBuilder builder({400, 300}, background);
        draw(builder);
        QTest::newRow(name) << builder.finish();
    };
    row("shapes", [](PictureBuilder &b) {
        b.fill(rectangle(20, 20, 100, 80), QColor(200, 30, 30));
        b.stroke(ellipse({250, 90}, 60), {QColor(20, 60, 200, 128), 12, {}, false});
        b.stroke(rectangle(30, 150, 200, 100), {Qt::darkGreen, 4, {14, 6, 2}, false});
        b.line({260, 200}, {380, 280}, {Qt::black, 6, {1, 12}, true});
    });
    row("fill rules", [](PictureBuilder &b) {
        QPainterPath star;
        star.moveTo(100, 10);
        for (const QPointF &p : {QPointF(160, 190), QPointF(10, 70), QPointF(190, 70), QPointF(40, 190)})
            star.lineTo(p);
        star.closeSubpath();
        b.fill(star, Qt::darkBlue);
        star.setFillRule(Qt::WindingFill);
        b.fill(star.translated(200, 100), Qt::darkRed);
        QPainterPath ring = ellipse({80, 240}, 50);
        ring.addEllipse(QPointF(80, 240), 25, 25);
        b.surface(ring, ToneColors{QColor(120, 200, 120), Qt::black, Qt::black, Hatch::None});
    });
    row("clips", [](PictureBuilder &b) {
        const auto outer = b.clip(ellipse({200, 150}, 120));
        b.fill(rectangle(0, 0, 400, 300), QColor(90, 160, 230));
        {
            const auto turned = b.transform(QTransform().translate(200, 150).rotate(30).scale(1.5, 0.75));
            const auto inner = b.clip(rectangle(-60, -60, 120, 120));
            b.fill(rectangle(-400, -400, 800, 800), QColor(240, 200, 60));
        }
        const auto nothing = b.clip(QPainterPath());
        b.fill(rectangle(0, 0, 400, 300), Qt::black);
    });
    row("opacity of a group", [](PictureBuilder &b) {
        b.fill(rectangle(0, 120, 400, 40), Qt::black);
        const auto half = b.opacity(0.5);
        b.fill(rectangle(40, 40, 200, 150), Qt::red);
        b.fill(rectangle(120, 100, 240, 160), Qt::blue);
        {
            const auto quarter = b.opacity(0.25);
            b.fill(ellipse({180, 150}, 80), Qt::white);
            b.fill(ellipse({260, 150}, 80), Qt::yellow);
        }
        const auto none = b.opacity(0);
        b.fill(rectangle(0, 0, 400, 300), Qt::black);
    });
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
    QCOMPARE(flaw(svg), QString());
    if (QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    QCOMPARE(difference(rsvg(svg), toImage(picture, picture.size.toSize())), QString());
}

void TestWriteSvg::scenesLookTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ThemeName>("theme");
    const QDir scenes(QStringLiteral(MADANG_SOURCE_DIR "/scenes"));
    int count = 0;
    for (const QString &subject : scenes.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &name : QDir(scenes.filePath(subject)).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name))
                << u"/scenes/"_s + subject + u'/' + name << (count++ % 2 ? ThemeName::Print : ThemeName::Dark);
    }
    QVERIFY(count >= 6);
}

void TestWriteSvg::scenesLookTheSame()
{
    QFETCH(QString, file);
    QFETCH(ThemeName, theme);
    const auto timeline = sceneOf(file);
    SvgWriter writer;
    const bool canRender = !QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty();
    const int last = int(timeline->steps().size()) - 1;
    for (int step = 0; step <= last; ++step) {
        const Picture picture = draw(*timeline, timeline->atStep(step), madang::theme(theme), LanguageMode::Both);
        const QByteArray svg = writer.write(picture, {{1600, 900}, false, {}});
        QCOMPARE(flaw(svg), QString());
        QVERIFY2(svg.size() <= 120 * 1024, QByteArray::number(svg.size()));
        if (canRender && (step == last / 2 || step == last))
            QCOMPARE(difference(rsvg(svg), toImage(picture, {1600, 900})), QString());
    }
    if (!canRender)
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
}

void TestWriteSvg::keepsText()
{
    PictureBuilder builder({400, 300}, Qt::white);
    builder.text(shape(u"한글 & <Latin>"_s, {Font::Face::Sans, 32, true}), {10, 50}, Qt::black);
    builder.text(shape(u"  code"_s, {Font::Face::Mono, 24, false}), {10, 160}, Qt::black);
    const Picture picture = builder.finish();
    const QByteArray svg = written(picture, true);
    QCOMPARE(flaw(svg), QString());
    QVERIFY(!svg.contains("<use"));
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText());
    }
    QCOMPARE(texts, (QStringList{u"한글 & <Latin>"_s, u"  code"_s}));
    if (QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty())
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
        QCOMPARE(flaw(svg), QString());
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

void TestWriteSvg::tellsWhatItShows_data()
{
    QTest::addColumn<LanguageMode>("mode");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("ko") << LanguageMode::Korean << QStringList{u"ko"_s};
    QTest::newRow("en") << LanguageMode::English << QStringList{u"en"_s};
    QTest::newRow("both") << LanguageMode::Both << QStringList{u"ko"_s, u"en"_s};
}

void TestWriteSvg::tellsWhatItShows()
{
    QFETCH(LanguageMode, mode);
    QFETCH(QStringList, languages);
    QTemporaryDir folder;
    ExportJob job;
    job.timelines = {sceneOf(u"/tests/data/scenes/network/load-balancing.json"_s)};
    job.steps = {1};
    job.mode = mode;
    job.size = {640, 360};
    const QString path = folder.filePath(exportName(u"load-balancing"_s, 1, u"svg"_s));
    QVERIFY(runExport(*exporterNamed(u"svg"), job, folder.path()).problems.empty());
    const Script &script = job.timelines.front()->script();
    QStringList titles, descriptions;
    QXmlStreamReader reader(contents(path));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString language = reader.attributes().value(u"xml:lang"_s).toString();
        if (reader.name() == u"svg") {
            QCOMPARE(language, languages.front());
            QCOMPARE(reader.attributes().value(u"width"_s), u"640"_s);
        } else if (reader.name() == u"title") {
            titles.append(language);
            const Language in = language == u"ko" ? Language::Korean : Language::English;
            const QString text = reader.readElementText();
            QVERIFY2(text.startsWith(script.title.in(in)) && text.endsWith(script.steps[1].title.in(in)),
                     qPrintable(text));
        } else if (reader.name() == u"desc") {
            descriptions.append(language);
            const Language in = language == u"ko" ? Language::Korean : Language::English;
            const QString text = reader.readElementText();
            QVERIFY2(!text.contains(u"**"_s) && text.startsWith(script.steps[1].say.in(in).left(3)), qPrintable(text));
        }
    }
    QVERIFY(!reader.hasError());
    QCOMPARE(titles, languages);
    QCOMPARE(descriptions, languages);
}

void TestWriteSvg::fillsAnySize()
{
    PictureBuilder builder({1600, 900}, QColor(30, 30, 60));
    builder.fill(rectangle(0, 0, 1600, 900), QColor(200, 120, 40));
    const Picture picture = builder.finish();
    for (const QSize size : {QSize(400, 400), QSize(90, 600), QSize(700, 90), QSize(16, 16)}) {
        const QByteArray svg = SvgWriter().write(picture, {size, false, {}});
        if (QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty())
            QSKIP("rsvg-convert is not installed (librsvg2-bin)");
        QCOMPARE(difference(rsvg(svg), toImage(picture, size)), QString());
    }
}

void TestWriteSvg::writesTheSameWhateverCameBefore()
{
    const auto timeline = sceneOf(u"/tests/data/scenes/network/load-balancing.json"_s);
    const auto picture = [&](int step, LanguageMode mode) {
        return draw(*timeline, timeline->atStep(step), theme(ThemeName::Light), mode);
    };
    const Picture wanted = picture(1, LanguageMode::Both);
    SvgWriter writer;
    const QByteArray first = writer.write(wanted, {{1600, 900}, false, {}});
    writer.write(picture(2, LanguageMode::English), {{320, 180}, false, {}});
    QCOMPARE(writer.write(wanted, {{1600, 900}, false, {}}), first);
    SvgWriter other;
    other.write(picture(0, LanguageMode::Korean), {{1600, 900}, true, {}});
    QCOMPARE(other.write(wanted, {{1600, 900}, false, {}}), first);
}

QTEST_MAIN(TestWriteSvg)
#include "test_write_svg.moc"
