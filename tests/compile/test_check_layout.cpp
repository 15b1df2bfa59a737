// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/layout_faults.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with a stage and its links and actions; one step where none is given.
std::vector<Problem> check(const QString &stage, const QString &rest = {}, const QString &actions = u"[]"_s)
{
    const QString json = u"{\"format\":1,\"title\":{\"ko\":\"시험\",\"en\":\"Test\"},\"stage\":%1,%2\"steps\":["
                         "{\"id\":\"one\",\"title\":{\"ko\":\"하나\",\"en\":\"One\"},\"say\":{\"ko\":\"하나.\",\"en\":"
                         "\"One.\"},\"do\":%3},"
                         "{\"title\":{\"ko\":\"둘\",\"en\":\"Two\"},\"say\":{\"ko\":\"둘.\",\"en\":\"Two.\"}}]}"_s.arg(
                             stage, rest, actions);
    Result<Script> script = readScript(json.toUtf8(), u"test.json"_s, vocabulary());
    if (!script)
        qFatal("not a scene: %s", qPrintable(toString(script.problems.front())));
    return checkLayout(*compile(std::move(*script)));
}

QString text(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(toString(problem));
    return lines.join(u'\n');
}

const QString three =
    u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\"},{\"id\":\"c\",\"box\":\"C\"}],\"gap\":200}"_s;

} // namespace

class TestCheckLayout : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayOfAGoodScene();
    void findsCutText();
    void namesPictureAndCountsTheOthers();
    void findsWhatLiesOnEachOther();
    void allowsWhatMayOverlap_data();
    void allowsWhatMayOverlap();
    void findsWhatHasNoRoom();
    void findsWhatLeavesTheStage();
    void findsLinksThroughElements();
    void allowsLinksPastHiddenElements();
    void findsCrowdedLabels();
    void tellsAtMostTwoHundred();
    void looksAtEveryRun();
    void looksOnlyWhereRunsDiffer();
    void tellsWhereTheExperimentCannotStart();
};

void TestCheckLayout::hasNothingToSayOfAGoodScene()
{
    const auto problems = check(
        three,
        u"\"links\":[{\"id\":\"l\",\"from\":\"a\",\"to\":\"b\",\"label\":{\"ko\":\"요청\",\"en\":\"Request\"}}],"_s);
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

void TestCheckLayout::findsCutText()
{
    // Twenty boxes with long words side by side: no size helps.
    QStringList boxes;
    for (int i = 0; i < 20; ++i)
        boxes.append(u"{\"id\":\"b%1\",\"box\":{\"ko\":\"데이터베이스관리자\",\"en\":\"Administrator\"}}"_s.arg(i));
    const auto problems = check(u"{\"row\":[%1]}"_s.arg(boxes.join(u',')));
    const auto cut =
        std::find_if(problems.begin(), problems.end(), [](const Problem &p) { return p.message.contains(u"cut"); });
    QVERIFY2(cut != problems.end(), qPrintable(text(problems)));
    QVERIFY(cut->severity == Severity::Error);
    QCOMPARE(cut->file, u"test.json"_s);
    QVERIFY(cut->line > 0 && cut->column > 0);
    QVERIFY2(cut->pointer.startsWith(u"/stage/row/"), qPrintable(cut->pointer));
    QVERIFY(!cut->hint.isEmpty());
}

void TestCheckLayout::namesPictureAndCountsTheOthers()
{
    const auto problems =
        check(u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\",\"nudge\":[-100,0]}],\"gap\":0}"_s);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY2(problems[0].message.contains(u"[step 1, and 1 more]"), qPrintable(problems[0].message));
}

void TestCheckLayout::findsWhatLiesOnEachOther()
{
    const auto problems =
        check(u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\",\"nudge\":[-100,0]}],\"gap\":0}"_s);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].severity == Severity::Warning);
    QVERIFY(problems[0].message.contains(u"\"a\"") && problems[0].message.contains(u"\"b\""));
    QCOMPARE(problems[0].pointer, u"/stage/row/1"_s);
}

