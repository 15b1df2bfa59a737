// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/compare_json.h"
#include "json/definitions.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

Node read(const QByteArray &json)
{
    const Result<Node> result = readJson(json, {});
    if (!result)
        qFatal("%s", qPrintable(toText(result.problems)));
    return *result;
}

struct Written
{
    Node text;
    QString problems;
};

Written writtenOut(const QByteArray &json, const QByteArray &shared = "{}")
{
    ProblemList problems(u"x.json"_s);
    Definitions others(problems), own(problems, &others);
    Node sharedText = read(shared), text = read(json);
    others.writeOut(sharedText);
    own.writeOut(text);
    return {text, toText(problems.take())};
}

} // namespace

class TestDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void writesOut_data();
    void writesOut();
    void keepsPlaces();
    void tells_data();
    void tells();
    void doublesNotForEver();
};

void TestDefinitions::writesOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *shortly, const char *wanted) {
        QTest::newRow(name) << QByteArray(shortly) << QByteArray(wanted);
    };
    row("nothing to do", R"({"a": [1, {"b": 2}]})", R"({"a": [1, {"b": 2}]})");
    row("in the place of it", R"({"define": {"s": {"ko": "초"}}, "unit": {"use": "s"}})", R"({"unit": {"ko": "초"}})");
    row("keys replace and add", R"({"define": {"d": {"a": 1, "b": 2}}, "x": {"use": "d", "b": 3, "c": 4}})",
        R"({"x": {"a": 1, "b": 3, "c": 4}})");
    row("a note stays behind", R"({"define": {"note": "n", "d": {"a": 1}}, "x": {"use": "d", "note": "why"}})",
        R"({"x": {"a": 1}})");
    row("those above it", R"({"define": {"s": "초", "d": {"unit": {"use": "s"}}}, "x": {"use": "d"}})",
        R"({"x": {"unit": "초"}})");
    row("inside of the keys", R"({"define": {"s": "초", "d": {"a": 1}}, "x": {"use": "d", "u": {"use": "s"}}})",
        R"({"x": {"a": 1, "u": "초"}})");
    row("a list in a list", R"({"define": {"l": [1, 2]}, "x": [0, {"use": "l"}, 3], "y": {"use": "l"}})",
        R"({"x": [0, 1, 2, 3], "y": [1, 2]})");
    row("of the other text", R"({"x": {"use": "shared", "b": 2}})", R"({"x": {"a": 1, "b": 2}})");
}

void TestDefinitions::writesOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, wanted);
    const Written written = writtenOut(json, R"({"define": {"shared": {"a": 1}}})");
    QCOMPARE(written.problems, QString());
    QCOMPARE(formatJson(written.text), formatJson(read(wanted)));
}

void TestDefinitions::keepsPlaces()
{
    const Node text =
        writtenOut("{\"define\": {\"d\":\n {\"a\": 1}},\n\"own\": {\"use\": \"d\"},\n\"other\": {\"use\": \"s\"}}",
                   R"({"define": {"s": {"a": 1}}})")
            .text;
    QCOMPARE(text.find(u"own")->at.line, 3);
    QCOMPARE(text.find(u"own")->find(u"a")->at.line, 2);
    QCOMPARE(text.find(u"other")->find(u"a")->at.line, 4);
}

void TestDefinitions::tells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *json, const char *told) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(told);
    };
    row("unknown", R"({"define": {"seconds": "s"}, "unit": {"use": "second"}})",
        "x.json:1:46: error: There is no definition called \"second\" before this. (/unit/use)\n  hint: Did you mean "
        "\"seconds\"?\n");
    row("below", R"({"define": {"a": {"use": "b"}, "b": 1}})",
        "x.json:1:26: error: There is no definition called \"b\" before this. (/define/a/use)\n");
    row("no name", R"({"a": {"use": 5}})",
        "x.json:1:15: error: \"use\" wants the name of a definition, but this is the number 5. (/a/use)\n");
    row("twice", R"({"define": {"s": 1}, "a": {"use": "s", "b": 2}})",
        "x.json:1:40: error: \"s\" is no object, so it takes no further keys. (/a/b)\n");
    row("no object", R"({"define": []})",
        "x.json:1:12: error: \"define\" wants an object { … }, but this is a list. (/define)\n");
}

void TestDefinitions::tells()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    QCOMPARE(writtenOut(json).problems, told);
}

void TestDefinitions::doublesNotForEver()
{
    QByteArray json = R"({"define": {"d0": [1, 1])";
    for (int i = 1; i < 60; ++i)
        json += QStringLiteral(R"(, "d%1": [{"use": "d%2"}, {"use": "d%2"}])").arg(i).arg(i - 1).toUtf8();
    const QString told = writtenOut(json + "}}").problems;
    QVERIFY2(told.contains(u"more than 50000 values"), qPrintable(told.left(500)));
}

QTEST_GUILESS_MAIN(TestDefinitions)
#include "test_definitions.moc"
