// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/run_export.h"
#include "formats/catalog.h"
#include "pages/html_text.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Guid, Deck, Front, Back, Tags };

std::shared_ptr<const Timeline> scene(const char *path)
{
    Result<Script> script = readScript(QStringLiteral(MADANG_SOURCE_DIR "/") + QLatin1String(path), vocabulary());
    if (!script)
        qFatal("%s cannot be read", path);
    return compile(std::move(*script));
}

const char osi[] = "scenes/network/osi-model.json";
const char balancing[] = "tests/data/scenes/network/load-balancing.json";

ExportOutcome exportTo(const QString &path, const std::vector<const char *> &scenes,
                       LanguageMode mode = LanguageMode::Korean, QSize size = {160, 90})
{
    ExportJob job;
    for (const char *each : scenes)
        job.timelines.push_back(scene(each));
    job.mode = mode;
    job.size = size;
    return runExport(*exporterNamed(u"anki"), job, path);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cards as Python's csv module reads them, quotation marks and all, below the lines of the head.
QList<QStringList> cards(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "csv.field_size_limit(1 << 30)\n"
                  "lines = [l for l in open(sys.argv[1], encoding='utf-8', newline='') if not l.startswith('#')]\n"
                  "print(json.dumps(list(csv.reader(lines, delimiter='\\t', strict=True))))"_s,
                  path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python3: %s", python.readAllStandardError().constData());
    QList<QStringList> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        rows.append(QStringList());
        for (const QJsonValue field : row.toArray())
            rows.last().append(field.toString());
    }
    return rows;
}

struct Field
{
    QString text;
    QList<QSize> pictures;
    QString error;
};

Field readField(const QString &html)
{
    Field field;
    QXmlStreamReader xml(u"<card>"_s + html + u"</card>"_s);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            field.text += xml.text();
        if (xml.isStartElement() && xml.name() == u"br")
            field.text += u'\n';
        if (xml.isStartElement() && xml.name() == u"img") {
            const QString source = xml.attributes().value("src"_L1).toString();
            const QString start = u"data:image/png;base64,"_s;
            if (!source.startsWith(start) || xml.attributes().value("alt"_L1).isEmpty())
                field.error = u"an odd picture"_s;
            field.pictures.append(
                QImage::fromData(QByteArray::fromBase64(source.mid(start.size()).toLatin1()), "PNG").size());
        }
    }
    if (xml.hasError())
        field.error = xml.errorString() + u" in "_s + html.left(400);
    return field;
}

QString withoutMarks(const QString &text)
{
    return QString(text).remove(u"**"_s);
}

} // namespace

class TestAnki : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsAsWritten_data();
    void readsAsWritten();
    void hasEveryQuestion_data();
    void hasEveryQuestion();
    void namesItsColumns();
    void showsPictures();
    void keepsPicturesSmall();
    void takesSeveralScenes();
    void writesTheSameTwice();
    void saysWhenThereIsNoQuestion();

private:
    QTemporaryDir m_folder;
    QString path(const char *name = "cards.tsv") const { return m_folder.filePath(QLatin1String(name)); }
};

void TestAnki::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
}

void TestAnki::readsAsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\"따옴표\"와 '작은따옴표'"_s, u"<img src=x> & &amp;"_s, u"List<String>"_s,
                                u"두\n줄"_s, u"닫지 않은 **별"_s, u"{{c1::빈칸}}"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void TestAnki::readsAsWritten()
{
    QFETCH(QString, text);
    const QString html = htmlText(text);
    QVERIFY(!html.contains(u'"') && !html.contains(u'\t') && !html.contains(u'\n'));
    const Field field = readField(html);
    QVERIFY2(field.error.isEmpty(), qPrintable(field.error));
    QCOMPARE(field.text, text);
    QCOMPARE(htmlText(u"먼저 **연결(SYN)**을"_s), u"먼저 <b>연결(SYN)</b>을"_s);
}

void TestAnki::hasEveryQuestion_data()
{
    QTest::addColumn<LanguageMode>("mode");
    QTest::newRow("ko") << LanguageMode::Korean;
    QTest::newRow("en") << LanguageMode::English;
    QTest::newRow("both") << LanguageMode::Both;
}

