// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes in another state of their experiment, from the command line: --set and --preset of export, open and explore.
#include "cli/run_madang.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString library = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments");
const QString canary = library + u"/delivery/slow-canary.json"_s;
const QString plain = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json");

QByteArray all(const Ran &ran)
{
    return "exit " + QByteArray::number(ran.exitCode) + "\n" + ran.out + "\n" + ran.err;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

#define EXPECT_EXIT(ran, code) QVERIFY2((ran).exitCode == (code), all(ran).constData())

class TestExperiments : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void exportsAState();
    void exportsAPreset();
    void exportsItsWords();
    void dumpsIt();
    void refuses_data();
    void refuses();
    void goesOnPastScenesThatHaveNot();
    void opensNothingWrong_data();
    void opensNothingWrong();
    void exploresFromTheScene();
    void explainsTheScene();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExperiments::exportsAState()
{
    const QStringList words{u"export"_s, u"slow-canary"_s, u"--step"_s, u"2"_s, u"--size"_s, u"640x360"_s, u"--out"_s};
    EXPECT_EXIT(runMadang(words + QStringList{path(u"start.png"_s)}, library), 0);
    // What the scene starts with changes nothing, whichever way it is said.
    const Ran same =
        runMadang(words + QStringList{path(u"same.png"_s), u"--set"_s, u"weight=20"_s, u"--set=fault=2"_s}, library);
    EXPECT_EXIT(same, 0);
    QCOMPARE(contents(path(u"same.png"_s)), contents(path(u"start.png"_s)));
    EXPECT_EXIT(runMadang(words + QStringList{path(u"other.png"_s), u"--set"_s, u"fault=0"_s}, library), 0);
    const QImage start(path(u"start.png"_s)), other(path(u"other.png"_s));
    QCOMPARE(other.size(), start.size());
    QVERIFY(other != start);
}

void TestExperiments::exportsAPreset()
{
    const QStringList words{u"export"_s, u"slow-canary"_s, u"--step"_s, u"2"_s, u"--size"_s, u"640x360"_s, u"--out"_s};
    EXPECT_EXIT(runMadang(words + QStringList{path(u"good.png"_s), u"--preset"_s, u"good-release"_s}, library), 0);
    // An example is a whole state, not one over that of the scene; what is set comes on top of it.
    EXPECT_EXIT(runMadang(words
                              + QStringList{path(u"same.png"_s), u"--set"_s, u"fault=0.1"_s, u"--set"_s, u"weight=5"_s,
                                            u"--set"_s, u"plan=standard"_s},
                          library),
                0);
    QCOMPARE(contents(path(u"good.png"_s)), contents(path(u"same.png"_s)));
    EXPECT_EXIT(
        runMadang(words + QStringList{path(u"set.png"_s), u"--preset"_s, u"good-release"_s, u"--set"_s, u"fault=50"_s},
                  library),
        0);
    QVERIFY(contents(path(u"set.png"_s)) != contents(path(u"good.png"_s)));
}

/// Narrations and names are of that state, too, and all formats have it.
void TestExperiments::exportsItsWords()
{
    EXPECT_EXIT(runMadang({u"export"_s, u"slow-canary"_s, u"--to"_s, u"markdown"_s, u"--out"_s, path(u"notes"_s),
                           u"--set"_s, u"weight=12.5"_s},
                          library),
                0);
    QByteArray text;
    for (const QString &name : QDir(path(u"notes"_s)).entryList({u"*.md"_s}, QDir::Files))
        text += contents(path(u"notes/"_s + name));
    QVERIFY2(text.contains("요청의 12.5%를 v2로") && text.contains("per cent of the requests"), text.constData());
}

void TestExperiments::dumpsIt()
{
    const Ran start = runMadang({u"dump"_s, u"slow-canary"_s}, library);
    const Ran other = runMadang({u"dump"_s, u"slow-canary"_s, u"--set"_s, u"weight=12.5"_s}, library);
    EXPECT_EXIT(start, 0);
    EXPECT_EXIT(other, 0);
    QVERIFY2(other.out.contains("\nrun ") && other.out.contains(" weight=12.5 "), other.out.constData());
    QVERIFY(start.out != other.out && !start.out.contains("weight=12.5"));
}

void TestExperiments::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArrayList>("said");
    const auto row = [](const char *name, const QStringList &words, const QByteArrayList &said) {
        QTest::newRow(name) << words << said;
    };
    row("key", {u"--set"_s, u"weigth=3"_s}, {"no input \"weigth\"", "Did you mean \"weight\"?"});
    row("key like none", {u"--set"_s, u"qqqq=3"_s}, {"It is one of: instances, capacity"});
    row("range", {u"--set"_s, u"weight=51"_s}, {"weight cannot be 51", "from 0.1 to 50 %"});
    row("infinite", {u"--set"_s, u"weight=inf"_s}, {"not a number"});
    row("number", {u"--set"_s, u"weight=much"_s}, {"\"much\" is not a number"});
    row("choice", {u"--set"_s, u"plan=gradul"_s}, {"Did you mean \"gradual\"?"});
    row("no value", {u"--set"_s, u"weight"_s}, {"does not say which input is what", "Write it like instances=10"});
    row("preset", {u"--preset"_s, u"hlaf"_s}, {"no example \"hlaf\"", "Did you mean \"half\"?"});
    row("all at once", {u"--set"_s, u"weight=51"_s, u"--preset"_s, u"hlaf"_s, u"--set"_s, u"plan=x"_s},
        {"weight cannot be 51", "\"half\"", "plan cannot be"});
}

