// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that are stopped, killed or run out of room, through the real program: files are there whole or not at all.
#include "cli/run_madang.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

const QString scenes = QStringLiteral(MADANG_SOURCE_DIR "/scenes");

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// The pictures of a folder; fails where one is not whole.
int wholePictures(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.png"_s}, QDir::Files);
    for (const QString &name : names) {
        const QImage image(folder + u'/' + name);
        if (image.size() != QSize(1920, 1080))
            return -1;
    }
    return int(names.size());
}

} // namespace

class TestExportInterrupted : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void leavesWholeFilesWhenKilled();
    void leavesNothingOfADocumentWhenKilled();
    void saysThatTheDiskIsFull();
    void countsOnATerminal();

private:
    QString path(const char *name) const { return m_place->filePath(QString::fromUtf8(name)); }
    /// Exports everything to path("out") and waits for the first pictures.
    void startWriting(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestExportInterrupted::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("signals are those of Unix");
#endif
}

void TestExportInterrupted::startWriting(QProcess &process)
{
    process.setProcessEnvironment(madangEnvironment(scenes));
    process.start(madangProgram(), {u"export"_s, u"--all"_s, u"--out"_s, path("out")});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(path("out")).entryList({u"*.png"_s}).isEmpty(), 20'000);
}

void TestExportInterrupted::stopsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("told to end") << SIGTERM;
#endif
}

void TestExportInterrupted::stopsWhenAsked()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    QProcess process;
    startWriting(process);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const int whole = wholePictures(path("out"));
    QVERIFY(whole > 0 && whole < 78);
    QCOMPARE(namesIn(path("out")).size(), whole); // and nothing else
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("Stopped: " + QByteArray::number(whole) + " of 78"), said.constData());
#endif
}

void TestExportInterrupted::leavesWholeFilesWhenKilled()
{
    QProcess process;
    startWriting(process);
    process.kill();
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(wholePictures(path("out")) > 0);
    // It can be taken up again, over what is left.
    const Ran again = runMadang({u"export"_s, u"osi-model"_s, u"--out"_s, path("out"), u"--force"_s}, scenes);
    QVERIFY2(again.exitCode == 0, again.err.constData());
}

void TestExportInterrupted::leavesNothingOfADocumentWhenKilled()
{
    QProcess process;
    process.setProcessEnvironment(madangEnvironment(scenes));
    process.start(madangProgram(), {u"export"_s, u"osi-model"_s, u"--to"_s, u"markdown"_s, u"--out"_s, path("notes")});
    QVERIFY(process.waitForStarted());
    // Until it writes, beside the place: under a hidden name.
    QTRY_VERIFY_WITH_TIMEOUT(!namesIn(m_place->path()).isEmpty(), 20'000);
    process.kill();
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(!QFileInfo::exists(path("notes")));
    for (const QString &left : namesIn(m_place->path()))
        QVERIFY2(left.startsWith(u'.') && left.endsWith(u".part"), qPrintable(left));
}

void TestExportInterrupted::saysThatTheDiskIsFull()
{
    // A small file system of its own; not every machine lets one have that.
    const QString mounted = u"mount -t tmpfs -o size=150k tmpfs "_s + m_place->path();
    QProcess trial;
    trial.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, mounted});
    if (!trial.waitForStarted() || !trial.waitForFinished() || trial.exitCode() != 0)
        QSKIP("no file system of one's own may be mounted here");
    QProcess process;
    process.setProcessEnvironment(madangEnvironment(scenes));
    process.start(u"unshare"_s,
                  {u"-rm"_s, u"sh"_s, u"-c"_s,
                   mounted
                       + u" && \"$0\" export osi-model --out \"$1\"/out; echo $?; ls -A \"$1\"/out; "
                         "\"$0\" export osi-model --to markdown --out \"$1\"/notes; echo $?; ls -A \"$1\""_s,
                   madangProgram(), m_place->path()});
    QVERIFY(process.waitForFinished(30'000));
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("error: The disk is full."), said.constData());
    QCOMPARE(lines.first(), u"1"_s);
    const qsizetype second = lines.indexOf(u"1"_s, 1);
    QVERIFY(second > 1 && second < 12); // some pictures fit, not all
    for (qsizetype i = 1; i < second; ++i)
        QVERIFY2(lines[i].endsWith(u".png"), qPrintable(lines[i]));
    QCOMPARE(lines.mid(second + 1), QStringList{u"out"_s});
}

void TestExportInterrupted::countsOnATerminal()
{
    const QString script = QStandardPaths::findExecutable(u"script"_s);
    if (script.isEmpty())
        QSKIP("script is not installed (bsdutils)");
    QProcess process;
    process.setProcessEnvironment(madangEnvironment(scenes));
    process.start(script,
                  {u"-qec"_s,
                   u"'%1' export osi-model --size 320x180 --step 1-3 --out '%2'"_s.arg(madangProgram(), path("out")),
                   u"/dev/null"_s});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardOutput();
    for (const char *each : {"1/3 ", "2/3 ", "3/3 ", "osi-model-03.png"})
        QVERIFY2(said.contains(each), said.constData());
    // In a pipe: nothing at all.
    const Ran quiet =
        runMadang({u"export"_s, u"osi-model"_s, u"--size"_s, u"320x180"_s, u"--out"_s, path("more")}, scenes);
    QCOMPARE(quiet.exitCode, 0);
    QCOMPARE(quiet.out + quiet.err, "");
}

QTEST_MAIN(TestExportInterrupted)
#include "test_export_interrupted.moc"
