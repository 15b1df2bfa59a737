// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures from the command line: the size where nobody chose one, and a disk that fills up on the way.
#include "cli/run_madang.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString scenes = QStringLiteral(MADANG_SOURCE_DIR "/scenes");

} // namespace

class TestExportAnimations : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place.emplace(); }
    void hasASizeForChats();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();

private:
    std::optional<QTemporaryDir> m_place;
};

void TestExportAnimations::hasASizeForChats()
{
    const QString path = m_place->filePath(u"osi.gif"_s);
    const Ran ran = runMadang(
        {u"export"_s, u"osi-model"_s, u"--step"_s, u"2"_s, u"--fps"_s, u"5"_s, u"--captions"_s, u"--out"_s, path},
        scenes);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(10);
    QCOMPARE(head.left(6), "GIF89a");
    QCOMPARE(qFromLittleEndian<quint16>(head.constData() + 6), quint16(960));
    QCOMPARE(qFromLittleEndian<quint16>(head.constData() + 8), quint16(540));
}

void TestExportAnimations::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"gif", "webp", "apng"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestExportAnimations::saysThatTheDiskIsFull()
{
    QFETCH(QString, format);
    // A small file system of its own; not every machine lets one have that.
    const QString mounted = u"mount -t tmpfs -o size=60k tmpfs "_s + m_place->path();
    QProcess trial;
    trial.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, mounted});
    if (!trial.waitForStarted() || !trial.waitForFinished() || trial.exitCode() != 0)
        QSKIP("no file system of one's own may be mounted here");
    QProcess process;
    process.setProcessEnvironment(madangEnvironment(scenes));
    process.start(u"unshare"_s,
                  {u"-rm"_s, u"sh"_s, u"-c"_s,
                   mounted + u" && \"$0\" export osi-model --step 2 --to $2 --out \"$1\"/a.$2; echo $?; ls -A \"$1\""_s,
                   madangProgram(), m_place->path(), format});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput().simplified(), "1"); // and no file
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("error: The disk is full."), said.constData());
    QCOMPARE(said.count("error:"), 1);
}

QTEST_GUILESS_MAIN(TestExportAnimations)
#include "test_export_animations.moc"