void TestExperiments::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArrayList, said);
    for (const QString &command : {u"export"_s, u"dump"_s, u"open"_s}) {
        QStringList arguments{command, u"slow-canary"_s};
        if (command == u"export")
            arguments += {u"--out"_s, path(u"out"_s)};
        const Ran ran = runMadang(arguments + words, library);
        EXPECT_EXIT(ran, 1);
        QCOMPARE(ran.out, "");
        QVERIFY2(ran.err.contains("slow-canary.json: error: ") && ran.err.contains("hint:"), ran.err.constData());
        for (const QByteArray &each : said)
            QVERIFY2(ran.err.contains(each), ran.err.constData());
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }
}

void TestExperiments::goesOnPastScenesThatHaveNot()
{
    const Ran ran = runMadang({u"export"_s, plain, canary, u"--set"_s, u"weight=3"_s, u"--step"_s, u"1"_s, u"--size"_s,
                               u"320x180"_s, u"--out"_s, path(u"some"_s)});
    EXPECT_EXIT(ran, 1);
    QVERIFY2(ran.err.contains("load-balancing.json: error: The scene \"load-balancing\" has no experiment")
                 && !ran.err.contains("slow-canary"),
             ran.err.constData());
    QCOMPARE(QDir(path(u"some"_s)).entryList(QDir::Files), QStringList{u"slow-canary-01.png"_s});

    const Ran every = runMadang({u"export"_s, u"--all"_s, u"--set"_s, u"rollback=on"_s, u"--step"_s, u"1"_s,
                                 u"--size"_s, u"320x180"_s, u"--out"_s, path(u"every"_s)},
                                library);
    EXPECT_EXIT(every, 1);
    QVERIFY2(every.err.contains("slow-canary.json: error: canary-deployment has no input \"rollback\"")
                 && every.err.contains("crowded-host.json: error: vm-vs-container has no input")
                 && !every.err.contains("small-rollout"),
             every.err.constData());
    QCOMPARE(QDir(path(u"every"_s)).entryList(QDir::Files), QStringList{u"small-rollout-01.png"_s});
}

void TestExperiments::opensNothingWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("scene") << QStringList{u"slow-canry"_s, u"--set"_s, u"weight=3"_s}
                           << QByteArray("Did you mean \"slow-canary\"?");
    QTest::newRow("no experiment") << QStringList{plain, u"--set"_s, u"weight=3"_s} << QByteArray("has no experiment");
    QTest::newRow("no file") << QStringList{u"nothing.json"_s, u"--preset"_s, u"half"_s} << QByteArray("nothing.json");
}

void TestExperiments::opensNothingWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const Ran ran = runMadang(QStringList{u"open"_s} + words, library);
    EXPECT_EXIT(ran, 1);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
}

void TestExperiments::exploresFromTheScene()
{
    for (const QString &name : {u"slow-canary"_s, canary}) {
        const Ran ran = runMadang({u"explore"_s, name, u"--json"_s, u"--set"_s, u"load=50"_s}, library);
        EXPECT_EXIT(ran, 0);
        const QJsonObject inputs = QJsonDocument::fromJson(ran.out)[u"inputs"].toObject();
        QCOMPARE(inputs[u"weight"].toDouble(), 20.0);
        QCOMPARE(inputs[u"plan"].toString(), u"gradual"_s);
        QCOMPARE(inputs[u"load"].toDouble(), 50.0);
        QCOMPARE(inputs[u"least"].toDouble(), 500.0);
    }
    // A model on its own starts at its own values.
    const Ran model = runMadang({u"explore"_s, u"canary-deployment"_s, u"--json"_s}, library);
    QCOMPARE(QJsonDocument::fromJson(model.out)[u"inputs"][u"weight"].toDouble(), 5.0);
    const Ran sweep = runMadang({u"explore"_s, u"slow-canary"_s, u"--sweep"_s, u"plan"_s, u"--csv"_s}, library);
    EXPECT_EXIT(sweep, 0);
    QCOMPARE(sweep.out.trimmed().split('\n').size(), 4);

    const Ran none = runMadang({u"explore"_s, plain}, library);
    EXPECT_EXIT(none, 1);
    QCOMPARE(none.out, "");
    QVERIFY2(none.err.contains("load-balancing.json: error: ") && none.err.contains("has no experiment"),
             none.err.constData());
    EXPECT_EXIT(runMadang({u"explore"_s, u"slow-canry"_s}, library), 1);
    EXPECT_EXIT(runMadang({u"explore"_s, path(u"nothing.json"_s)}, library), 1);
    const Ran wrong = runMadang({u"explore"_s, u"slow-canary"_s, u"--set"_s, u"weight=-1"_s, u"--preset"_s, u"x"_s,
                                 u"--sweep"_s, u"load=10:10000:0.01"_s},
                                library);
    EXPECT_EXIT(wrong, 1);
    QVERIFY2(wrong.err.contains("weight cannot be -1") && wrong.err.contains("no example \"x\"")
                 && wrong.err.contains("10000 runs at most"),
             wrong.err.constData());
}

void TestExperiments::explainsTheScene()
{
    const Ran ran = runMadang({u"explore"_s, u"slow-canary"_s, u"--help"_s}, library);
    EXPECT_EXIT(ran, 0);
    const QByteArray text = ran.out.simplified();
    QVERIFY2(text.contains("madang explore slow-canary --set") || text.contains("madang explore slow-canary [--set"),
             ran.out.constData());
    QVERIFY2(text.contains("0.1 to 50 %; Default: 20.") && text.contains("Default: gradual."), ran.out.constData());
}

QTEST_GUILESS_MAIN(TestExperiments)
#include "test_experiments.moc"
