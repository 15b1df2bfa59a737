// SPDX-License-Identifier: GPL-3.0-or-later
// Input that nobody would write on purpose: too big, too deep, no text, no file, damaged at random.
#include "base/random.h"
#include "script/fake_vocabulary.h"
#include "json/compare_json.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace madang;

class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void refusesFiles_data();
    void refusesFiles();
    void refusesPipes();
    void survivesAFileThatVanishes();
    void refusesUnreadableFiles();
    void boundsText_data();
    void boundsText();
    void boundsTheLinesOfAllLinks();
    void tellsAtMostTwoHundred();
    void survivesDamage_data();
    void survivesDamage();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestBadInput::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestBadInput::refusesFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << QString() << QStringLiteral("no such file");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.json")) << QStringLiteral("no such file");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("a folder");
    QTest::newRow("empty") << write(QStringLiteral("empty.json"), {}) << QStringLiteral("nothing in this file");
    QTest::newRow("50 MB") << write(QStringLiteral("big.json"), QByteArray(50 * 1024 * 1024, ' '))
                           << QStringLiteral("larger than 2048 KB");
    QTest::newRow("just too big") << write(QStringLiteral("bigger.json"), QByteArray(maxJsonBytes + 1, ' '))
                                  << QStringLiteral("larger than");
    QTest::newRow("largest") << write(QStringLiteral("largest.json"), QByteArray(maxJsonBytes, ' '))
                             << QStringLiteral("nothing in this file");
    QTest::newRow("binary") << write(QStringLiteral("picture.json"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))
                            << QStringLiteral("not UTF-8");
}

void TestBadInput::refusesFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const Result<Script> result = readScript(path, fakeVocabulary());
    QVERIFY(!result);
    QCOMPARE(result.problems.size(), size_t(1));
    QVERIFY2(result.problems[0].message.contains(message), qPrintable(result.problems[0].message));
    QCOMPARE(result.problems[0].file, path);
}

void TestBadInput::refusesPipes()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.json"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/tty")}) {
        const Result<Script> result = readScript(path, fakeVocabulary());
        QVERIFY(!result);
        QCOMPARE(result.problems.size(), size_t(1));
        QVERIFY2(result.problems[0].message.contains(QStringLiteral("device or a pipe")),
                 qPrintable(result.problems[0].message));
    }
#else
    QSKIP("There are no pipes among the files of this system.");
#endif
}

void TestBadInput::survivesAFileThatVanishes()
{
    const QString path = write(QStringLiteral("here.json"), goodScene());
    QVERIFY(readScript(path, fakeVocabulary()));
    QVERIFY(QFile::remove(path));
    const Result<Script> result = readScript(path, fakeVocabulary());
    QVERIFY(!result);
    QVERIFY(result.problems[0].message.contains(QStringLiteral("no such file")));
}

void TestBadInput::refusesUnreadableFiles()
{
    const QString path = write(QStringLiteral("secret.json"), goodScene());
    QVERIFY(QFile::setPermissions(path, {}));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        QSKIP("Whoever runs this may read everything.");
    const Result<Script> result = readScript(path, fakeVocabulary());
    QVERIFY(!result);
    QVERIFY(result.problems[0].message.contains(QStringLiteral("cannot be opened")));
}

