// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/vocabulary.h"
#include "exporters/run_export.h"
#include "formats/catalog.h"
#include "pages/markdown_page.h"
#include "pages/markdown_reader.h"
#include "pages/markdown_text.h"

#include "compile/compile.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"
#include "studydoc/study_document.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Script> scene(const QString &path)
{
    Result<Script> script = readScript(path, vocabulary());
    return script ? std::make_shared<const Script>(std::move(*script)) : nullptr;
}

const QString osi = QStringLiteral(MADANG_SOURCE_DIR "/scenes/network/osi-model.json");

ExportOutcome exportTo(const QString &path, LanguageMode mode, std::vector<int> steps = {})
{
    ExportJob job;
    job.timelines = {compile(scene(osi))};
    job.steps = std::move(steps);
    job.mode = mode;
    job.size = {160, 90};
    return runExport(*exporterNamed(u"markdown"), job, path);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files below a folder, relative to it.
QStringList files(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

QString withoutMarks(const QString &text)
{
    return QString(text).remove(u"**"_s);
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsAsWritten_data();
    void readsAsWritten();
    void makesStrong_data();
    void makesStrong();
    void linksAnything();
    void tellsAllOfEveryScene_data();
    void tellsAllOfEveryScene();
    void namesWhatIsThere_data();
    void namesWhatIsThere();
    void pointsToWhatIsThere_data() { addScenesUnderTest(Dear); }
    void pointsToWhatIsThere();
    void writesChosenSteps();
    void writesTheSameTwice();
};

void TestMarkdown::initTestCase()
{
    if (!hasMarkdownReader())
        QSKIP("cmark-gfm is not installed");
}

void TestMarkdown::readsAsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"1~3개, 5~7개는 그대로"_s,
                                u"$5와 $10"_s,
                                u"code_verifier와 _밑줄_과 __init__"_s,
                                u"a*b*c, 2 * 3 * 4"_s,
                                u"List<String> & Map<K, V> &amp; &lt;"_s,
                                u"<script>alert(1)</script>"_s,
                                u"`kubectl` 명령"_s,
                                u"C:\\path\\*"_s,
                                u"# 제목이 아님"_s,
                                u"- 목록이 아님"_s,
                                u"+ 목록이 아님"_s,
                                u"1. 목록이 아님"_s,
                                u"2) 목록이 아님"_s,
                                u"10.0.0.1"_s,
                                u"> 인용이 아님"_s,
                                u"=== 아님"_s,
                                u"---"_s,
                                u"***"_s,
                                u"~~~"_s,
                                u"```"_s,
                                u"| a | b |"_s,
                                u"[이름](주소)"_s,
                                u"![그림](주소)"_s,
                                u"[x]: https://example.org"_s,
                                u"[ ] 할 일"_s,
                                u"닫지 않은 **별"_s,
                                u"느낌표!"_s,
                                u"끝의 역슬래시\\"_s,
                                u"https://example.org/a_b"_s,
                                u"첫 줄\n둘째 줄"_s,
                                u"# 첫 줄\n- 둘째 줄"_s,
                                u"한 줄에서 #다음 - 그리고 1. 또"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void TestMarkdown::readsAsWritten()
{
    QFETCH(QString, text);
    for (const QString &before : {u""_s, u"- "_s, u"> "_s, u"앞 "_s}) {
        const ReadMarkdown read = readMarkdown(before + markdownText(text));
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QString seen = read.text.trimmed();
        if (before == u"앞 ")
            seen = seen.mid(2);
        QCOMPARE(seen, text);
        for (const QString &element :
             {u"em"_s, u"del"_s, u"code"_s, u"img"_s, u"h1"_s, u"ol"_s, u"hr"_s, u"pre"_s, u"table"_s})
            QVERIFY2(!read.elements.contains(element), qPrintable(read.html));
    }
}

void TestMarkdown::makesStrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("strong");
    QTest::newRow("word") << u"**비공개 주소**로 시험합니다."_s << QStringList{u"비공개 주소"_s};
    QTest::newRow("before a particle") << u"먼저 **연결 요청(SYN)**을 보냅니다."_s << QStringList{u"연결 요청(SYN)"_s};
    QTest::newRow("behind a word") << u"그래서**\"끝\"**입니다."_s << QStringList{u"\"끝\""_s};
    QTest::newRow("a sentence") << u"돌아와도 **데이터는 아닙니다.**"_s << QStringList{u"데이터는 아닙니다."_s};
    QTest::newRow("with marks inside") << u"**a_b* <c>**를"_s << QStringList{u"a_b* <c>"_s};
    QTest::newRow("two") << u"**하나**와 **둘**"_s << QStringList{u"하나"_s, u"둘"_s};
    QTest::newRow("spaces inside") << u"이 ** 것 **은"_s << QStringList{u" 것 "_s};
}

void TestMarkdown::makesStrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, strong);
    const ReadMarkdown read = readMarkdown(markdownText(text));
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QCOMPARE(read.strong, strong);
    QCOMPARE(read.text.trimmed(), withoutMarks(text));
    QCOMPARE(readMarkdown(markdownPlain(text)).strong, QStringList());
}

