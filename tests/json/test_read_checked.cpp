// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is no scene gets messages of the same quality: here a session, a list of scenes to show one after the
// other.
#include "json/fields.h"
#include "json/problem_list.h"
#include "json/read_checked.h"
#include "json/values.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const FieldSpec &sessionField()
{
    using namespace field;
    static const FieldSpec session =
        object("session", "Scenes to show one after the other.",
               {required(integer("format", "The version of the format: 1.", 1, 1)),
                filled(text("title", "What it is called.", 20)),
                filled(list("scenes", "What is shown.",
                            {required(id("scene", "Which one.")), number("minutes", "How long.", 0.5, 90),
                             choice("language", "In which.", "ko|en|both"), boolean("quiz", "Whether it is asked.")},
                            3)),
                listOf(FieldType::String, "tags", "Words to find it by."),
                mapOf(FieldType::Number, "weights", "How much each subject counts."),
                map("people", "Who speaks.", {filled(text("name", "What they are called.", 20))})});
    return session;
}

/// One line a problem: place, pointer, message, hint.
QStringList problemsOf(const QByteArray &json, bool *hasValue = nullptr)
{
    const Result<Node> session = readChecked(json, u"evening.session.json"_s, sessionField());
    if (hasValue)
        *hasValue = session.value.has_value();
    QStringList lines;
    for (const Problem &problem : session.problems) {
        lines.append(u"%1:%2%3 %4: %5"_s.arg(problem.line)
                         .arg(problem.column)
                         .arg(problem.severity == Severity::Warning ? u" warning"_s : QString())
                         .arg(problem.pointer, problem.message)
                     + (problem.hint.isEmpty() ? QString() : u" > "_s + problem.hint));
    }
    return lines;
}

} // namespace

class TestReadChecked : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsRight();
    void tells_data();
    void tells();
    void tellsAllAtOnce();
    void readsFiles();
    void hintsAreTheReaders();
};

void TestReadChecked::takesWhatIsRight()
{
    const Result<Node> read = readChecked(
        R"({"format": 1, "title": {"ko": "저녁", "en": "Evening"}, "note": ["any", "thing"],
            "scenes": [{"scene": "osi-model", "minutes": 7.5, "language": "both", "quiz": true}],
            "weights": {"network": 2, "note": 3}, "people": {"a": {"name": "Ada"}, "note": "only a comment"}})",
        {}, sessionField());
    QVERIFY2(read && read.problems.empty(), read.problems.empty() ? "" : qPrintable(toString(read.problems.front())));
    const Values session(&*read);
    QCOMPARE(session.text(u"title").ko, u"저녁"_s);
    QCOMPARE(session.list(u"scenes").front().string(u"scene"), u"osi-model"_s);
    QCOMPARE(session.entries(u"weights").size(), 2u); // a number is no comment
    QCOMPARE(session.entries(u"people").size(), 1u);
    QCOMPARE(session.object(u"people").object(u"a").text(u"name").en, u"Ada"_s);
}

