// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_madang.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes");
const QString scene = data + u"/network/load-balancing.json"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray all(const Ran &ran)
{
    return "exit " + QByteArray::number(ran.exitCode) + "\n" + ran.out + "\n" + ran.err;
}

} // namespace

#define EXPECT_EXIT(ran, code) QVERIFY2((ran).exitCode == (code), all(ran).constData())

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void helps_data();
    void helps();
    void speaksKorean();
    void saysItsVersion();
    void refuses_data();
    void refuses();
    void tellsUnknownScenes();

    void dumps();
    void lists();
    void saysWhatCouldNotBePrinted();
    void exportsAStep();
    void exportsAllSteps();
    void exportsTheCover();
    void exportsADrawing();
    void exportsTheSameTwice();
    void exportsAnything_data();
    void exportsAnything();
    void neverLeavesHalfAnExport();
    void checks();
    void checksAsJson();
    void checksLayout();
    void checksOddFiles();
    void printsTheSchema();
    void formats();
    void beginsAScene();
    void makesTheGuide();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommands::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("said");
    const QStringList commands{u"list"_s, u"open"_s, u"explore"_s, u"export"_s, u"check"_s,
                               u"dump"_s, u"fmt"_s,  u"new"_s,     u"schema"_s, u"guide"_s};
    QByteArrayList names;
    for (const QString &command : commands) {
        names.append("\n  " + command.toUtf8());
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s} << QByteArrayList{"madang " + command.toUtf8(), "--help"};
    }
    QTest::newRow("program") << QStringList{u"--help"_s} << names;
    QTest::newRow("short") << QStringList{u"-h"_s} << names;
    QTest::newRow("word") << QStringList{u"help"_s} << names;
    QTest::newRow("word and command") << QStringList{u"help"_s, u"export"_s}
                                      << QByteArrayList{"--theme", "--size", "--out", "--lang", "--step", "--to"};
}

void TestCommands::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, said);
    const Ran ran = runMadang(arguments);
    EXPECT_EXIT(ran, 0);
    QCOMPARE(ran.err, "");
    for (const QByteArray &words : said)
        QVERIFY2(ran.out.contains(words), (words + " is not in\n" + ran.out).constData());
    for (const QByteArray &line : ran.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 110, line.constData());
}

void TestCommands::speaksKorean()
{
    const Ran korean = runMadang({u"check"_s, u"no-such.json"_s}, {}, {u"LC_ALL=ko_KR.UTF-8"_s});
    const Ran english = runMadang({u"check"_s, u"no-such.json"_s});
    EXPECT_EXIT(korean, 1);
    EXPECT_EXIT(english, 1);
    QVERIFY(english.err.contains("There is no such file"));
    const QString said = QString::fromUtf8(korean.err);
    QVERIFY2(std::any_of(said.begin(), said.end(), [](QChar c) { return c >= u'가' && c <= u'힣'; }),
             korean.err.constData());
}

void TestCommands::saysItsVersion()
{
    const Ran ran = runMadang({u"--version"_s});
    EXPECT_EXIT(ran, 0);
    QVERIFY2(ran.out.startsWith("madang ") && ran.out.contains('.'), ran.out.constData());
}