void TestAnki::hasEveryQuestion()
{
    QFETCH(LanguageMode, mode);
    QVERIFY(exportTo(path(), {osi}, mode).problems.empty());
    const QList<QStringList> rows = cards(path());
    const auto timeline = scene(osi);
    const Script &script = timeline->script();
    QStringList fronts, backs;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 5);
        for (const auto &[column, texts] : {std::pair(Front, &fronts), std::pair(Back, &backs)}) {
            const Field field = readField(row[column]);
            QVERIFY2(field.error.isEmpty(), qPrintable(field.error));
            QVERIFY(!field.text.trimmed().isEmpty());
            texts->append(field.text);
        }
    }
    qsizetype expected = 0;
    const auto has = [&](const Bilingual &question, const std::vector<Bilingual> &answers) {
        const qsizetype at = expected++;
        QVERIFY(at < rows.size());
        for (const Language language : {Language::Korean, Language::English}) {
            if (mode != LanguageMode::Both && (mode == LanguageMode::English) != (language == Language::English))
                continue;
            QVERIFY2(fronts[at].contains(withoutMarks(question.in(language))), qPrintable(fronts[at]));
            for (const Bilingual &answer : answers)
                QVERIFY2(backs[at].contains(withoutMarks(answer.in(language))), qPrintable(backs[at]));
        }
    };
    for (const InterviewQuestion &each : script.interview) {
        has(each.question, {each.definition, each.principle, each.example, each.limits});
        for (const FollowUp &followUp : each.followUps)
            has(followUp.question, {followUp.answer});
    }
    for (const Question &each : script.quiz)
        has(each.question, {each.choices[size_t(each.answer)], each.why});
    for (const Step &step : script.steps) {
        if (step.predict)
            has(step.predict->question, {step.predict->choices[size_t(step.predict->answer)], step.predict->why});
    }
    QVERIFY(expected > 5);
    QCOMPARE(rows.size(), expected);
}

void TestAnki::namesItsColumns()
{
    QVERIFY(exportTo(path(), {osi}).problems.empty());
    const QByteArray file = contents(path());
    QVERIFY(file.startsWith("#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\n"));
    QVERIFY2(!file.contains("#notetype") && !file.contains("#columns"),
             "they have names in the language of the reader");
    QSet<QString> guids;
    for (const QStringList &row : cards(path())) {
        guids.insert(row[Guid]);
        QCOMPARE(row[Deck], u"Madang::OSI 7계층"_s);
        QCOMPARE(row[Tags], u"madang osi-model"_s);
    }
    QCOMPARE(guids.size(), cards(path()).size());
}

void TestAnki::showsPictures()
{
    QVERIFY(exportTo(path(), {osi}).problems.empty());
    int interviews = 0, predictions = 0;
    for (const QStringList &row : cards(path())) {
        const Field front = readField(row[Front]);
        const Field back = readField(row[Back]);
        for (const QSize &size : front.pictures + back.pictures)
            QCOMPARE(size, QSize(160, 90));
        if (row[Guid].contains(u"-predict-")) {
            ++predictions;
            QCOMPARE(front.pictures.size(), 1);
            QCOMPARE(back.pictures.size(), 1);
            QVERIFY2(row[Front].section(u"base64,"_s, 1) != row[Back].section(u"base64,"_s, 1),
                     "the question must not show its answer");
        } else {
            QVERIFY(front.pictures.isEmpty());
        }
        if (row[Back].contains(u"<b>정의</b>")) {
            ++interviews;
            QCOMPARE(back.pictures.size(), 1);
        }
    }
    QVERIFY(interviews > 0 && predictions > 0);
}

void TestAnki::keepsPicturesSmall()
{
    QVERIFY(exportTo(path(), {osi}, LanguageMode::Korean, {1920, 1080}).problems.empty());
    for (const QStringList &row : cards(path())) {
        for (const QSize &size : readField(row[Back]).pictures)
            QCOMPARE(size, QSize(1280, 720));
    }
    QVERIFY(contents(path()).size() < 2'000'000);
}

void TestAnki::takesSeveralScenes()
{
    QVERIFY(exportTo(path(), {osi, balancing, "scenes/delivery/vm-vs-container.json"}).problems.empty());
    QSet<QString> decks;
    for (const QStringList &row : cards(path()))
        decks.insert(row[Deck]);
    QCOMPARE(decks.size(), 2);
}

void TestAnki::writesTheSameTwice()
{
    QVERIFY(exportTo(path("a.tsv"), {osi}).problems.empty());
    QVERIFY(exportTo(path("b.tsv"), {osi}).problems.empty());
    QVERIFY(!contents(path("a.tsv")).isEmpty());
    QCOMPARE(contents(path("a.tsv")), contents(path("b.tsv")));
}

void TestAnki::saysWhenThereIsNoQuestion()
{
    const ExportOutcome outcome = exportTo(path("none.tsv"), {balancing});
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(outcome.problems.front().message.contains(u"no questions"));
    QVERIFY(!QFile::exists(path("none.tsv")));
}

QTEST_MAIN(TestAnki)
#include "test_anki.moc"
