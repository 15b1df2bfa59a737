// SPDX-License-Identifier: GPL-3.0-or-later
// What each type of field becomes when it is bound.
#include "compile/bound_values.h"

#include "compile/examples.h"
#include "models/catalog.h"
#include "models/read_inputs.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A scene of one element, and of one action when there is one; its experiment is the canary's unless told otherwise.
std::shared_ptr<const Script> sceneOf(const QString &element, const QString &action = {},
                                      const QString &model = u"canary-deployment"_s)
{
    const QString steps =
        u",\"steps\":[{\"id\":\"one\",\"title\":{\"ko\":\"하나\",\"en\":\"One\"},\"say\":{\"ko\":\"하나.\",\"en\":\"One.\"},\"do\":[%1]}]"_s
            .arg(action);
    Result<Script> script = exampleScene(
        u"{\"experiment\":{\"model\":\"%1\",\"step\":\"one\"},\"stage\":{\"row\":[%2]}%3}"_s.arg(model, element, steps),
        u"test"_s);
    for (const Problem &problem : script.problems)
        qWarning().noquote() << toString(problem);
    if (!script)
        qFatal("the test's own scene is wrong");
    return std::make_shared<const Script>(std::move(*script));
}

/// What the last binding of a scene stands for.
Node stand(const std::shared_ptr<const Script> &script, const QStringList &settings = {}, double share = 1)
{
    const Result<ModelInputs> inputs = readInputs(modelNamed(script->experiment->model)->spec, settings);
    if (!inputs)
        qFatal("%s", qPrintable(toString(inputs.problems.front())));
    return standIn(ExperimentRun(*inputs), script->bindings.back(), share);
}

QString box(const QString &binding)
{
    return u"{\"id\":\"a\",\"box\":%1}"_s.arg(binding);
}

QString meter(const QString &fields)
{
    return u"{\"id\":\"a\",\"meter\":{\"ko\":\"양\",\"en\":\"Much\"},%1}"_s.arg(fields);
}

} // namespace

class TestBoundValues : public QObject
{
    Q_OBJECT

private slots:
    void showsValuesAsTexts_data();
    void showsValuesAsTexts();
    void fillsStrings();
    void computesNumbers_data();
    void computesNumbers();
    void staysInRange();
    void choosesTones_data();
    void choosesTones();
    void answersQuestions_data();
    void answersQuestions();
    void copiesWhatStandsAround();
    void readsCategories();
};

void TestBoundValues::showsValuesAsTexts_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("ko");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, const QString &binding, const QStringList &settings, const QString &ko,
                        const QString &en) { QTest::newRow(name) << binding << settings << ko << en; };
    row("a number with its unit", u"{\"bind\":\"weight\"}"_s, {u"weight=12.5"_s}, u"12.5 %"_s, u"12.5 %"_s);
    row("in a pattern without", u"{\"bind\":\"<{weight}>\"}"_s, {u"weight=12.5"_s}, u"<12.5>"_s, u"<12.5>"_s);
    row("a pattern in each language",
        u"{\"bind\":{\"ko\":\"{instances}개, 초당 {load}건\",\"en\":\"{load} a second, {instances}\"}}"_s,
        {u"instances=3"_s, u"load=2000"_s}, u"3개, 초당 2,000건"_s, u"2,000 a second, 3"_s);
    row("the same twice", u"{\"bind\":\"{weight}{weight}\"}"_s, {u"weight=7"_s}, u"77"_s, u"77"_s);
    row("a brace that stays open", u"{\"bind\":\"{weight} {\"}"_s, {u"weight=7"_s}, u"7 {"_s, u"7 {"_s);
    row("a choice", u"{\"bind\":\"plan\"}"_s, {}, u"5 → 25 → 50 → 100 %"_s, u"5 → 25 → 50 → 100 %"_s);
    row("a state", u"{\"bind\":\"verdict\"}"_s, {u"fault=0"_s}, u"문제없이 승격"_s, u"Promoted without a fault"_s);
    row("a number that is not there", u"{\"bind\":\"{detect}\"}"_s, {u"fault=0"_s}, u"–"_s, u"–"_s);
    row("a map", u"{\"bind\":\"plan\",\"map\":{\"standard\":\"S\",\"gradual\":\"G\",\"direct\":\"D\"}}"_s,
        {u"plan=direct"_s}, u"D"_s, u"D"_s);
    row("the answer to a question",
        u"{\"bind\":\"weight\",\"above\":10,\"map\":{\"yes\":{\"ko\":\"많다\",\"en\":\"much\"},\"no\":\"-\"}}"_s,
        {u"weight=10.1"_s}, u"많다"_s, u"much"_s);
    row("the other answer",
        u"{\"bind\":\"weight\",\"above\":10,\"map\":{\"yes\":{\"ko\":\"많다\",\"en\":\"much\"},\"no\":\"-\"}}"_s,
        {u"weight=10"_s}, u"-"_s, u"-"_s);
}