void TestCommands::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    row("unknown command", {u"exprt"_s}, "Did you mean \"export\"?");
    row("nothing like it", {u"xyzzy"_s}, "madang --help");
    row("unknown option", {u"--frobnicate"_s}, "--frobnicate");
    row("misspelt option", {u"export"_s, scene, u"--them"_s, u"dark"_s}, "Did you mean --theme?");
    row("nothing like that option", {u"list"_s, u"--qqqq"_s}, "madang list --help");
    row("no value", {u"export"_s, scene, u"--out"_s}, "--out needs a value");
    row("a value too many", {u"list"_s, u"--json=yes"_s}, "--json takes no value");
    row("no scene", {u"export"_s, u"--out"_s, u"x"_s}, "ID or FILE");
    row("a scene and all", {u"export"_s, scene, u"--all"_s, u"--out"_s, u"x"_s}, "every scene");
    row("twice the same", {u"export"_s, scene, scene, u"--out"_s, u"x"_s}, "Make the names different");
    row("two scenes in one page", {u"export"_s, scene, path(u"b.json"_s), u"--out"_s, u"x.html"_s}, "Name a folder");
    row("scale", {u"export"_s, scene, u"--scale"_s, u"5"_s, u"--out"_s, u"x"_s}, "1 to 4");
    row("scale too large", {u"export"_s, scene, u"--scale"_s, u"4"_s, u"--size"_s, u"4000x2000"_s, u"--out"_s, u"x"_s},
        "8192");
    row("shard", {u"export"_s, scene, u"--shard"_s, u"4/3"_s, u"--out"_s, u"x"_s}, "2/5");
    row("name", {u"export"_s, scene, u"--name"_s, u"{scen}-{step}"_s, u"--out"_s, u"x"_s}, "{scene}");
    row("name that leaves", {u"export"_s, scene, u"--name"_s, u"../{step}"_s, u"--out"_s, u"x"_s}, "within the folder");
    row("no place", {u"export"_s, scene}, "--out");
    row("language", {u"export"_s, scene, u"--lang"_s, u"bth"_s, u"--out"_s, u"x"_s}, "Did you mean \"both\"?");
    row("theme", {u"export"_s, scene, u"--theme"_s, u"drak"_s, u"--out"_s, u"x"_s}, "Did you mean \"dark\"?");
    row("format", {u"export"_s, scene, u"--to"_s, u"pgn"_s, u"--out"_s, u"x"_s}, "Did you mean \"png\"?");
    row("another format's option", {u"export"_s, scene, u"--text"_s, u"--out"_s, u"x.png"_s}, "It is for: svg");
    row("size in words", {u"export"_s, scene, u"--size"_s, u"big"_s, u"--out"_s, u"x"_s}, "1920x1080");
    row("size too small", {u"export"_s, scene, u"--size"_s, u"15x900"_s, u"--out"_s, u"x"_s}, "16");
    row("size too large", {u"export"_s, scene, u"--size"_s, u"1600x8193"_s, u"--out"_s, u"x"_s}, "8192");
    row("size overflowing", {u"export"_s, scene, u"--size"_s, u"99999999999x1"_s, u"--out"_s, u"x"_s}, "8192");
    row("step in words", {u"export"_s, scene, u"--step"_s, u"last"_s, u"--out"_s, u"x"_s}, "2-5");
    row("step zero", {u"export"_s, scene, u"--step"_s, u"0"_s, u"--out"_s, u"x"_s}, "counted from 1");
    row("steps backwards", {u"export"_s, scene, u"--step"_s, u"3-2"_s, u"--out"_s, u"x"_s}, "2-5");
    row("all into one file", {u"export"_s, scene, u"--step"_s, u"all"_s, u"--out"_s, u"x.png"_s}, "--step N");
    row("nothing to format", {u"fmt"_s}, "PATH");
    row("a bad id", {u"new"_s, u"../evil"_s}, "load-balancing");
    row("a bad subject", {u"new"_s, u"good"_s, u"--subject"_s, u"a/b"_s}, "load-balancing");
    row("plans are no scenes", {u"new"_s, u"good"_s, u"--subject"_s, u"sessions"_s}, "sessions");
    row("nothing to dump", {u"dump"_s}, "ID|FILE");
    row("a dump of two", {u"dump"_s, scene, scene}, "One too many");
    row("language of a dump", {u"dump"_s, scene, u"--lang"_s, u"bth"_s}, "Did you mean \"both\"?");
    row("step of a dump", {u"dump"_s, scene, u"--step"_s, u"last"_s}, "2-5");
    row("option of a dump", {u"dump"_s, scene, u"--theme"_s, u"dark"_s}, "madang dump --help");
    row("open at a word", {u"open"_s, u"load-balancing"_s, u"--step"_s, u"x"_s}, "--step");
}

