// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fake_vocabulary.h"
#include "script/upgrade.h"

#include <QTest>

using namespace madang;

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void appliesStepsInOrder();
    void startsAtTheFormatWritten();
    void stepsLeadToTheNewestFormat();
    void refusesANewerFormat();
};

namespace {

Node scene(int format)
{
    Node number;
    number.type = Node::Type::Number;
    number.number = format;
    number.string = QString::number(format);
    Node scene;
    scene.type = Node::Type::Object;
    scene.members.push_back({QStringLiteral("format"), {}, number});
    return scene;
}

std::vector<UpgradeStep> fakeSteps()
{
    const auto append = [](const char *name) {
        return [name](Node &scene) { scene.members.push_back({QString::fromLatin1(name), {}, {}}); };
    };
    return {{1, "one", append("one")}, {2, "two", append("two")}, {3, "three", append("three")}};
}

} // namespace

void TestUpgrade::appliesStepsInOrder()
{
    Node node = scene(1);
    QCOMPARE(upgrade(node, 1, fakeSteps()), 4);
    QCOMPARE(node.members.size(), size_t(4));
    QCOMPARE(node.members[1].key, QStringLiteral("one"));
    QCOMPARE(node.members[3].key, QStringLiteral("three"));
    QCOMPARE(node.find(u"format")->number, 4.0);
    QCOMPARE(node.find(u"format")->string, QStringLiteral("4"));
}

void TestUpgrade::startsAtTheFormatWritten()
{
    Node node = scene(3);
    QCOMPARE(upgrade(node, 3, fakeSteps()), 4);
    QCOMPARE(node.members.size(), size_t(2));
    QCOMPARE(node.members[1].key, QStringLiteral("three"));
}

void TestUpgrade::stepsLeadToTheNewestFormat()
{
    for (int format = 1; format <= scriptFormat; ++format) {
        Node node = scene(format);
        QCOMPARE(upgrade(node, format, upgradeSteps()), scriptFormat);
    }
}

void TestUpgrade::refusesANewerFormat()
{
    const Result<Script> result =
        readScript("{\"format\": 2, \"tittle\": 5, \"tittle\": 6}", QStringLiteral("x.json"), fakeVocabulary());
    QVERIFY(!result);
    QCOMPARE(result.problems.size(), size_t(1));
    QCOMPARE(result.problems[0].pointer, QStringLiteral("/format"));
    QVERIFY(result.problems[0].message.contains(QStringLiteral("format 2")));
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