void TestBoundValues::showsValuesAsTexts()
{
    QFETCH(QString, binding);
    QFETCH(QStringList, settings);
    const Bilingual text = textOf(stand(sceneOf(box(binding)), settings));
    QTEST(text.ko, "ko");
    QTEST(text.en, "en");
}

/// Strings are the same in both languages: a node with two languages would show nothing.
void TestBoundValues::fillsStrings()
{
    const Node whole = stand(sceneOf(meter(u"\"unit\":{\"bind\":\"load\"}"_s)), {u"load=50"_s});
    QVERIFY(whole.isString());
    QCOMPARE(whole.string, u"50 requests/s"_s);
    const Node pattern = stand(sceneOf(meter(u"\"unit\":{\"bind\":\" of {load}\"}"_s)), {u"load=50"_s});
    QVERIFY(pattern.isString());
    QCOMPARE(pattern.string, u" of 50"_s);
}

void TestBoundValues::computesNumbers_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("number");
    const auto row = [](const char *name, const QString &binding, const QStringList &settings, double share,
                        double number) { QTest::newRow(name) << binding << settings << share << number; };
    row("as it is", u"{\"bind\":\"weight\"}"_s, {u"weight=12.5"_s}, 1, 12.5);
    row("times", u"{\"bind\":\"weight\",\"times\":4}"_s, {u"weight=12.5"_s}, 1, 50);
    row("times and plus", u"{\"bind\":\"weight\",\"times\":-1,\"plus\":100}"_s, {u"weight=12.5"_s}, 1, 87.5);
    row("below the least", u"{\"bind\":\"weight\",\"times\":-1}"_s, {u"weight=12.5"_s}, 1, 0);
    row("above the most", u"{\"bind\":\"load\",\"times\":1e300}"_s, {u"load=10000"_s}, 1, 1e9);
    row("not there", u"{\"bind\":\"detect\"}"_s, {u"fault=0"_s}, 1, 0);
    row("not there, plus", u"{\"bind\":\"detect\",\"plus\":3}"_s, {u"fault=0"_s}, 1, 3);
    row("a map", u"{\"bind\":\"plan\",\"map\":{\"standard\":1,\"gradual\":2,\"direct\":3}}"_s, {u"plan=gradual"_s}, 1,
        2);
    row("a question", u"{\"bind\":\"weight\",\"below\":6,\"map\":{\"yes\":1,\"no\":2}}"_s, {u"weight=5"_s}, 1, 1);
    // Stopped at once: the canary has 5 % until the verdict, nothing from then on, which stays for a tenth of the time.
    row("a line at its begin", u"{\"bind\":\"weightOverTime.weight\"}"_s, {u"fault=20"_s, u"least=0"_s}, 0, 5);
    row("a staircase holds", u"{\"bind\":\"weightOverTime.weight\"}"_s, {u"fault=20"_s, u"least=0"_s}, 0.9, 5);
    row("a staircase falls", u"{\"bind\":\"weightOverTime.weight\"}"_s, {u"fault=20"_s, u"least=0"_s}, 0.92, 0);
    row("a question about a line", u"{\"bind\":\"weightOverTime.weight\",\"above\":1,\"map\":{\"yes\":7,\"no\":8}}"_s,
        {u"fault=20"_s, u"least=0"_s}, 0.5, 7);
}

