// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/json_skim.h"

#include "base/random.h"

#include <QTest>

#include <cstring>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestJsonSkim : public QObject
{
    Q_OBJECT

private slots:
    void findsMembers();
    void findsItems();
    void findsTheEndWhereverItIs();
    void takesTheFirst();
    void readsStrings_data();
    void readsStrings();
    void seesWhatIsNoJson_data();
    void seesWhatIsNoJson();
    void standsDamage();
};

void TestJsonSkim::findsMembers()
{
    const QByteArray text = R"( { "a" : "x}\"{", "b":[1,{"c":"]"}] ,"d": {"e":{}}, "n":-1.5e3,"a":"again" } )";
    QByteArrayList seen;
    QVERIFY(forEachMember(text, [&](QByteArrayView key, QByteArrayView value) {
        seen.append(key.toByteArray() + '=' + value.toByteArray());
    }));
    QCOMPARE(seen, (QByteArrayList{R"(a="x}\"{")", R"(b=[1,{"c":"]"}])", R"(d={"e":{}})", "n=-1.5e3", R"(a="again")"}));
    QCOMPARE(memberOf(text, "a").toByteArray(), R"("x}\"{")");
    QCOMPARE(stringOf(memberOf(text, "a")), u"x}\"{"_s);
    QVERIFY(memberOf(text, "z").isEmpty());
    QVERIFY(memberOf("[1]", "z").isEmpty());
    QVERIFY(forEachMember("{}", [](QByteArrayView, QByteArrayView) { QFAIL("there is nothing in it"); }));
}

void TestJsonSkim::findsItems()
{
    QByteArrayList seen;
    QVERIFY(forEachItem(" [ 1, \"a,b\" ,[2,3],{\"x\":[]} , null] ",
                        [&](QByteArrayView item) { seen.append(item.toByteArray()); }));
    QCOMPARE(seen, (QByteArrayList{"1", "\"a,b\"", "[2,3]", "{\"x\":[]}", "null"}));
    QVERIFY(forEachItem("[ ]", [](QByteArrayView) { QFAIL("there is nothing in it"); }));
}

/// Several characters are looked at in one go.
void TestJsonSkim::findsTheEndWhereverItIs()
{
    for (int before = 0; before < 20; ++before) {
        for (int inside = 0; inside < 20; ++inside) {
            for (const char *each : {"{%}", "[%]", "{\"a\":%\"}\"}", "[[%],%{}]", "{\"[\":[%{%}]}"}) {
                const QByteArray value = QByteArray(each).replace('%', QByteArray(inside, ' '));
                const QByteArray text = QByteArray(before, ' ') + "{\"x\":" + value + ",\"y\":0}";
                QCOMPARE(memberOf(text, "x").toByteArray(), value);
                QCOMPARE(memberOf(text, "y").toByteArray(), "0");
                QVERIFY(!forEachItem('[' + value.chopped(1) + ']', [](QByteArrayView) {}));
            }
        }
    }
    // Nothing else has a part in it, whatever its bits.
    for (int byte = 0; byte < 256; ++byte) {
        if (std::strchr("\"[]{}", byte) == nullptr || byte == 0) {
            const QByteArray value = '[' + QByteArray(17, char(byte)) + ']';
            QCOMPARE(memberOf("{\"x\":" + value + '}', "x").toByteArray(), value);
        }
    }
}

void TestJsonSkim::takesTheFirst()
{
    QCOMPARE(memberOf(R"({"a":1,"a":2})", "a").toByteArray(), "1");
    QCOMPARE(memberOf(R"({"a":1,"b")", "a").toByteArray(), "1"); // what comes behind is nobody's business
}

void TestJsonSkim::readsStrings_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\"롤링 배포\"") << u"롤링 배포"_s;
    QTest::newRow("escaped") << QByteArray(R"("a\n\"\\\ub9c8")") << u"a\n\"\\마"_s;
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("a number") << QByteArray("12") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestJsonSkim::readsStrings()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(stringOf(value), text);
}

void TestJsonSkim::seesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "  ", "[]", "7", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
                             "{a:1}", "{\"a\" 1}", "{\"a\":\"b}", "{\"a\":[1}", "{\"a\\\""})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    QTest::newRow("deep") << "{\"a\":" + QByteArray(1000000, '[');
}

void TestJsonSkim::seesWhatIsNoJson()
{
    QFETCH(QByteArray, text);
    QVERIFY(!forEachMember(text, [](QByteArrayView, QByteArrayView) {}));
}

void TestJsonSkim::standsDamage()
{
    const QByteArray good = R"({"title":{"ko":"가","en":"A\\"},"steps":[{"title":"x"},{"title":"y \" z"}],"n":[1,2]})";
    Random random(3);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bad = good.left(random.integer(0, int(good.size())));
        for (int n = random.integer(0, 4); n > 0 && !bad.isEmpty(); --n)
            bad[random.integer(0, int(bad.size()) - 1)] = "{}[]\",:\\ x"[random.integer(0, 9)];
        // Exactly as long as it is: the address sanitizer sees a step beyond the end.
        std::vector<char> exact(bad.begin(), bad.end());
        qsizetype inside = 0;
        forEachMember({exact.data(), qsizetype(exact.size())}, [&](QByteArrayView key, QByteArrayView value) {
            inside += key.size() + value.size();
            forEachItem(value, [&](QByteArrayView item) { inside += stringOf(memberOf(item, "title")).size(); });
        });
        QVERIFY(inside <= 3 * bad.size());
    }
}

QTEST_GUILESS_MAIN(TestJsonSkim)
#include "test_json_skim.moc"
