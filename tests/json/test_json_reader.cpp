// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/compare_json.h"
#include "json/json_reader.h"

#include <QTest>

using namespace madang;

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void readsValuesWithPlaces();
    void countsCodePoints();
    void acceptsByteOrderMark();
    void keepsNumbersAsWritten();
    void findsAllRepeatedKeys();
    void describesSyntaxErrors_data();
    void describesSyntaxErrors();
    void boundsDepth();
};

namespace {

Node read(const QByteArray &json)
{
    Result<Node> result = readJson(json, {});
    if (!result || !result.problems.empty())
        qFatal("%s", qPrintable(toText(result.problems)));
    return *result;
}

QString place(Position at)
{
    return QStringLiteral("%1:%2").arg(at.line).arg(at.column);
}

} // namespace

void TestJsonReader::readsValuesWithPlaces()
{
    const Node root = read("{\n  \"a\" : [1, true,\r\n null, \"x\\ny\"],\n\t\"b\":{}\n}");
    QCOMPARE(place(root.at), QStringLiteral("1:1"));
    QCOMPARE(place(root.members[0].at), QStringLiteral("2:3"));
    const Node &list = *root.find(u"a");
    QCOMPARE(place(list.at), QStringLiteral("2:9"));
    QCOMPARE(place(list.items[0].at), QStringLiteral("2:10"));
    QCOMPARE(place(list.items[1].at), QStringLiteral("2:13"));
    QCOMPARE(list.items[1].boolean, true);
    QCOMPARE(place(list.items[2].at), QStringLiteral("3:2"));
    QVERIFY(list.items[2].isNull());
    QCOMPARE(list.items[3].string, QStringLiteral("x\ny"));
    QCOMPARE(place(root.find(u"b")->at), QStringLiteral("4:6"));
    QVERIFY(!root.find(u"c"));
    QVERIFY(!list.find(u"a"));
}

void TestJsonReader::countsCodePoints()
{
    const Node root = read("[\"한국어\", \"😀\", \"\\ud55c \\\" :,\", 1]");
    QCOMPARE(root.items[0].string, QStringLiteral("한국어"));
    QCOMPARE(place(root.items[1].at), QStringLiteral("1:9"));
    QCOMPARE(place(root.items[2].at), QStringLiteral("1:14"));
    QCOMPARE(root.items[2].string, QStringLiteral("한 \" :,"));
    QCOMPARE(place(root.items[3].at), QStringLiteral("1:30"));
}

void TestJsonReader::acceptsByteOrderMark()
{
    QCOMPARE(place(read("\xEF\xBB\xBF{\"a\": 1}").members[0].at), QStringLiteral("1:2"));
}

void TestJsonReader::keepsNumbersAsWritten()
{
    const Node root = read("[0.50, -1e3, 12345678901234567890, 0, 1E-400]");
    QCOMPARE(root.items[0].string, QStringLiteral("0.50"));
    QCOMPARE(root.items[0].number, 0.5);
    QCOMPARE(root.items[1].string, QStringLiteral("-1e3"));
    QCOMPARE(root.items[1].number, -1000.0);
    QCOMPARE(root.items[2].string, QStringLiteral("12345678901234567890"));
    QCOMPARE(root.items[4].number, 0.0);
}

void TestJsonReader::findsAllRepeatedKeys()
{
    QByteArray many;
    for (int i = 0; i < 30; ++i)
        many += "\"k" + QByteArray::number(i % 28) + "\": 0,";
    const Result<Node> result =
        readJson("{\"a\": 1, \"b\": [{\"c\": 1,\n \"c\": 2}], \"a\": 2, \"d\": {" + many + "\"z\": 0}}", {});
    QVERIFY(result);
    QCOMPARE(result.problems.size(), size_t(4));
    QCOMPARE(result.problems[0].pointer, QStringLiteral("/b/0"));
    QCOMPARE(result.problems[0].line, 2);
    QCOMPARE(result->find(u"a")->number, 1.0);
    QCOMPARE(result->find(u"d")->members.size(), size_t(29));
}

