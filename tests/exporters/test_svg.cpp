// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes as SVG documents.
#include "exporters/catalog.h"
#include "exporters/run_export.h"
#include "encoders/write_svg.h"

#include "picture/paint.h"
#include "readers/compare_pictures.h"
#include "readers/read_svg.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const Timeline> sceneOf(const QString &file)
{
    Result<Script> script = readScript(QStringLiteral(MADANG_SOURCE_DIR) + file, vocabulary());
    if (!script)
        qFatal("%s is broken", qPrintable(file));
    return std::make_shared<const Timeline>(std::make_shared<const Script>(std::move(*script)));
}

} // namespace

class TestSvg : public QObject
{
    Q_OBJECT

private slots:
    void scenesLookTheSame_data();
    void scenesLookTheSame();
    void tellsWhatItShows_data();
    void tellsWhatItShows();
    void writesTheSameWhateverCameBefore();
};

void TestSvg::scenesLookTheSame_data()
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

void TestSvg::scenesLookTheSame()
{
    QFETCH(QString, file);
    QFETCH(ThemeName, theme);
    const auto timeline = sceneOf(file);
    SvgWriter writer;
    const bool canRender = hasRsvg();
    const int last = int(timeline->steps().size()) - 1;
    for (int step = 0; step <= last; ++step) {
        const Picture picture = draw(*timeline, timeline->atStep(step), madang::theme(theme), LanguageMode::Both);
        const QByteArray svg = writer.write(picture, {{1600, 900}, false, {}});
        QCOMPARE(svgFlaw(svg), QString());
        QVERIFY2(svg.size() <= 120 * 1024, QByteArray::number(svg.size()));
        if (canRender && (step == last / 2 || step == last))
            QCOMPARE(difference(rsvg(svg), toImage(picture, {1600, 900})), QString());
    }
    if (!canRender)
        QSKIP("rsvg-convert is not installed (librsvg2-bin)");
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
    job.timelines = {sceneOf(u"/tests/data/scenes/network/load-balancing.json"_s)};
    job.steps = {1};
    job.mode = mode;
    job.size = {640, 360};
    const QString path = folder.filePath(u"x.svg"_s);
    QVERIFY(runExport(*exporterNamed(u"svg"), job, path).problems.empty());
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

QTEST_MAIN(TestSvg)
#include "test_svg.moc"