void TestMarkdown::linksAnything()
{
    const QString url = u"https://ko.wikipedia.org/wiki/OSI_(모형)?a=1&b=_2_"_s;
    const ReadMarkdown read = readMarkdown(markdownLink(u"[OSI] *모형*"_s, url));
    QCOMPARE(read.links.size(), 1);
    QCOMPARE(QUrl(read.links.first()), QUrl(url));
    QCOMPARE(read.text.trimmed(), u"[OSI] *모형*"_s);
    QCOMPARE(readMarkdown(markdownLink(u"책"_s, {})).links, QStringList());
}

void TestMarkdown::tellsAllOfEveryScene_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("korean");
    for (const QString &file : scenesUnderTest()) {
        for (const bool korean : {true, false})
            QTest::newRow(qPrintable(QFileInfo(file).baseName() + (korean ? u" ko"_s : u" en"_s))) << file << korean;
    }
}

void TestMarkdown::tellsAllOfEveryScene()
{
    QFETCH(QString, path);
    QFETCH(bool, korean);
    const auto script = scene(path);
    QVERIFY(script);
    const Language language = korean ? Language::Korean : Language::English;
    MarkdownPage page;
    page.language = language;
    const QString markdown = markdownPage(studyDocument(*script), page);
    const ReadMarkdown read = readMarkdown(markdown);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));

    const auto tells = [&](const Bilingual &text) {
        QVERIFY2(read.text.contains(withoutMarks(text.in(language)).trimmed()), qPrintable(text.in(language)));
    };
    QVERIFY(!read.text.contains(u"**"));
    QCOMPARE(read.headings.first(), script->title.in(language));
    tells(script->question);
    QCOMPARE(read.pictures.size(), qsizetype(script->steps.size()));
    for (const Step &step : script->steps) {
        tells(step.title);
        tells(step.say);
        if (step.predict)
            tells(step.predict->why);
    }
    for (const Term &term : script->terms) {
        tells(term.term);
        tells(term.meaning);
    }
    for (const Misconception &each : script->misconceptions) {
        tells(each.claim);
        tells(each.truth);
    }
    for (const InterviewQuestion &each : script->interview) {
        QVERIFY(read.headings.contains(withoutMarks(each.question.in(language))));
        for (const Bilingual &part : {each.definition, each.principle, each.example, each.limits})
            tells(part);
        for (const FollowUp &followUp : each.followUps) {
            tells(followUp.question);
            tells(followUp.answer);
        }
    }
    for (const Question &each : script->quiz) {
        tells(each.question);
        tells(each.why);
        for (const Bilingual &choice : each.choices)
            tells(choice);
    }
    for (const Source &source : script->sources) {
        tells(source.title);
        const bool linked = std::any_of(read.links.begin(), read.links.end(),
                                        [&](const QString &link) { return QUrl(link) == QUrl(source.url); });
        QVERIFY2(source.url.isEmpty() || linked, qPrintable(source.url));
    }
    QCOMPARE(read.elements.count(u"details"_s), read.elements.count(u"summary"_s));
}

