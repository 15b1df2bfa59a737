// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes as SVG documents.
#include "encoders/write_svg.h"
#include "exporters/run_export.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "readers/browser.h"
#include "readers/compare_pictures.h"
#include "readers/read_svg.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

std::shared_ptr<const Timeline> sceneOf(const QString &file)
{
    Result<Script> script = readScript(file, vocabulary());
    if (!script)
        qFatal("%s is broken", qPrintable(file));
    return compile(std::move(*script));
}

} // namespace

class TestSvg : public QObject
{
    Q_OBJECT

private slots:
    void scenesLookTheSame_data();
    void scenesLookTheSame();
    void browserShowsTheSame_data();
    void browserShowsTheSame();
    void takesFewBytes_data() { addScenesUnderTest(); }
    void takesFewBytes();
    void isXmlToOthers_data() { addScenesUnderTest(Dear); }
    void isXmlToOthers();
    void setsCaptionsAndLeavesOutTheBackground();
    void tellsWhatItShows_data();
    void tellsWhatItShows();
    void writesTheSameWhateverCameBefore();
};

void TestSvg::scenesLookTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ThemeName>("theme");
    for (const QString &file : scenesUnderTest(Dear)) {
        const QString id = QFileInfo(file).baseName();
        QTest::newRow(qPrintable(id)) << file << (id.size() % 2 ? ThemeName::Print : ThemeName::Dark);
    }
}

void TestSvg::scenesLookTheSame()
{
    QFETCH(QString, file);
    QFETCH(ThemeName, theme);
    const auto timeline = sceneOf(file);
    SvgWriter writer;
    const int last = int(timeline->steps().size()) - 1;
    for (int step = 0; step <= last; ++step) {
        const Picture picture = draw(*timeline, timeline->atStep(step), madang::theme(theme), LanguageMode::Both);
        const QByteArray svg = writer.write(picture, {{1600, 900}, false, {}});
        QCOMPARE(svgFlaw(svg), QString());
        if (hasRsvg() && (step == last / 2 || step == last))
            QCOMPARE(difference(rsvg(svg), toImage(picture, {1600, 900})), QString());
    }
    if (!hasRsvg())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
}

void TestSvg::browserShowsTheSame_data()
{
    addScenesUnderTest(Dear);
}

void TestSvg::browserShowsTheSame()
{
    if (const QByteArray missing = noBrowser(); !missing.isEmpty())
        QSKIP(missing.constData());
    QFETCH(QString, file);
    const auto timeline = sceneOf(file);
    const int last = int(timeline->steps().size()) - 1;
    QTemporaryDir folder;
    QStringList files;
    std::vector<QImage> ours;
    SvgWriter writer;
    for (const auto &[step, theme] : {std::pair(last / 3, ThemeName::Light),
                                      {last * 2 / 3, ThemeName::Dark},
                                      {last, ThemeName::Light},
                                      {last, ThemeName::Dark}}) {
        const Picture picture = draw(*timeline, timeline->atStep(step), madang::theme(theme), LanguageMode::Both);
        ours.push_back(toImage(picture, {1600, 900}));
        for (const bool text : {false, true}) {
            files.append(folder.filePath(u"%1-%2-%3.svg"_s.arg(step).arg(nameOf(theme)).arg(text)));
            QVERIFY(write(files.back(), writer.write(picture, {{1600, 900}, text, {}})));
        }
    }
    const std::vector<QImage> theirs = browserPictures(files, {1600, 900});
    QCOMPARE(theirs.size(), size_t(files.size()));
    for (size_t i = 0; i < theirs.size(); ++i) {
        // Real text is shaped by the browser, word by word: an arrow between numbers is not raised as Inter would have
        // it.
        const QString wrong = difference(theirs[i], ours[i / 2], i % 2 ? 3 * farTolerance : farTolerance);
        QVERIFY2(wrong.isEmpty(), qPrintable(files[qsizetype(i)] + u": "_s + wrong));
    }
}

void TestSvg::takesFewBytes()
{
    QFETCH(QString, file);
    const auto timeline = sceneOf(file);
    std::vector<qsizetype> sizes;
    SvgWriter writer;
    for (int step = 0; step < int(timeline->steps().size()); ++step) {
        const Picture picture =
            draw(*timeline, timeline->atStep(step), madang::theme(ThemeName::Light), LanguageMode::Both);
        sizes.push_back(writer.write(picture, {{1920, 1080}, false, {}}).size());
    }
    std::sort(sizes.begin(), sizes.end());
    const qsizetype median = sizes[sizes.size() / 2], most = sizes.back();
    const QByteArray found =
        QByteArray::number(median) + " bytes in the middle, " + QByteArray::number(most) + " at most";
    QVERIFY2(median <= 80 * 1024 && most <= 120 * 1024, found.constData());
    qInfo("%zu steps: %s", sizes.size(), found.constData());
}