void TestCommands::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Ran ran = runMadang(arguments, data);
    EXPECT_EXIT(ran, 2);
    QCOMPARE(ran.out, "");
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY2(!QFile::exists(u"x.png"_s) && !QFile::exists(u"x"_s), "a refused command wrote something");
}

void TestCommands::tellsUnknownScenes()
{
    for (const QStringList &words :
         {QStringList{u"open"_s}, QStringList{u"dump"_s}, QStringList{u"export"_s, u"--out"_s, u"x.png"_s}}) {
        const Ran near = runMadang(words + QStringList{u"load-balancin"_s}, data);
        EXPECT_EXIT(near, 1);
        QCOMPARE(near.out, "");
        QVERIFY2(near.err.contains("Did you mean \"load-balancing\"?"), near.err.constData());
        const Ran far = runMadang(words + QStringList{u"qqqqqqqq"_s}, data);
        EXPECT_EXIT(far, 1);
        QVERIFY2(far.err.contains("no scene \"qqqqqqqq\"") && far.err.contains("madang list"), far.err.constData());
    }
    // All of them at once, before anything is written.
    const Ran both =
        runMadang({u"export"_s, u"qqqq"_s, u"load-balancing"_s, u"wwww"_s, u"--out"_s, path(u"x"_s)}, data);
    EXPECT_EXIT(both, 1);
    QVERIFY2(both.err.contains("qqqq") && both.err.contains("wwww"), both.err.constData());
    QVERIFY(!QFile::exists(path(u"x"_s)) && !QFile::exists(u"x.png"_s));
}

/// What a dump says is in tests/scenes/golden; here is how it is asked for.
void TestCommands::dumps()
{
    const Ran every = runMadang({u"dump"_s, u"load-balancing"_s}, data);
    EXPECT_EXIT(every, 0);
    QCOMPARE(every.err, "");
    QVERIFY2(every.out.startsWith("scene load-balancing, ko, ") && every.out.contains("\nstep 1 "),
             every.out.constData());

    const Ran some = runMadang({u"dump"_s, u"load-balancing"_s, u"--step"_s, u"2-3"_s, u"--lang"_s, u"en"_s}, data);
    EXPECT_EXIT(some, 0);
    QVERIFY2(some.out.startsWith("scene load-balancing, en, "), some.out.constData());
    QVERIFY2(!some.out.contains("\nstep 1 ") && some.out.contains("\nstep 2 ") && some.out.contains("\nstep 3 ")
                 && !some.out.contains("\nstep 4 "),
             some.out.constData());

    const Ran beyond = runMadang({u"dump"_s, u"load-balancing"_s, u"--step"_s, u"99"_s}, data);
    EXPECT_EXIT(beyond, 1);
    QCOMPARE(beyond.out, "");
    QVERIFY2(beyond.err.contains("There is no step 99."), beyond.err.constData());
    const Ran none = runMadang({u"dump"_s, u"no-such.json"_s});
    EXPECT_EXIT(none, 1);
    QCOMPARE(none.out, "");
    QVERIFY2(none.err.contains("There is no such file"), none.err.constData());
}

void TestCommands::lists()
{
    const Ran plain = runMadang({u"list"_s}, data);
    EXPECT_EXIT(plain, 0);
    QVERIFY(plain.out.contains("load-balancing  Load balancing"));
    QVERIFY(runMadang({u"list"_s}, data, {u"LC_ALL=ko_KR.UTF-8"_s}).out.contains("load-balancing  부하 분산"));

    const Ran json = runMadang({u"list"_s, u"--json"_s}, data);
    EXPECT_EXIT(json, 0);
    const QJsonArray list = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject entry = list[0].toObject();
    QCOMPARE(entry.keys(), (QStringList{u"file"_s, u"id"_s, u"steps"_s, u"subject"_s, u"title"_s}));
    QCOMPARE(entry[u"id"].toString(), u"load-balancing"_s);
    QCOMPARE(entry[u"subject"].toString(), u"network"_s);
    QCOMPARE(entry[u"title"][u"ko"].toString(), u"부하 분산"_s);
    QCOMPARE(entry[u"title"][u"en"].toString(), u"Load balancing"_s);
    QCOMPARE(entry[u"steps"].toInt(), 3);
    QCOMPARE(QFileInfo(entry[u"file"].toString()).canonicalFilePath(), QFileInfo(scene).canonicalFilePath());

    const Ran none = runMadang({u"list"_s, u"--json"_s}, path(u"empty"_s));
    EXPECT_EXIT(none, 0);
    QCOMPARE(none.out, "[]\n");
}

