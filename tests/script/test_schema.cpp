// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fake_vocabulary.h"
#include "script/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madang;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEachTime();
    void refersOnlyToWhatItDefines();
    void closesEveryObject();
    void knowsWhatStandsWhere();
    void offersSettableFields();
    void hasRangesAndRequirements();
};

namespace {

QJsonObject schema()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(sceneSchema(fakeVocabulary()), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject definition(const char *name)
{
    return schema()[u"definitions"].toObject()[QLatin1String(name)].toObject();
}

template<class Visit>
void visitAll(const QJsonValue &value, const Visit &visit)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            visitAll(item, visit);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        visit(object);
        for (const QJsonValue &member : object)
            visitAll(member, visit);
    }
}

QStringList refsOf(const QJsonValue &value)
{
    QStringList refs;
    visitAll(value, [&](const QJsonObject &object) {
        if (object[u"$ref"].isString())
            refs.append(object[u"$ref"].toString().section(u'/', -1));
    });
    return refs;
}

} // namespace

void TestSchema::isTheSameEachTime()
{
    const Vocabulary copy = fakeVocabulary();
    QCOMPARE(sceneSchema(copy), sceneSchema(fakeVocabulary()));
}

void TestSchema::refersOnlyToWhatItDefines()
{
    const QStringList defined = schema()[u"definitions"].toObject().keys();
    const QStringList used = refsOf(schema());
    QVERIFY(used.size() > 20);
    for (const QString &name : used)
        QVERIFY2(defined.contains(name), qPrintable(name));
    for (const QString &name : defined)
        QVERIFY2(used.contains(name), qPrintable(name));
}

void TestSchema::closesEveryObject()
{
    int objects = 0;
    visitAll(schema(), [&](const QJsonObject &object) {
        if (!object[u"properties"].isObject() || !object.contains(u"type"))
            return;
        ++objects;
        QVERIFY(object.contains(u"additionalProperties"));
        QVERIFY(object[u"properties"].toObject().contains(u"note"));
    });
    QVERIFY(objects > 10);
}

void TestSchema::knowsWhatStandsWhere()
{
    const QJsonObject row = definition("element-row")[u"properties"].toObject()[u"row"].toObject();
    QCOMPARE(refsOf(row), QStringList{QStringLiteral("element")});
    const QJsonObject table = definition("element-table")[u"properties"].toObject()[u"table"].toObject();
    QCOMPARE(refsOf(table), QStringList{QStringLiteral("element-cell")});
    const QStringList anywhere = refsOf(definition("element"));
    QVERIFY(anywhere.contains(QStringLiteral("element-box")));
    QVERIFY(!anywhere.contains(QStringLiteral("element-cell")));
    QCOMPARE(refsOf(definition("action")).size(), 4);
}

void TestSchema::offersSettableFields()
{
    const QJsonObject set = definition("action-set")[u"properties"].toObject();
    for (const char *key : {"set", "tone", "size", "box", "label", "seconds"})
        QVERIFY2(set.contains(QLatin1String(key)), key);
    QVERIFY(!set.contains(u"hidden"));
    QCOMPARE(set[u"size"].toObject()[u"anyOf"].toArray().size(), 2); // of a box and of a text
    QVERIFY(!definition("action-show")[u"properties"].toObject().contains(u"tone"));
}

void TestSchema::hasRangesAndRequirements()
{
    const QJsonObject root = schema();
    const QJsonArray required = root[u"required"].toArray();
    for (const char *key : {"format", "title", "stage", "steps"})
        QVERIFY2(required.contains(QLatin1String(key)), key);
    const QJsonObject box = definition("element-box");
    QCOMPARE(box[u"required"].toArray(), QJsonArray{QStringLiteral("box")});
    // It may be bound instead.
    const QJsonArray ways = box[u"properties"].toObject()[u"size"].toObject()[u"anyOf"].toArray();
    QCOMPARE(ways.size(), 2);
    QCOMPARE(ways[1].toObject()[u"$ref"].toString(), QStringLiteral("#/definitions/binding"));
    const QJsonObject size = ways[0].toObject();
    QCOMPARE(size[u"type"].toString(), QStringLiteral("integer"));
    QCOMPARE(size[u"minimum"].toInt(), 1);
    QCOMPARE(size[u"maximum"].toInt(), 9);
    QCOMPARE(
        box[u"properties"].toObject()[u"tone"].toObject()[u"anyOf"].toArray()[0].toObject()[u"enum"].toArray().size(),
        4);
    QCOMPARE(definition("link")[u"required"].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