void TestBadInput::boundsText_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray open = "{\"format\": 1, \"stage\": ";
    QTest::newRow("10,000 levels") << QByteArray("[").repeated(10'000);
    QTest::newRow("10,000 elements in each other") << open + QByteArray("{\"row\": [").repeated(10'000);
    QTest::newRow("a million brackets") << QByteArray("[{\"a\":").repeated(300'000);
    QTest::newRow("too many values") << "[" + QByteArray("0,").repeated(900'000) + "0]";
    QTest::newRow("too many elements") << open + "{\"row\": [" + QByteArray("{\"box\":\"\"},").repeated(60'000)
                                              + "{}]}}";
    QTest::newRow("a key of a megabyte") << "{\"" + QByteArray("k").repeated(1'000'000) + "\": {\"ko\": 1}}";
    QTest::newRow("a string of a megabyte") << open + "{\"box\": \"" + QByteArray("가").repeated(600'000) + "\"}}";
    QTest::newRow("unknown keys") << [&] {
        QByteArray json = "{";
        for (int i = 0; i < 90'000; ++i)
            json += "\"stag" + QByteArray::number(i) + "\":0,";
        return json + "\"format\":1}";
    }();
    QTest::newRow("repeated keys") << "{" + QByteArray("\"a\":0,").repeated(190'000) + "\"a\":0}";
    QTest::newRow("unknown ids") << [&] {
        QByteArray json = open + "{\"row\":[";
        for (int i = 0; i < 190; ++i)
            json += "{\"id\":\"element" + QByteArray::number(i) + "\",\"box\":\"\"},";
        json += "{\"box\":\"\"}]},\"steps\":[{\"title\":\"a\",\"say\":\"b\",\"do\":[{\"show\":[\"x\"";
        for (int i = 0; i < 90'000; ++i)
            json += ",\"elemnt" + QByteArray::number(i) + "\"";
        return json + "]}]}]}";
    }();
    QTest::newRow("everything linked with everything") << [&] {
        QByteArray json = open + "{\"id\":\"r\",\"row\":[" + QByteArray("{\"box\":\"\"},").repeated(199)
                          + "{\"box\":\"\"}]},\"links\":[";
        return json + QByteArray("{\"from\":\"r/*\",\"to\":\"r/*\"},").repeated(20'000) + "{}]}";
    }();
    QTest::newRow("all targets many times") << [&] {
        QByteArray json = open + "{\"id\":\"r\",\"row\":[" + QByteArray("{\"box\":\"\"},").repeated(199)
                          + "{\"box\":\"\"}]},\"steps\":[{\"title\":\"a\",\"say\":\"b\",\"do\":[";
        return json + QByteArray("{\"show\":\"r/*\"},").repeated(60'000) + "{}]}]}";
    }();
}

void TestBadInput::boundsText()
{
    QFETCH(QByteArray, json);
    QElapsedTimer timer;
    timer.start();
    const Result<Script> result = readScript(json, QStringLiteral("x.json"), fakeVocabulary());
    QVERIFY(!result);
    QVERIFY(hasErrors(result.problems));
    QVERIFY(result.problems.size() <= 201);
    // Generous for sanitizers on a busy machine; what is quadratic takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestBadInput::boundsTheLinesOfAllLinks()
{
    const auto linked = [](int links) {
        QByteArray json = "{\"format\":1,\"title\":\"a\",\"question\":\"b\",\"stage\":{\"row\":["
                          "{\"id\":\"from\",\"box\":\"\"},{\"id\":\"to\",\"row\":["
                          + QByteArray("{\"box\":\"\"},").repeated(199) + "{\"box\":\"\"}]}]},\"links\":[";
        for (int i = 0; i < links; ++i)
            json += (i ? ",{\"from\":\"from\",\"to\":\"to/*\"}" : "{\"from\":\"from\",\"to\":\"to/*\"}");
        return readScript(json + "],\"steps\":[{\"title\":\"a\",\"say\":\"b\"}]}", QStringLiteral("x.json"),
                          fakeVocabulary());
    };
    const auto bound = [](const Result<Script> &result) {
        QStringList messages;
        for (const Problem &problem : result.problems) {
            if (problem.message.contains(QStringLiteral("at most 1000 are allowed")))
                messages.append(problem.pointer + QStringLiteral(": ") + problem.message);
        }
        return messages;
    };
    QCOMPARE(bound(linked(5)), QStringList());
    // Told once, where it happens.
    const Result<Script> many = linked(8);
    QVERIFY(!many);
    QCOMPARE(bound(many),
             QStringList{QStringLiteral(
                 "/links/5: With this link the links of the scene are 1200 lines; at most 1000 are allowed.")});
}

void TestBadInput::tellsAtMostTwoHundred()
{
    QByteArray json = "{\n\"format\": 1,\n";
    for (int i = 0; i < 3000; ++i)
        json += "\"zzz" + QByteArray::number(i) + "\": 0,\n";
    const Result<Script> result = readScript(json + "\"title\": \"x\"}", QStringLiteral("x.json"), fakeVocabulary());
    QCOMPARE(result.problems.size(), size_t(201));
    QVERIFY(result.problems.back().severity == Severity::Error);
    QCOMPARE(result.problems.back().message, QStringLiteral("And 2802 more.")); // 3000, and no stage and no steps
    for (size_t i = 1; i < result.problems.size(); ++i)
        QVERIFY(result.problems[i - 1].line <= result.problems[i].line);
}

void TestBadInput::survivesDamage_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestBadInput::survivesDamage()
{
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    static const QByteArrayList pieces = {"{",
                                          "}",
                                          "[",
                                          "]",
                                          "\"",
                                          ",",
                                          ":",
                                          "null",
                                          "1e9",
                                          "-1",
                                          "\"row\":",
                                          "\"box\":",
                                          "\"id\": \"lb\",",
                                          "\"*\"",
                                          "\"fleet/*\"",
                                          "\"out/*\"",
                                          "\\u",
                                          "\xED\x95",
                                          "\"set\":",
                                          "\"to\": \"all\",",
                                          "true",
                                          "{}",
                                          "[]"};
    int whole = 0;
    for (int round = 0; round < 250; ++round) {
        QByteArray json = goodScene();
        for (int damage = random.integer(1, 4); damage > 0; --damage) {
            const int at = random.integer(0, static_cast<int>(json.size()) - 1);
            const int length = qMin(random.integer(0, 12), static_cast<int>(json.size()) - at);
            switch (random.integer(0, 3)) {
            case 0:
                json[at] = static_cast<char>(random.integer(0, 255));
                break;
            case 1:
                json.remove(at, qMin(length, int(json.size()) - 1));
                break;
            case 2:
                json.insert(at, pieces[random.integer(0, int(pieces.size()) - 1)]);
                break;
            default:
                json.insert(at, json.mid(random.integer(0, int(json.size()) - 1), 40));
                break;
            }
        }
        const Result<Script> result = readScript(json, QStringLiteral("x.json"), fakeVocabulary());
        QCOMPARE(result.value.has_value(), !hasErrors(result.problems));
        for (size_t i = 1; i < result.problems.size(); ++i)
            QVERIFY(!comesBefore(result.problems[i], result.problems[i - 1]));
        if (const Result<Node> node = readJson(json, {}); node && node.problems.empty()) {
            ++whole;
            const QByteArray once = formatJson(*node);
            const Result<Node> again = readJson(once, {});
            QVERIFY(again && sameTree(*node, *again));
        }
    }
    QVERIFY(whole > 0); // Else the damage never gets past the syntax.
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