void TestSvg::isXmlToOthers()
{
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is not installed (libxml2-utils)");
    QTemporaryDir folder;
    QStringList arguments{u"--noout"_s, u"--nonet"_s};
    ExportJob job;
    job.timelines = {sceneOf(file)};
    job.mode = LanguageMode::Both;
    for (const bool text : {false, true}) {
        job.options = {{u"text"_s, text}, {u"captions"_s, text}};
        const QString path = folder.filePath(text ? u"text"_s : u"outlines"_s);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(runExport(*exporterNamed(u"svg"), job, path).problems.empty());
        for (const QFileInfo &svg : QDir(path).entryInfoList({u"*.svg"_s}, QDir::Files))
            arguments.append(svg.filePath());
    }
    QVERIFY(arguments.size() >= 10);
    QProcess xmllint;
    xmllint.start(u"xmllint"_s, arguments);
    QVERIFY(xmllint.waitForFinished());
    const QByteArray said = xmllint.readAllStandardError();
    QVERIFY2(xmllint.exitCode() == 0 && said.isEmpty(), said.constData());
}

void TestSvg::setsCaptionsAndLeavesOutTheBackground()
{
    QTemporaryDir folder;
    ExportJob job;
    job.timelines = {sceneOf(QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/blue-green-deployment.json"))};
    job.steps = {2};
    job.mode = LanguageMode::Both;
    job.size = {1600, 900};
    const auto exported = [&](bool captions, bool transparent) {
        job.options = {{u"captions"_s, captions}, {u"transparent"_s, transparent}, {u"text"_s, true}};
        const QString path = folder.filePath(u"%1%2.svg"_s.arg(captions).arg(transparent));
        return exportFrames(*exporterNamed(u"svg"), job, {path}, {}).problems.empty() ? contents(path) : QByteArray();
    };
    const QByteArray plain = exported(false, false), captions = exported(true, false), bare = exported(false, true);
    QCOMPARE(svgFlaw(captions), QString());
    QString said = job.timelines.front()->script().steps[2].say.en;
    const QByteArray firstWord = '>' + said.remove(u"**"_s).section(u' ', 0, 0).toUtf8() + ' ';
    QVERIFY(captions.mid(captions.indexOf("<text")).contains(firstWord));
    QVERIFY(!plain.mid(plain.indexOf("<text")).contains(firstWord));
    const auto description = [](const QByteArray &svg) {
        const qsizetype from = svg.indexOf("<desc");
        return svg.mid(from, svg.lastIndexOf("</desc>") - from);
    };
    QVERIFY2(description(captions).size() <= description(plain).size(), "the caption is told twice");

    QVERIFY(plain.contains("<rect") && !bare.contains("<rect"));
    QByteArray without = plain;
    const qsizetype rect = without.indexOf("<rect");
    QCOMPARE(without.remove(rect, without.indexOf('\n', rect) + 1 - rect), bare);
    if (!hasRsvg())
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
    const QImage seen = rsvg(bare);
    QCOMPARE(qAlpha(seen.pixel(1, 1)), 0);
    QCOMPARE(qAlpha(seen.pixel(1598, 898)), 0);
    const QImage full = rsvg(captions);
    QCOMPARE(qAlpha(full.pixel(1, 1)), 255);
}

void TestSvg::tellsWhatItShows_data()
{
    QTest::addColumn<LanguageMode>("mode");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("ko") << LanguageMode::Korean << QStringList{u"ko"_s};
    QTest::newRow("en") << LanguageMode::English << QStringList{u"en"_s};
    QTest::newRow("both") << LanguageMode::Both << QStringList{u"ko"_s, u"en"_s};
}

void TestSvg::tellsWhatItShows()
{
    QFETCH(LanguageMode, mode);
    QFETCH(QStringList, languages);
    QTemporaryDir folder;
    ExportJob job;
    job.timelines = {sceneOf(QStringLiteral(MADANG_SOURCE_DIR) + u"/tests/data/scenes/network/load-balancing.json"_s)};
    job.steps = {1};
    job.mode = mode;
    job.size = {640, 360};
    const QString path = folder.filePath(u"x.svg"_s);
    QVERIFY(exportFrames(*exporterNamed(u"svg"), job, {path}, {}).problems.empty());
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

void TestSvg::writesTheSameWhateverCameBefore()
{
    const auto timeline =
        sceneOf(QStringLiteral(MADANG_SOURCE_DIR) + u"/tests/data/scenes/network/load-balancing.json"_s);
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

QTEST_MAIN(TestSvg)
#include "test_svg.moc"