void TestCommands::saysWhatCouldNotBePrinted()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("nothing here is always full");
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"schema"_s}, QStringList{u"--version"_s}}) {
        QProcess process;
        process.setProcessEnvironment(madangEnvironment(QStringLiteral(MADANG_SOURCE_DIR "/scenes")));
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(madangProgram(), arguments);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("What was to be printed could not be written: No space left on device"),
                 said.constData());
    }
}

void TestCommands::exportsAStep()
{
    const Ran ran = runMadang({u"export"_s, u"load-balancing"_s, u"--step"_s, u"2"_s, u"--lang"_s, u"both"_s,
                               u"--theme"_s, u"dark"_s, u"--size"_s, u"1280x720"_s, u"--out"_s, path(u"two.png"_s)},
                              data);
    EXPECT_EXIT(ran, 0);
    QCOMPARE(ran.out + ran.err, "");
    const QImage image(path(u"two.png"_s));
    QCOMPARE(image.size(), QSize(1280, 720));
    QVERIFY(image.pixelColor(5, 5).lightness() < 60);
    QCOMPARE(image.text(u"Scene"_s), u"load-balancing"_s);
}

void TestCommands::exportsAllSteps()
{
    const QString folder = path(u"all"_s);
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--size"_s, u"320x180"_s, u"--out"_s, folder}), 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"load-balancing-01.png"_s, u"load-balancing-02.png"_s, u"load-balancing-03.png"_s}));
    QVERIFY(contents(folder + u"/load-balancing-01.png"_s) != contents(folder + u"/load-balancing-03.png"_s));
    // Once more into the folder that is there now, one step only.
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"1"_s, u"--size"_s, u"160x90"_s, u"--out"_s, folder,
                           u"--force"_s}),
                0);
    QCOMPARE(QImage(folder + u"/load-balancing-01.png"_s).width(), 160);
    QCOMPARE(QImage(folder + u"/load-balancing-02.png"_s).width(), 320);
}

void TestCommands::exportsTheCover()
{
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--size"_s, u"320x180"_s, u"--out"_s, path(u"cover.png"_s)}), 0);
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"3"_s, u"--size"_s, u"320x180"_s, u"--out"_s,
                           path(u"last.png"_s)}),
                0);
    QVERIFY(!contents(path(u"cover.png"_s)).isEmpty());
    QCOMPARE(contents(path(u"cover.png"_s)), contents(path(u"last.png"_s)));
}

void TestCommands::exportsADrawing()
{
    const QStringList words{u"export"_s, scene, u"--to"_s, u"svg"_s, u"--step"_s, u"2"_s};
    EXPECT_EXIT(runMadang(words + QStringList{u"--out"_s, path(u"outlines.svg"_s)}), 0);
    EXPECT_EXIT(runMadang(words + QStringList{u"--text"_s, u"--out"_s, path(u"text.svg"_s)}), 0);
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--to"_s, u"svg"_s, u"--out"_s, path(u"all"_s)}), 0);
    QVERIFY(!contents(path(u"outlines.svg"_s)).contains("<text"));
    QVERIFY(contents(path(u"outlines.svg"_s)).contains("<use"));
    QVERIFY(contents(path(u"text.svg"_s)).contains("<text"));
    // The name alone says what it is.
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"2"_s, u"--out"_s, path(u"named.SVG"_s)}), 0);
    QCOMPARE(contents(path(u"named.SVG"_s)), contents(path(u"outlines.svg"_s)));
    // Alone or in a row: the same bytes.
    QCOMPARE(contents(path(u"all/load-balancing-02.svg"_s)), contents(path(u"outlines.svg"_s)));
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is not installed (libxml2-utils)");
    QProcess xmllint;
    xmllint.start(u"xmllint"_s, {u"--noout"_s, path(u"outlines.svg"_s), path(u"text.svg"_s),
                                 path(u"all/load-balancing-01.svg"_s), path(u"all/load-balancing-03.svg"_s)});
    QVERIFY(xmllint.waitForFinished());
    QCOMPARE(xmllint.readAllStandardError(), "");
    QCOMPARE(xmllint.exitCode(), 0);
}