void TestBoundValues::computesNumbers()
{
    QFETCH(QString, binding);
    QFETCH(QStringList, settings);
    QFETCH(double, share);
    const Node node = stand(sceneOf(meter(u"\"value\":%1"_s.arg(binding))), settings, share);
    QVERIFY(node.isNumber());
    QTEST(node.number, "number");
}

/// Whatever a script makes of a value, a field gets what could have been written there.
void TestBoundValues::staysInRange()
{
    for (const char *times : {"-1e308", "1e308", "0", "1e-308"}) {
        for (const char *plus : {"-1e308", "1e308", "0"}) {
            const Node node = stand(sceneOf(meter(u"\"value\":{\"bind\":\"load\",\"times\":%1,\"plus\":%2}"_s.arg(
                                        QLatin1String(times), QLatin1String(plus)))),
                                    {u"load=10000"_s});
            QVERIFY2(node.number >= 0 && node.number <= 1e9, times);
        }
    }
}

void TestBoundValues::choosesTones_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("tone");
    const QString state = u"{\"bind\":\"verdict\"}"_s;
    QTest::newRow("good") << state << QStringList{u"fault=0"_s} << u"green"_s;
    QTest::newRow("bad") << state << QStringList{u"baseline=0"_s, u"fault=0.01"_s, u"load=10"_s} << u"red"_s;
    QTest::newRow("warning") << state << QStringList{u"weight=1"_s, u"load=100"_s} << u"amber"_s;
    const QString map =
        u"{\"bind\":\"verdict\",\"is\":[\"stopped\",\"stopped-later\"],\"map\":{\"yes\":\"teal\",\"no\":\"violet\"}}"_s;
    QTest::newRow("map, yes") << map << QStringList{u"fault=20"_s} << u"teal"_s;
    QTest::newRow("map, no") << map << QStringList{u"fault=0"_s} << u"violet"_s;
}

void TestBoundValues::choosesTones()
{
    QFETCH(QString, binding);
    QFETCH(QStringList, settings);
    const auto script = sceneOf(u"{\"id\":\"a\",\"box\":\"A\",\"tone\":%1}"_s.arg(binding));
    const Node node = stand(script, settings);
    QVERIFY(node.isString());
    QTEST(node.string, "tone");
}

void TestBoundValues::answersQuestions_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<bool>("answer");
    const auto row = [](const char *name, const QString &binding, const QStringList &settings, bool answer,
                        const QString &model = u"canary-deployment"_s) {
        QTest::newRow(name) << model << binding << settings << answer;
    };
    const QString vm = u"vm-vs-container"_s;
    row("a toggle, on", u"{\"bind\":\"crash\"}"_s, {u"crash=on"_s}, true, vm);
    row("a toggle, off", u"{\"bind\":\"crash\"}"_s, {u"crash=off"_s}, false, vm);
    row("a toggle is off", u"{\"bind\":\"crash\",\"is\":\"off\"}"_s, {u"crash=off"_s}, true, vm);
    row("a choice", u"{\"bind\":\"kind\",\"is\":[\"vm\",\"microvm\"]}"_s, {u"kind=microvm"_s}, true, vm);
    row("another choice", u"{\"bind\":\"kind\",\"is\":[\"vm\",\"microvm\"]}"_s, {u"kind=container"_s}, false, vm);
    row("a state of a part", u"{\"bind\":\"blast.host\",\"is\":\"down\"}"_s, {u"kind=container"_s, u"crash=on"_s}, true,
        vm);
    row("a number", u"{\"bind\":\"fault\"}"_s, {u"fault=0.1"_s}, true);
    row("zero", u"{\"bind\":\"fault\"}"_s, {u"fault=0"_s}, false);
    row("between", u"{\"bind\":\"fault\",\"above\":1,\"below\":3}"_s, {u"fault=2"_s}, true);
    row("not above", u"{\"bind\":\"fault\",\"above\":1,\"below\":3}"_s, {u"fault=1"_s}, false);
    row("not below", u"{\"bind\":\"fault\",\"above\":1,\"below\":3}"_s, {u"fault=3"_s}, false);
    row("what is not there is not below", u"{\"bind\":\"detect\",\"below\":1e9}"_s, {u"fault=0"_s}, false);
    row("a map", u"{\"bind\":\"plan\",\"is\":\"direct\",\"map\":{\"yes\":false,\"no\":true}}"_s, {u"plan=direct"_s},
        false);
}

