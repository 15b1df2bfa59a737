// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_names.h"
#include "exporters/export_plan.h"
#include "formats/catalog.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString balancing = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json");
const QString osi = QStringLiteral(MADANG_SOURCE_DIR "/scenes/network/osi-model.json");

ExportRequest request(const QString &out, const QStringList &scenes = {balancing})
{
    ExportRequest request;
    for (const QString &scene : scenes)
        request.scenes.push_back({scene, nullptr});
    request.out = out;
    return request;
}

QStringList pathsOf(const ExportPlan &plan)
{
    QStringList paths;
    for (const ExportItem &item : plan.items)
        paths.append(item.path);
    return paths;
}

const Script &scene()
{
    static const Result<Script> script = readScript(balancing, vocabulary());
    return *script;
}

} // namespace

class TestExportPlan : public QObject
{
    Q_OBJECT

private slots:
    void readsStepChoices_data();
    void readsStepChoices();
    void namesFiles_data();
    void namesFiles();
    void refusesNames_data();
    void refusesNames();
    void findsEveryPlace_data();
    void findsEveryPlace();
    void goesOnPastABadScene();
    void refusesSameNames();
    void joinsScenesWhereTheFormatDoes();
    void shardsAreTheWhole_data();
    void shardsAreTheWhole();
};

void TestExportPlan::readsStepChoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("steps"); // from 1; empty: not understood
    QTest::newRow("all") << u"all"_s << QList<int>{1, 2, 3};
    QTest::newRow("cover") << u"cover"_s << QList<int>{3};
    QTest::newRow("one") << u"2"_s << QList<int>{2};
    QTest::newRow("range") << u"1-2"_s << QList<int>{1, 2};
    QTest::newRow("open") << u"2-"_s << QList<int>{2, 3};
    QTest::newRow("list") << u"3, 1"_s << QList<int>{1, 3};
    QTest::newRow("twice") << u"1-2,2-3,1"_s << QList<int>{1, 2, 3};
    for (const char *bad : {"", ",", "0", "-2", "2-1", "1,,2", "x", "1-2-3", "99999", "1.5", "１"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QList<int>{};
}

void TestExportPlan::readsStepChoices()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, steps);
    const auto choice = stepChoice(text);
    QCOMPARE(choice.has_value(), !steps.isEmpty());
    if (!choice)
        return;
    const Result<std::vector<int>> found = stepsOf(*choice, scene());
    QVERIFY(found);
    QList<int> fromOne;
    for (const int step : *found)
        fromOne.append(step + 1);
    QCOMPARE(fromOne, steps);
    // One that is not there, at the end of what is.
    const Result<std::vector<int>> beyond = stepsOf(*stepChoice(u"2-4"), scene());
    QVERIFY(!beyond);
    QVERIFY(beyond.problems.front().hint.contains(u"1 to 3"_s));
}

void TestExportPlan::namesFiles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("scene and step") << u"{scene}-{step}"_s << u"load-balancing-02"_s;
    QTest::newRow("plain") << u"picture"_s << u"picture"_s;
    QTest::newRow("folders") << u"{subject}/{scene}/{step}"_s << u"network/load-balancing/02"_s;
    QTest::newRow("how") << u"{step}.{lang}.{theme}"_s << u"02.both.dark"_s;
    QTest::newRow("title") << u"{title}"_s << u"부하-분산"_s;
}

void TestExportPlan::namesFiles()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QVERIFY(!nameProblem(pattern, true));
    QCOMPARE(nameFor(pattern, scene(), 1, LanguageMode::Both, ThemeName::Dark), name);
    Script odd = scene();
    odd.title = {u".. a/b\\c: \"d\"? <e>|f*\n.."_s, {}};
    QCOMPARE(nameFor(u"{title}"_s, odd, 0, LanguageMode::Korean, ThemeName::Light), u"-a-b-c-d-e-f"_s);
}