void TestCommands::exportsTheSameTwice()
{
    for (const QString &name : {u"a.png"_s, u"b.png"_s})
        EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"3"_s, u"--out"_s, path(name)}, {},
                              {u"LC_ALL="_s + (name == u"a.png" ? u"C"_s : u"ko_KR.UTF-8"_s)}),
                    0);
    QVERIFY(!contents(path(u"a.png"_s)).isEmpty());
    QCOMPARE(contents(path(u"a.png"_s)), contents(path(u"b.png"_s)));
}

void TestCommands::exportsAnything_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("size");
    for (const QString &theme : {u"light"_s, u"dark"_s, u"print"_s, u"contrast"_s}) {
        for (const QString &language : {u"ko"_s, u"en"_s, u"both"_s})
            QTest::newRow(qPrintable(theme + u' ' + language)) << theme << language << u"400x225"_s;
    }
    QTest::newRow("smallest") << u"light"_s << u"ko"_s << u"16x16"_s;
    QTest::newRow("tall") << u"light"_s << u"ko"_s << u"90x1600"_s;
    QTest::newRow("wide") << u"light"_s << u"ko"_s << u"8192x16"_s;
}

void TestCommands::exportsAnything()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QString, size);
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"3"_s, u"--theme"_s, theme, u"--lang"_s, language,
                           u"--size"_s, size, u"--out"_s, path(u"x.png"_s)}),
                0);
    const QImage image(path(u"x.png"_s));
    QCOMPARE(QString::number(image.width()) + u'x' + QString::number(image.height()), size);
}

void TestCommands::neverLeavesHalfAnExport()
{
    write(path(u"file"_s), "in the way");
    for (const QString &to : {path(u"file/out.png"_s), path(u"missing/out.png"_s)}) {
        const Ran ran = runMadang({u"export"_s, scene, u"--out"_s, to});
        EXPECT_EXIT(ran, 1);
        QVERIFY2(ran.err.contains("error: "), ran.err.constData());
    }
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"all"_s, u"--out"_s, path(u"file"_s)}), 2);
    EXPECT_EXIT(runMadang({u"export"_s, scene, u"--step"_s, u"4"_s, u"--out"_s, path(u"four"_s)}), 1);
    QCOMPARE(contents(path(u"file"_s)), "in the way");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"file"_s});

    write(path(u"bad.json"_s), "{ \"format\": 1 }");
    const Ran bad = runMadang({u"export"_s, path(u"bad.json"_s), u"--out"_s, path(u"bad.png"_s)});
    EXPECT_EXIT(bad, 1);
    QVERIFY(!QFile::exists(path(u"bad.png"_s)));
    EXPECT_EXIT(runMadang({u"export"_s, path(u"none.json"_s), u"--out"_s, path(u"none.png"_s)}), 1);
}

void TestCommands::checks()
{
    const Ran good = runMadang({u"check"_s, data});
    EXPECT_EXIT(good, 0);
    QCOMPARE(good.out + good.err, "");
    EXPECT_EXIT(runMadang({u"check"_s}, data), 0);

    QByteArray bad = contents(scene);
    bad.replace("\"tone\": \"violet\"", "\"tone\": \"viole\"");
    bad.replace("\"show\": \"third\"", "\"show\": \"fourth\"");
    write(path(u"network/bad.json"_s), bad);
    const Ran ran = runMadang({u"check"_s, m_folder->path()});
    EXPECT_EXIT(ran, 1);
    QCOMPARE(ran.out, "");
    QVERIFY2(ran.err.contains("network/bad.json:8:97: error: "), ran.err.constData());
    QVERIFY2(ran.err.contains("(/stage/row/1/tone)"), ran.err.constData());
    QVERIFY2(ran.err.contains("hint: ") && ran.err.contains("violet"), ran.err.constData());
    QVERIFY2(ran.err.contains("fourth"), ran.err.constData());

    const Ran none = runMadang({u"check"_s, path(u"empty.json"_s)});
    EXPECT_EXIT(none, 1);
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    EXPECT_EXIT(runMadang({u"check"_s, path(u"empty"_s)}), 1);
}

