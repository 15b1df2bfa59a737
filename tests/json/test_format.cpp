// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/compare_json.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madang;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeThis_data();
    void looksLikeThis();
    void changesNothingButSpace_data();
    void changesNothingButSpace();
};

namespace {

QByteArray format(const QByteArray &json)
{
    const Result<Node> result = readJson(json, {});
    if (!result)
        qFatal("%s", qPrintable(toText(result.problems)));
    return formatJson(*result);
}

} // namespace

void TestFormat::looksLikeThis_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("empty") << QByteArray("{ }") << QByteArray("{}\n");
    QTest::newRow("root is never one line")
        << QByteArray("{\"b\":1.50,\"a\":[ ]}") << QByteArray("{\n  \"b\": 1.50,\n  \"a\": []\n}\n");
    QTest::newRow("short on one line") << QByteArray("{\"do\":[{\"show\":[\"a\",\n\"b\"],\"seconds\":1e1}]}")
                                       << QByteArray(
                                              "{\n  \"do\": [{ \"show\": [\"a\", \"b\"], \"seconds\": 1e1 }]\n}\n");
    QTest::newRow("an object a line") << QByteArray("[{\"a\":null},{\"b\":false}]")
                                      << QByteArray("[\n  { \"a\": null },\n  { \"b\": false }\n]\n");
    QTest::newRow("few escapes") << QByteArray(R"(["\ud55c\/\u0041\"\\\n\u0001"])")
                                 << QByteArray("[\n  \"한/A\\\"\\\\\\n\\u0001\"\n]\n");
    // 6 columns of indent, key and comma; 114 are left for the value.
    const QByteArray hangul = QByteArray("가").repeated(52);
    QTest::newRow("Hangul takes two columns")
        << QByteArray("{\"a\":[\"" + hangul + "\",12],\"b\":[\"" + hangul + "\",1234]}")
        << QByteArray("{\n  \"a\": [\"" + hangul + "\", 12],\n  \"b\": [\n    \"" + hangul + "\",\n    1234\n  ]\n}\n");
}

void TestFormat::looksLikeThis()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, pretty);
    QCOMPARE(format(json), pretty);
}

void TestFormat::changesNothingButSpace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("scalar") << QByteArray("\"a\"");
    QTest::newRow("deep") << QByteArray("[").repeated(60) + QByteArray("]").repeated(60);
    int files = 0;
    for (const char *path : {MADANG_SOURCE_DIR "/scenes", MADANG_SOURCE_DIR "/tests/script/bad"}) {
        const QDir folder(QString::fromUtf8(path));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray json = file.readAll();
            const Result<Node> node = readJson(json, {});
            if (!node || !node.problems.empty())
                continue; // No JSON at all; fmt refuses those.
            QTest::newRow(qPrintable(name)) << json;
            ++files;
        }
    }
    QVERIFY(files > 10);
}

void TestFormat::changesNothingButSpace()
{
    QFETCH(QByteArray, json);
    const QByteArray once = format(json);
    QCOMPARE(format(once), once);
    QVERIFY(sameTree(*readJson(json, {}), *readJson(once, {})));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