void TestExportPlan::refusesNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hint");
    QTest::newRow("misspelt") << u"{scenne}"_s << u"{scene}"_s;
    QTest::newRow("unknown") << u"{date}"_s << u"{lang}"_s;
    for (const char *bad : {"/{step}", "../{step}", "a/../../{step}", "a//{step}", "./{step}", "a\\{step}", "{step}/"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << u"within the folder"_s;
}

void TestExportPlan::refusesNames()
{
    QFETCH(QString, pattern);
    QFETCH(QString, hint);
    const auto problem = nameProblem(pattern, true);
    QVERIFY(problem);
    QVERIFY2(problem->hint.contains(hint), qPrintable(problem->hint));
    // A word of single steps, where there are none.
    QVERIFY(nameProblem(u"{step}"_s, false));
}

void TestExportPlan::findsEveryPlace_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QStringList>("scenes");
    QTest::addColumn<QStringList>("paths"); // empty: refused
    const QStringList one{balancing}, two{balancing, osi};
    QTest::newRow("one picture") << u"png"_s << u"a.png"_s << u"2"_s << one << QStringList{u"a.png"_s};
    QTest::newRow("large letters") << u"png"_s << u"a.PNG"_s << u"2"_s << one << QStringList{u"a.PNG"_s};
    QTest::newRow("pictures") << u"png"_s << u"out"_s << u"2-"_s << one
                              << QStringList{u"out/load-balancing-02.png"_s, u"out/load-balancing-03.png"_s};
    QTest::newRow("pictures of two") << u"svg"_s << u"out"_s << u"1"_s << two
                                     << QStringList{u"out/load-balancing-01.svg"_s, u"out/osi-model-01.svg"_s};
    QTest::newRow("too many pictures") << u"png"_s << u"a.png"_s << u"all"_s << one << QStringList{};
    QTest::newRow("too many scenes") << u"html"_s << u"a.html"_s << u"all"_s << two << QStringList{};
    QTest::newRow("page") << u"html"_s << u"a.html"_s << u"all"_s << one << QStringList{u"a.html"_s};
    QTest::newRow("pages") << u"html"_s << u"out"_s << u"all"_s << two
                           << QStringList{u"out/load-balancing.html"_s, u"out/osi-model.html"_s};
    QTest::newRow("sheet") << u"sheet"_s << u"out"_s << u"all"_s << one
                           << QStringList{u"out/load-balancing-sheet.png"_s};
    QTest::newRow("notes") << u"markdown"_s << u"out"_s << u"all"_s << one << QStringList{u"out"_s};
    QTest::newRow("notes of two") << u"markdown"_s << u"out"_s << u"all"_s << two
                                  << QStringList{u"out/load-balancing"_s, u"out/osi-model"_s};
    QTest::newRow("nowhere") << u"png"_s << QString() << u"all"_s << one << QStringList{};
}

void TestExportPlan::findsEveryPlace()
{
    QFETCH(QString, format);
    QFETCH(QString, out);
    QFETCH(QString, steps);
    QFETCH(QStringList, scenes);
    QFETCH(QStringList, paths);
    ExportRequest wanted = request(out, scenes);
    wanted.steps = *stepChoice(steps);
    const Result<ExportPlan> plan = planExport(*exporterNamed(format), wanted);
    QCOMPARE(bool(plan), !paths.isEmpty());
    if (plan) {
        QCOMPARE(pathsOf(*plan), paths);
        QVERIFY(plan->problems.empty());
    } else {
        QVERIFY(!plan.problems.front().message.isEmpty());
    }
}

void TestExportPlan::goesOnPastABadScene()
{
    QTemporaryDir place;
    const QString bad = place.filePath(u"bad.json"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    ExportRequest wanted = request(u"out"_s, {bad, balancing, u"nowhere.json"_s});
    wanted.steps = *stepChoice(u"3");
    const Result<ExportPlan> plan = planExport(*exporterNamed(u"png"), wanted);
    QVERIFY(plan);
    QCOMPARE(pathsOf(*plan), QStringList{u"out/load-balancing-03.png"_s});
    QCOMPARE(plan->items.front().scenes, std::vector<size_t>{1});
    QVERIFY(plan->problems.size() >= 2);
    QCOMPARE(plan->problems.front().file, bad);
    QCOMPARE(plan->problems.back().file, u"nowhere.json"_s);
}

void TestExportPlan::refusesSameNames()
{
    ExportRequest wanted = request(u"out"_s);
    wanted.pattern = u"{scene}"_s;
    const Result<ExportPlan> plan = planExport(*exporterNamed(u"png"), wanted);
    QVERIFY(!plan);
    QCOMPARE(plan.problems.front().file, u"out/load-balancing.png"_s);
}

void TestExportPlan::joinsScenesWhereTheFormatDoes()
{
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        if (spec.product != Product::OneFile)
            continue;
        const Result<ExportPlan> plan = planExport(*exporter, request(u"a."_s + spec.ending, {balancing, osi}));
        QCOMPARE(bool(plan), spec.joinsScenes);
        if (plan)
            QCOMPARE(plan->items.front().scenes, (std::vector<size_t>{0, 1}));
    }
}

void TestExportPlan::shardsAreTheWhole_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 15, 40})
        QTest::newRow(qPrintable(QString::number(count))) << count;
}

void TestExportPlan::shardsAreTheWhole()
{
    QFETCH(int, count);
    const ExportRequest whole = request(u"out"_s, {balancing, osi});
    const QStringList all = pathsOf(*planExport(*exporterNamed(u"png"), whole));
    QStringList together;
    for (int index = 1; index <= count; ++index) {
        ExportRequest part = whole;
        part.shard = {index, count};
        const QStringList paths = pathsOf(*planExport(*exporterNamed(u"png"), part));
        QVERIFY(qAbs(paths.size() - all.size() / double(count)) <= 1);
        together += paths;
    }
    QCOMPARE(together, all);
}

QTEST_MAIN(TestExportPlan)
#include "test_export_plan.moc"