void TestBoundValues::answersQuestions()
{
    QFETCH(QString, model);
    QFETCH(QString, binding);
    QFETCH(QStringList, settings);
    const Node node = stand(
        sceneOf(u"{\"id\":\"a\",\"box\":\"A\"}"_s, u"{\"highlight\":\"a\",\"if\":%1}"_s.arg(binding), model), settings);
    QVERIFY(node.isBoolean());
    QTEST(node.boolean, "answer");
}

void TestBoundValues::copiesWhatStandsAround()
{
    const auto script =
        sceneOf(u"{\"id\":\"a\",\"box\":{\"bind\":\"{weight}\"},\"badge\":\"v1\"},{\"id\":\"b\",\"box\":\"B\"}"_s);
    const BoundNodes nodes(*script);
    const Node *first = script->stage.children[0].values.node(), *second = script->stage.children[1].values.node();
    QVERIFY(nodes.contains(first) && nodes.contains(script->root.get()));
    QVERIFY(!nodes.contains(second) && !nodes.contains(nullptr));
    const ExperimentRun run{ModelInputs(modelNamed(u"canary-deployment"_s)->spec)};
    BoundValues values(nodes, [&](const Binding &binding, double share) { return standIn(run, binding, share); });
    QCOMPARE(values.resolve(second), second);
    QCOMPARE(values.resolve(nullptr), nullptr);
    const Node *copy = values.resolve(first);
    QVERIFY(copy != first);
    QCOMPARE(copy->find(u"badge")->string, u"v1"_s);
    QCOMPARE(textOf(*copy->find(u"box")).en, u"5"_s);
    QCOMPARE(values.stateOf(script->stage.children[0]).text(u"box").ko, u"5"_s);
    QCOMPARE(values.stateOf(script->stage.children[0]).text(u"badge").ko, u"v1"_s);
    // Of a container its own fields; its children are elements of their own.
    QCOMPARE(values.stateOf(script->stage).node(u"row"), script->stage.values.node(u"row"));
}

void TestBoundValues::readsCategories()
{
    const ExperimentRun run{ModelInputs(modelNamed(u"vm-vs-container"_s)->spec)};
    QCOMPARE(run.number(u"fitByKind.container"_s, 0), 122.0);
    QCOMPARE(run.number(u"fitByKind.nothing"_s, 0), std::nullopt);
    QVERIFY(run.series(u"fitByKind"_s).has_value());
    QVERIFY(!run.series(u"fit"_s).has_value());
    QCOMPARE(run.number(u"startup.x"_s, 0), 0.0);
    QVERIFY(run.points(u"fit"_s).empty());
    const std::vector<double> points = run.points(u"startup.x"_s);
    QVERIFY(!points.empty() && points.front() == 0 && points.back() == 1
            && std::is_sorted(points.begin(), points.end()));
}

QTEST_MAIN(TestBoundValues)
#include "test_bound_values.moc"