void TestCommands::checksAsJson()
{
    const Ran good = runMadang({u"check"_s, data, u"--json"_s});
    EXPECT_EXIT(good, 0);
    QCOMPARE(good.out, "[]\n");

    QByteArray bad = contents(scene);
    bad.replace("\"tone\": \"violet\"", "\"tone\": \"viole\"");
    write(path(u"network/bad.json"_s), bad);
    const Ran ran = runMadang({u"check"_s, u"--json"_s, path(u"network/bad.json"_s)});
    EXPECT_EXIT(ran, 1);
    QCOMPARE(ran.err, "");
    const QJsonArray list = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject problem = list[0].toObject();
    QCOMPARE(problem.keys(),
             (QStringList{u"column"_s, u"file"_s, u"hint"_s, u"line"_s, u"message"_s, u"pointer"_s, u"severity"_s}));
    QCOMPARE(problem[u"severity"].toString(), u"error"_s);
    QCOMPARE(problem[u"line"].toInt(), 8);
    QCOMPARE(problem[u"pointer"].toString(), u"/stage/row/1/tone"_s);
    QCOMPARE(problem[u"file"].toString(), path(u"network/bad.json"_s));
    QVERIFY(!problem[u"message"].toString().isEmpty() && !problem[u"hint"].toString().isEmpty());
}

void TestCommands::checksLayout()
{
    QByteArray bad = contents(scene);
    bad.replace("\"id\": \"second\",", "\"id\": \"second\", \"nudge\": [0, -110],");
    write(path(u"network/crowded.json"_s), bad);
    const Ran ran = runMadang({u"check"_s, path(u"network/crowded.json"_s)});
    EXPECT_EXIT(ran, 1);
    QVERIFY2(ran.err.contains("second") && ran.err.contains("/stage/row/2/column/1"), ran.err.constData());
}

void TestCommands::checksOddFiles()
{
    write(path(u"a.json"_s), QByteArray("\0\0\0", 3));
    write(path(u"b.json"_s), QByteArray(10000, '['));
    write(path(u"c.json"_s), QByteArray("\"\xff\xfe\""));
    write(path(u"d.json"_s), QByteArray(3 * 1024 * 1024, ' '));
    write(path(u"e.json"_s), "");
    write(path(u"f.json"_s), "{\"format\": 99}");
    for (const QString &name : {u"a.json"_s, u"b.json"_s, u"c.json"_s, u"d.json"_s, u"e.json"_s, u"f.json"_s}) {
        const Ran ran = runMadang({u"check"_s, path(name)});
        EXPECT_EXIT(ran, 1);
        QVERIFY2(ran.err.startsWith(path(name).toUtf8()), ran.err.constData());
        EXPECT_EXIT(runMadang({u"export"_s, path(name), u"--out"_s, path(u"x.png"_s)}), 1);
        if (name != u"f.json")
            EXPECT_EXIT(runMadang({u"fmt"_s, path(name)}), 1);
    }
    QCOMPARE(contents(path(u"a.json"_s)).size(), 3);
}

void TestCommands::printsTheSchema()
{
    const Ran ran = runMadang({u"schema"_s});
    EXPECT_EXIT(ran, 0);
    const QJsonObject schema = QJsonDocument::fromJson(ran.out).object();
    QVERIFY(schema[u"$schema"].toString().contains(u"draft-07"));
    QVERIFY(schema[u"properties"].toObject().contains(u"steps"));
}