void TestReadChecked::tells_data()
{
    QTest::addColumn<QByteArray>("members"); // after "format", "title" and "scenes", which are right
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *members, const char *told) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(told);
    };
    row("misspelt key", R"("tag": [])", R"(2:1 /tag: Unknown key "tag". > Did you mean "tags"?)");
    row("unknown key", R"("xylophone": 1)",
        R"(2:1 /xylophone: Unknown key "xylophone". > Keys that may stand here: format, title, scenes, tags, weights, people.)");
    row("wrong type", R"("tags": "one")", R"(2:9 /tags: "tags" wants a list [ … ], but this is the text "one".)");
    row("wrong item", R"("tags": ["one", 2])",
        R"(2:17 /tags/1: "tags" wants a string in double quotes, but this is the number 2.)");
    row("map of numbers", R"("weights": {"network": "much"})",
        R"(2:24 /weights/network: "weights" wants a number, but this is the text "much".)");
    row("no map", R"("weights": [1])",
        R"(2:12 /weights: "weights" wants an object with ids for keys and numbers for values, but this is a list.)");
    row("key of a map", R"("people": {"a b": {"name": "Ada"}})",
        R"(2:12 /people/a b: "a b" cannot be an id. > Ids have letters a-z, digits, - and _, start with a letter or a digit, and are at most 64 long.)");
    row("entry of a map", R"("people": {"a": "Ada"})",
        R"(2:17 /people/a: "people" wants an object { … }, but this is the text "Ada".)");
    row("missing inside", R"("people": {"a": {}})",
        R"(2:17 /people/a: "name" is missing here. > Add "name": { "ko": "…", "en": "…" }.)");
    row("one language", R"("people": {"a": {"name": "에이다"}})",
        R"(2:26 warning /people/a/name: The English text is missing. > Write { "ko": …, "en": "…" }.)");
    row("no comment", R"("note": 5)", R"(2:9 /note: A note is a string or a list of strings. > Notes are comments.)");
    row("key twice", R"("tags": [], "tags": [])",
        R"(2:13 : The key "tags" stands twice in this object, first in line 2. > Remove one of the two.)");
}

void TestReadChecked::tells()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, told);
    QCOMPARE(problemsOf(R"({"format": 1, "title": "Evening", "scenes": [{"scene": "osi-model"}],)"
                        "\n"
                        + members + '}'),
             QStringList{told});
}

void TestReadChecked::tellsAllAtOnce()
{
    QCOMPARE(
        problemsOf(R"({
  "title": " ",
  "scenes": [
    { "scene": "OSI model", "minutes": 100 },
    { "scene": "osi-model", "minutes": "7", "language": "bth" },
    { "quiz": "yes" },
    { "scene": "one" }
  ]
})"),
        (QStringList{
            uR"(1:1 : "format" is missing here. > Add "format": 1.)"_s,
            uR"(2:12 /title: "title" may not be empty.)"_s,
            uR"(3:13 /scenes: Too many items in "scenes": 4, where at most 3 are allowed.)"_s,
            uR"(4:16 /scenes/0/scene: "OSI model" cannot be an id. > Ids have letters a-z, digits, - and _, start with a letter or a digit, and are at most 64 long.)"_s,
            uR"(4:40 /scenes/0/minutes: 100 is out of range for "minutes". > It may be from 0.5 to 90.)"_s,
            uR"(5:40 /scenes/1/minutes: "minutes" wants a number, but this is the text "7".)"_s,
            uR"(5:57 /scenes/1/language: "bth" is not known as "language". > Did you mean "both"?)"_s,
            uR"(6:5 /scenes/2: "scene" is missing here. > Add "scene": "…".)"_s,
            uR"(6:15 /scenes/2/quiz: "quiz" wants true or false, but this is the text "yes".)"_s,
        }));
    QCOMPARE(problemsOf("[]"), QStringList{uR"(1:1 : "session" wants an object { … }, but this is a list.)"_s});
    bool hasValue = true;
    QCOMPARE(problemsOf("{\"format\": 1,\n}", &hasValue),
             QStringList{u"1:13 : There is a comma after the last item. > Remove it."_s});
    QVERIFY(!hasValue);
}

void TestReadChecked::readsFiles()
{
    const Result<Node> none = readCheckedFile(u"/no/such/file.json"_s, sessionField());
    QVERIFY(!none);
    QCOMPARE(none.problems.front().message, u"There is no such file."_s);
}

void TestReadChecked::hintsAreTheReaders()
{
    const ReadHints hints = {u"Name a session in it."_s, {}, u"Make one in the window."_s};
    QCOMPARE(readCheckedFile(QStringLiteral(TEST_SOURCE_DIR), sessionField(), hints).problems.front().hint,
             u"Name a session in it."_s);
    QCOMPARE(readChecked(" \n", {}, sessionField(), hints).problems.front().hint, u"Make one in the window."_s);
    QCOMPARE(readChecked(" \n", {}, sessionField()).problems.front().hint, QString());
}

QTEST_GUILESS_MAIN(TestReadChecked)
#include "test_read_checked.moc"