void TestJsonReader::describesSyntaxErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const char *place, const char *message) {
        QTest::newRow(name) << json << QString::fromUtf8(place) << QString::fromUtf8(message);
    };
    row("empty", "", "1:1", "nothing in this file");
    row("blank", " \n\n", "3:1", "nothing in this file");
    row("trailing comma in list", "[1, 2,\n]", "1:6", "comma after the last");
    row("trailing comma in object", "{\"a\": 1, }", "1:8", "comma after the last");
    row("two commas", "[1,, 2]", "1:4", "nothing before this comma");
    row("leading comma", "[, 2]", "1:2", "nothing before this comma");
    row("missing comma", "{\"a\": 1\n \"b\": 2}", "2:2", "comma is missing");
    row("missing comma after string", "[\"a\" \"b\"]", "1:6", "comma is missing");
    row("missing colon", "{\"a\" 1}", "1:6", "colon is missing");
    row("missing value", "{\"a\": }", "1:7", "value is missing");
    row("line comment", "{ // here\n}", "1:3", "no comments");
    row("comment after a comma", "[1, /* here */ 2]", "1:5", "no comments");
    row("hash comment", "# here\n{}", "1:1", "no comments");
    row("single quotes", "{'a': 1}", "1:2", "straight double quotes");
    row("curly quotes", "{\"a\": \xE2\x80\x9Cx\xE2\x80\x9D}", "1:7", "straight double quotes");
    row("bare key", "{a: 1}", "1:2", "key is expected");
    row("number as key", "{1: 1}", "1:2", "key is expected");
    row("Python", "[True]", "1:2", "\"True\" means nothing");
    row("NaN", "[NaN]", "1:2", "\"NaN\" means nothing");
    row("minus alone", "[-]", "1:2", "not a number");
    row("leading zero", "[012]", "1:2", "\"012\" is not a number");
    row("leading point", "[.5]", "1:2", "\".5\" is not a number");
    row("trailing point", "[5.]", "1:2", "\"5.\" is not a number");
    row("plus", "[+5]", "1:2", "\"+5\" is not a number");
    row("two points", "[1.2.3]", "1:2", "\"1.2.3\" is not a number");
    row("too large", "[1e999]", "1:2", "too large");
    row("line break in string", "[\"a\nb\"]", "1:2", "not closed on its line");
    row("tab in string", "[\"a\tb\"]", "1:4", "a tab inside");
    row("control character", "[\"a\x01\"]", "1:4", "control character");
    row("unclosed string", "[\"abc", "1:2", "not closed");
    row("bad escape", "[\"a\\qb\"]", "1:4", "\\q means nothing");
    row("bad hex escape", "[\"\\u12G4\"]", "1:3", "four hexadecimal");
    row("half a character", "[\"\\ud83d\"]", "1:2", "half of a character");
    row("escape at the end", "[\"\\", "1:3", "means nothing");
    row("unclosed list", "{\"a\": [1, 2", "1:12", "before the [ of line 1");
    row("unclosed object", "{\n\"a\": {\n}", "3:2", "before the { of line 1");
    row("unclosed after comma", "[1,", "1:4", "before the [ of line 1");
    row("unclosed after key", "{\"a\"", "1:5", "before the { of line 1");
    row("wrong bracket", "[1}", "1:3", "closes the [ of line 1");
    row("wrong bracket at once", "{]", "1:2", "closes the { of line 1");
    row("more after the end", "{}\n{}", "2:1", "more text after the end");
    row("bracket too many", "{}}", "1:3", "more text after the end");
    row("strange character", "[1, @]", "1:5", "\"@\" makes no sense");
    row("strange wide character", "[\xF0\x9F\x98\x80]", "1:2", "\"\xF0\x9F\x98\x80\" makes no sense");
    row("NUL", QByteArray("[\"a\0\"]", 6), "1:4", "NUL byte");
    row("invalid UTF-8", "[\"\xED\x95\x9C\",\n \"\xFF\"]", "2:3", "0xFF here is not UTF-8");
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "1:3", "not UTF-8");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "1:3", "not UTF-8");
    row("cut UTF-8", "[\"\xED\x95", "1:3", "not UTF-8");
    row("EUC-KR", "[\"\xC7\xD1\"]", "1:3", "not UTF-8");
    row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), "1:1", "UTF-16");
    row("number cut by EOF", "[1.", "1:2", "not a number");
}

void TestJsonReader::describesSyntaxErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const Result<Node> result = readJson(json, QStringLiteral("x.json"));
    QVERIFY(!result);
    QCOMPARE(result.problems.size(), size_t(1));
    const Problem &problem = result.problems[0];
    QVERIFY2(problem.message.contains(message), qPrintable(problem.message));
    QCOMPARE(QStringLiteral("%1:%2").arg(problem.line).arg(problem.column), place);
}

void TestJsonReader::boundsDepth()
{
    QVERIFY(readJson(QByteArray("[").repeated(maxJsonDepth) + QByteArray("]").repeated(maxJsonDepth), {}));
    const Result<Node> result = readJson(QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000), {});
    QVERIFY(!result);
    QCOMPARE(result.problems.size(), size_t(1));
    QCOMPARE(result.problems[0].column, maxJsonDepth + 1);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"