void TestCommands::formats()
{
    const QByteArray ugly = "{\"format\":1,\n\n\n\"title\":   {\"en\":\"A\",\"ko\":\"가\"}, \"n\": 1.50}";
    write(path(u"ugly.json"_s), ugly);
    const Ran checked = runMadang({u"fmt"_s, u"--check"_s, path(u"ugly.json"_s)});
    EXPECT_EXIT(checked, 1);
    QCOMPARE(contents(path(u"ugly.json"_s)), ugly);
    EXPECT_EXIT(runMadang({u"fmt"_s, path(u"ugly.json"_s)}), 0);
    const QByteArray pretty = contents(path(u"ugly.json"_s));
    QVERIFY(pretty != ugly);
    QVERIFY(pretty.contains("1.50") && pretty.contains("가"));
    QCOMPARE(QJsonDocument::fromJson(pretty), QJsonDocument::fromJson(ugly));
    EXPECT_EXIT(runMadang({u"fmt"_s, u"--check"_s, path(u"ugly.json"_s)}), 0);

    const QByteArray doubled = "{\"a\":1,\"a\":2}";
    write(path(u"doubled.json"_s), doubled);
    EXPECT_EXIT(runMadang({u"fmt"_s, path(u"doubled.json"_s)}), 1);
    QCOMPARE(contents(path(u"doubled.json"_s)), doubled);
}

void TestCommands::beginsAScene()
{
    const Ran ran = runMadang({u"new"_s, u"my-scene"_s, u"--subject"_s, u"network"_s}, m_folder->path());
    EXPECT_EXIT(ran, 0);
    const QString file = path(u"network/my-scene.json"_s);
    QCOMPARE(QString::fromUtf8(ran.out).trimmed(), file);
    const QByteArray written = contents(file);
    QVERIFY(written.size() > 1000);
    const Ran check = runMadang({u"check"_s}, m_folder->path());
    EXPECT_EXIT(check, 0);
    EXPECT_EXIT(runMadang({u"fmt"_s, u"--check"_s, file}), 0);
    EXPECT_EXIT(runMadang({u"export"_s, u"my-scene"_s, u"--size"_s, u"320x180"_s, u"--out"_s, path(u"pictures"_s)},
                          m_folder->path()),
                0);

    write(file, "mine");
    EXPECT_EXIT(runMadang({u"new"_s, u"my-scene"_s, u"--subject"_s, u"network"_s}, m_folder->path()), 1);
    EXPECT_EXIT(runMadang({u"new"_s, u"my-scene"_s, u"--subject"_s, u"other"_s}, m_folder->path()), 1);
    QCOMPARE(contents(file), "mine");
}

void TestCommands::makesTheGuide()
{
    write(path(u"README.md"_s), "# Mine\n\nBefore.\n\n<!-- kinds -->\nold\n<!-- /kinds -->\n\nBetween.\n\n<!-- verbs "
                                "--><!-- /verbs -->\n\n<!-- experiments -->old<!-- /experiments -->\n\nAfter.\n");
    EXPECT_EXIT(runMadang({u"guide"_s, m_folder->path()}), 0);
    const QByteArray readme = contents(path(u"README.md"_s));
    QVERIFY(readme.startsWith("# Mine\n\nBefore.\n\n<!-- kinds -->\n"));
    QVERIFY(readme.contains("<!-- /kinds -->\n\nBetween.\n\n<!-- verbs -->\n"));
    QVERIFY(readme.contains("<!-- /verbs -->\n\n<!-- experiments -->\n"));
    QVERIFY(readme.endsWith("<!-- /experiments -->\n\nAfter.\n"));
    QVERIFY(!readme.contains("\nold\n"));
    QVERIFY(readme.contains("### box\n") && readme.contains("### show\n"));
    QCOMPARE(QImage(path(u"guide/box.png"_s)).size(), QSize(640, 360));
    QVERIFY(!contents(path(u"scene.schema.json"_s)).isEmpty());
    // Once more changes nothing.
    EXPECT_EXIT(runMadang({u"guide"_s, m_folder->path()}), 0);
    QCOMPARE(contents(path(u"README.md"_s)), readme);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
