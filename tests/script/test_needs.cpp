// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fake_vocabulary.h"
#include "script/needs.h"

#include <QTest>

using namespace madang;

class TestNeeds : public QObject
{
    Q_OBJECT

private slots:
    void findsCircles_data();
    void findsCircles();
    void tellsThePlace();
    void standsALongChain();
};

namespace {

/// "a:b,c d:a" is a scene a that needs b and c, and a scene d that needs a.
std::vector<Script> scenes(const QString &written)
{
    std::vector<Script> scripts;
    for (const QString &scene : written.split(u' ', Qt::SkipEmptyParts)) {
        Script script;
        script.id = scene.section(u':', 0, 0);
        script.needs = scene.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        script.file = script.id + QStringLiteral(".json");
        scripts.push_back(script);
    }
    return scripts;
}

} // namespace

void TestNeeds::findsCircles_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("messages");
    const QString circle = QStringLiteral("These scenes need each other in a circle: ");
    QTest::newRow("none") << QStringLiteral("a:b,c b:c c: d:a,b") << QStringList();
    QTest::newRow("unknown") << QStringLiteral("a:z") << QStringList();
    QTest::newRow("itself") << QStringLiteral("a:a") << QStringList{QStringLiteral("This scene needs itself.")};
    QTest::newRow("two") << QStringLiteral("a:b b:a") << QStringList{circle + QStringLiteral("a → b → a.")};
    QTest::newRow("behind others") << QStringLiteral("a:b b:c c:d d:b")
                                   << QStringList{circle + QStringLiteral("b → c → d → b.")};
    QTest::newRow("two circles") << QStringLiteral(
        "a:b b:a c:d d:c") << QStringList{circle + QStringLiteral("a → b → a."), circle + QStringLiteral("c → d → c.")};
}

void TestNeeds::findsCircles()
{
    QFETCH(QString, written);
    QFETCH(QStringList, messages);
    QStringList found;
    for (const Problem &problem : checkNeeds(scenes(written)))
        found.append(problem.message);
    QCOMPARE(found, messages);
}

void TestNeeds::tellsThePlace()
{
    QByteArray json = goodScene();
    json.replace("\"rolling-deployment\"", "\"x\",\n \"canary\"");
    const Result<Script> script = readScript(json, QStringLiteral("delivery/canary.json"), fakeVocabulary());
    QVERIFY(script);
    const std::vector<Problem> problems = checkNeeds({*script});
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].pointer, QStringLiteral("/needs/1"));
    QCOMPARE(problems[0].line, 6);
    QCOMPARE(problems[0].column, 2);
    QCOMPARE(problems[0].file, QStringLiteral("delivery/canary.json"));
}

void TestNeeds::standsALongChain()
{
    QString written;
    for (int i = 0; i < 20'000; ++i)
        written += QStringLiteral("s%1:s%2 ").arg(i).arg(i + 1);
    QVERIFY(checkNeeds(scenes(written)).empty());
    QCOMPARE(checkNeeds(scenes(written + QStringLiteral("s20000:s0"))).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestNeeds)
#include "test_needs.moc"