void TestMarkdown::namesWhatIsThere_data()
{
    QTest::addColumn<LanguageMode>("mode");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("ko") << LanguageMode::Korean << QStringList{u"README.md"_s};
    QTest::newRow("en") << LanguageMode::English << QStringList{u"README.md"_s};
    QTest::newRow("both") << LanguageMode::Both << QStringList{u"README.md"_s, u"README.en.md"_s};
}

void TestMarkdown::namesWhatIsThere()
{
    QFETCH(LanguageMode, mode);
    QFETCH(QStringList, pages);
    QTemporaryDir place;
    const QString folder = place.filePath(u"notes"_s);
    const ExportOutcome outcome = exportTo(folder, mode);
    QVERIFY(outcome.problems.empty());
    QStringList named = pages;
    for (const QString &page : pages) {
        const ReadMarkdown read = readMarkdown(QString::fromUtf8(contents(folder + u'/' + page)));
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QVERIFY(!read.pictures.isEmpty());
        for (const QString &picture : read.pictures) {
            QCOMPARE(QImage(folder + u'/' + picture).size(), QSize(160, 90));
            named.append(picture);
        }
        for (const QString &text : read.pictureTexts)
            QVERIFY(text.size() > 5);
        bool other = false;
        for (const QString &link : read.links) {
            if (link.startsWith(u"https://"))
                continue;
            other = true;
            QVERIFY2(QFile::exists(folder + u'/' + link), qPrintable(link));
            QVERIFY(link != page);
        }
        QCOMPARE(other, mode == LanguageMode::Both);
    }
    // Nothing lies about that no page shows.
    named.sort();
    QCOMPARE(files(folder), named);
    const QByteArray readme = contents(folder + u"/README.md"_s);
    QCOMPARE(readme.contains(QByteArray("## 면접 질문")), mode != LanguageMode::English);
}

void TestMarkdown::pointsToWhatIsThere()
{
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed (python3)");
    QTemporaryDir place;
    ExportJob job;
    job.mode = LanguageMode::Both;
    job.size = {160, 90};
    QStringList arguments{QStringLiteral(TEST_SOURCE_DIR "/check_links.py")};
    arguments.append(place.filePath(QFileInfo(file).baseName()));
    job.timelines = {compile(scene(file))};
    QVERIFY(runExport(*exporterNamed(u"markdown"), job, arguments.last()).problems.empty());
    QProcess python;
    python.start(u"python3"_s, arguments);
    QVERIFY(python.waitForFinished());
    const QByteArray said = python.readAllStandardOutput() + python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, said.constData());
}

void TestMarkdown::writesChosenSteps()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"notes"_s);
    QVERIFY(exportTo(folder, LanguageMode::Korean, {1, 4}).problems.empty());
    QCOMPARE(files(folder), (QStringList{u"README.md"_s, u"pictures/02.ko.png"_s, u"pictures/05.ko.png"_s}));
    const ReadMarkdown read = readMarkdown(QString::fromUtf8(contents(folder + u"/README.md"_s)));
    QVERIFY(read.headings.at(1).startsWith(u"2. "));
    QVERIFY(read.headings.at(2).startsWith(u"5. "));
}

void TestMarkdown::writesTheSameTwice()
{
    QTemporaryDir place;
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(exportTo(place.filePath(name), LanguageMode::Both, {0, 1}).problems.empty());
    const QStringList names = files(place.filePath(u"a"_s));
    QCOMPARE(names.size(), 6);
    for (const QString &name : names)
        QCOMPARE(contents(place.filePath(u"a/"_s + name)), contents(place.filePath(u"b/"_s + name)));
}

QTEST_MAIN(TestMarkdown)
#include "test_markdown.moc"