void TestCheckLayout::allowsWhatMayOverlap_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("actions");
    QTest::newRow("children of an overlay")
        << u"{\"overlay\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"row\":[{\"id\":\"c\",\"box\":\"C\"}]}]}"_s
        << u"[]"_s;
    QTest::newRow("moved onto its goal") << three << u"[{\"move\":\"a\",\"to\":\"b\"}]"_s;
    QTest::newRow("moved beside its goal") << three << u"[{\"move\":\"a\",\"to\":\"b\",\"at\":\"above\"}]"_s;
    QTest::newRow("hidden")
        << u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\",\"nudge\":[-100,0],\"hidden\":true}],\"gap\":0}"_s
        << u"[]"_s;
    QTest::newRow("hidden by an action")
        << u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\",\"nudge\":[-100,0]}],\"gap\":0}"_s
        << u"[{\"hide\":\"b\"}]"_s;
    QTest::newRow("nested")
        << u"{\"row\":[{\"id\":\"a\",\"column\":[{\"id\":\"b\",\"box\":\"B\"}],\"frame\":\"solid\"}]}"_s << u"[]"_s;
}

void TestCheckLayout::allowsWhatMayOverlap()
{
    QFETCH(QString, stage);
    QFETCH(QString, actions);
    const auto problems = check(stage, {}, actions);
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

void TestCheckLayout::findsWhatHasNoRoom()
{
    for (const int count : {16, 40}) {
        QStringList boxes;
        for (int i = 0; i < count; ++i)
            boxes.append(u"{\"id\":\"b%1\",\"box\":\"%1\"}"_s.arg(i));
        const auto problems = check(u"{\"column\":[%1]}"_s.arg(boxes.join(u',')));
        QVERIFY2(hasErrors(problems), qPrintable(text(problems)));
    }
}

void TestCheckLayout::findsWhatLeavesTheStage()
{
    const auto problems =
        check(u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\"}],\"justify\":\"fill\"}"_s, {},
              u"[{\"move\":\"a\",\"to\":\"b\",\"at\":\"right\"}]"_s);
    QVERIFY2(std::any_of(problems.begin(), problems.end(),
                         [](const Problem &p) {
                             return p.severity == Severity::Error && p.message.contains(u"outside the stage");
                         }),
             qPrintable(text(problems)));
}

void TestCheckLayout::findsLinksThroughElements()
{
    const auto problems = check(
        three,
        u"\"links\":[{\"id\":\"l\",\"from\":\"a\",\"to\":\"c\",\"shape\":\"straight\",\"leave\":\"right\",\"enter\":\"left\"}],"_s);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY2(problems[0].message.contains(u"through box \"b\""), qPrintable(problems[0].message));
    QCOMPARE(problems[0].pointer, u"/links/0"_s);
}

void TestCheckLayout::allowsLinksPastHiddenElements()
{
    const auto problems = check(
        three,
        u"\"links\":[{\"id\":\"l\",\"from\":\"a\",\"to\":\"c\",\"shape\":\"straight\",\"leave\":\"right\",\"enter\":\"left\"}],"_s,
        u"[{\"hide\":\"b\"}]"_s);
    QVERIFY2(problems.empty(), qPrintable(text(problems)));
}

void TestCheckLayout::findsCrowdedLabels()
{
    const auto problems = check(
        u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\"}],\"gap\":30}"_s,
        u"\"links\":[{\"id\":\"l\",\"from\":\"a\",\"to\":\"b\",\"shape\":\"straight\",\"label\":{\"ko\":\"아주 긴 "
        u"이름표입니다\",\"en\":\"A label much too long for here\"}},"
        "{\"id\":\"m\",\"from\":\"b\",\"to\":\"a\",\"shape\":\"straight\",\"label\":{\"ko\":\"또 하나의 긴 이름표\",\"en\":\"One more label much too long\"}}],"_s);
    QVERIFY2(!problems.empty(), "labels of 250 pixels do not fit between boxes 30 apart");
    for (const Problem &problem : problems)
        QVERIFY2(problem.message.contains(u"label"), qPrintable(toString(problem)));
}

void TestCheckLayout::tellsAtMostTwoHundred()
{
    // Rows of boxes, each pushed onto the one before it.
    const auto boxesOnEachOther = [](int count) {
        QStringList rows;
        for (int i = 0; i < count; i += 20) {
            QStringList boxes;
            for (int k = i; k < i + 20; ++k)
                boxes.append(u"{\"id\":\"b%1\",\"box\":\"B\",\"nudge\":[%2,0]}"_s.arg(k).arg(k % 2 ? -40 : 0));
            rows.append(u"{\"row\":[%1],\"gap\":4}"_s.arg(boxes.join(u',')));
        }
        return u"{\"column\":[%1],\"gap\":4}"_s.arg(rows.join(u','));
    };
    const std::vector<Problem> few = check(boxesOnEachOther(20));
    QVERIFY(!few.empty() && few.size() < LayoutFaults::mostTold);
    QVERIFY(!text(few).contains(u"And more"_s));
    const std::vector<Problem> many = check(boxesOnEachOther(500));
    QCOMPARE(many.size(), LayoutFaults::mostTold + 1);
    QCOMPARE(many.back().message, u"And more: the layout has more than 200 problems."_s);
    QVERIFY(many.back().severity == Severity::Error);
}

void TestCheckLayout::looksAtEveryRun()
{
    // Good at 300 requests a second, as it starts; too long a label at 10,000.
    const QString stage = u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\"}],\"gap\":%1}"_s;
    const QString rest =
        u"\"experiment\":{\"model\":\"rolling-deployment\",\"step\":\"one\"},\"links\":[{\"id\":\"l\",\"from\":\"a\","
        "\"to\":\"b\",\"label\":{\"bind\":{\"ko\":\"{load}건\",\"en\":\"{load} each second\"}}}],"_s;
    const auto problems = check(stage.arg(190), rest);
    QVERIFY2(!problems.empty(), "nothing was found");
    for (const Problem &problem : problems) {
        QVERIFY2(problem.message.endsWith(u"(with load=10000)"), qPrintable(text(problems)));
        QCOMPARE(problem.pointer, u"/links/0"_s);
    }
    QVERIFY2(problems.size() <= 2, qPrintable(text(problems))); // what lies on either end, once
    QVERIFY2(check(stage.arg(400), rest).empty(), qPrintable(text(check(stage.arg(400), rest))));
    // What the start has already is told of the start, whatever the texts become.
    const auto crowded = check(stage.arg(150), rest);
    QVERIFY2(!crowded.empty() && !text(crowded).contains(u"(with"), qPrintable(text(crowded)));
}

void TestCheckLayout::looksOnlyWhereRunsDiffer()
{
    const auto problems =
        check(u"{\"row\":[{\"id\":\"a\",\"box\":\"A\"},{\"id\":\"b\",\"box\":\"B\",\"nudge\":[-100,0]}],\"gap\":0}"_s,
              u"\"experiment\":{\"model\":\"rolling-deployment\",\"step\":\"one\"},"_s);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY2(problems[0].message.endsWith(u"[step 1, and 1 more]"), qPrintable(problems[0].message));
}

void TestCheckLayout::tellsWhereTheExperimentCannotStart()
{
    const auto problems =
        check(three, u"\"experiment\":{\"model\":\"oauth-authorization-code\",\"inputs\":{\"verifier\":"
                     "\"short\"},\"step\":\"one\"},"_s);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].pointer, u"/experiment/inputs"_s);
    QCOMPARE(problems[0].file, u"test.json"_s);
    QVERIFY2(problems[0].line > 0 && problems[0].message.contains(u"5 characters"), qPrintable(text(problems)));
}

QTEST_MAIN(TestCheckLayout)
#include "test_check_layout.moc"
