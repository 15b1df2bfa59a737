// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAndReplaces()
    {
        const QString file = path("그림 1.txt");
        QVERIFY(!writeWhole(file, "one"));
        QCOMPARE(contentOf(file), QByteArray("one"));
        QVERIFY(!writeWhole(file, QByteArray(100000, 'x')));
        QCOMPARE(contentOf(file), QByteArray(100000, 'x'));
        QCOMPARE(entriesOf(m_folder->path()).size(), 1);
    }

    void anotherProgramsFileTakesItsPlaceWhole()
    {
        const QString file = path("film.bin");
        QVERIFY(!writeWhole(file, "old"));
        {
            WholeFile dropped(file);
            QVERIFY(!dropped.problem());
            QVERIFY(!writeWhole(dropped.temporaryPath(), "half"));
        }
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{"film.bin"});
        WholeFile kept(file);
        QVERIFY(!writeWhole(kept.temporaryPath(), "new"));
        QVERIFY(!kept.commit());
        QCOMPARE(contentOf(file), QByteArray("new"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{"film.bin"});
        QVERIFY(WholeFile(path("none/a")).problem());
        QVERIFY(WholeFile(m_folder->path()).problem());
    }

    void aMissingFolderIsNamed()
    {
        const std::optional<Problem> problem = writeWhole(path("none/a.txt"), "x");
        QVERIFY(problem);
        QCOMPARE(problem->file, path("none/a.txt"));
        QVERIFY2(problem->message.contains(path("none")) && problem->message.contains("does not exist"),
                 qPrintable(problem->message));
        QVERIFY(!problem->hint.isEmpty());
    }

    void aFolderIsNotOverwritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir("sub"));
        const std::optional<Problem> problem = writeWhole(path("sub"), "x");
        QVERIFY(problem && problem->message.contains("is a folder"));
        QVERIFY(QFileInfo(path("sub")).isDir());
    }

    void aFileIsNoFolder()
    {
        QVERIFY(!writeWhole(path("a"), "x"));
        const std::optional<Problem> problem = writeWhole(path("a/b"), "x");
        QVERIFY(problem && problem->message.contains("is a file"));
    }

    void noNameIsAProblem() { QVERIFY(writeWhole(QString(), "x").has_value()); }

    void anUnwritableFolderIsNamed()
    {
        // Not even the superuser can create files here.
        if (!QFileInfo(QStringLiteral("/proc/self")).isDir())
            QSKIP("no /proc on this system");
        const std::optional<Problem> problem = writeWhole(QStringLiteral("/proc/madang.txt"), "x");
        QVERIFY(problem && !problem->message.isEmpty());
        QVERIFY(WholeFolder(QStringLiteral("/proc/madang")).problem().has_value());
    }

    void aReadOnlyFileStays()
    {
        QVERIFY(!writeWhole(path("a"), "old"));
        QVERIFY(QFile::setPermissions(path("a"), QFile::ReadOwner));
        if (QFileInfo(path("a")).isWritable())
            QSKIP("the superuser may write everywhere");
        const std::optional<Problem> problem = writeWhole(path("a"), "new");
        QVERIFY(problem && problem->message.contains("may not be overwritten"));
        QCOMPARE(contentOf(path("a")), QByteArray("old"));
    }

    void aFullDiskIsCalledSo()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full on this system");
        const std::optional<Problem> problem = writeWhole(QStringLiteral("/dev/full"), QByteArray(5000, 'x'));
        QVERIFY(problem);
        QCOMPARE(problem->message, QStringLiteral("The disk is full."));
        QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full")));
    }

    void aDeviceIsWrittenNotReplaced()
    {
        const QString device = QStringLiteral("/dev/null");
        if (!QFileInfo::exists(device))
            QSKIP("no /dev/null on this system");
        QVERIFY(!writeWhole(device, "x"));
        QVERIFY(!QFileInfo(device).isFile());
    }

    void aFolderAppearsWhole()
    {
        const QString target = path("모임");
        WholeFolder folder(target);
        QVERIFY(!folder.problem());
        QVERIFY(!folder.write("a.txt", "first"));
        QVERIFY(!folder.write("a.txt", "one"));
        QVERIFY(!folder.write("sub/b.txt", "two"));
        QFile other(folder.pathFor("c.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("three");
        other.close();
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(!folder.commit());
        QCOMPARE(entriesOf(m_folder->path()), QStringList{"모임"});
        QCOMPARE(entriesOf(target), (QStringList{"a.txt", "c.txt", "sub"}));
        QCOMPARE(contentOf(target + "/a.txt"), QByteArray("one"));
        QCOMPARE(contentOf(target + "/sub/b.txt"), QByteArray("two"));
        QCOMPARE(contentOf(target + "/c.txt"), QByteArray("three"));
    }

    void newFoldersHaveTheUsualPermissions()
    {
        QVERIFY(QDir(m_folder->path()).mkdir("usual"));
        WholeFolder folder(path("out"));
        QVERIFY(!folder.commit());
        QCOMPARE(QFileInfo(path("out")).permissions(), QFileInfo(path("usual")).permissions());
    }

    void nothingIsLeftWithoutCommit()
    {
        {
            WholeFolder folder(path("out"));
            QVERIFY(!folder.write("a.txt", "one"));
        }
        QCOMPARE(entriesOf(m_folder->path()), QStringList());
    }

    void othersFilesInTheFolderStay()
    {
        QVERIFY(QDir(m_folder->path()).mkdir("out"));
        QVERIFY(!writeWhole(path("out/mine.txt"), "mine"));
        QVERIFY(!writeWhole(path("out/a.txt"), "old"));
        WholeFolder folder(path("out"));
        QVERIFY(!folder.write("a.txt", "new"));
        QVERIFY(!folder.write("sub/b.txt", "two"));
        QCOMPARE(contentOf(path("out/a.txt")), QByteArray("old"));
        QVERIFY(!folder.commit());
        QCOMPARE(entriesOf(m_folder->path()), QStringList{"out"});
        QCOMPARE(contentOf(path("out/a.txt")), QByteArray("new"));
        QCOMPARE(contentOf(path("out/mine.txt")), QByteArray("mine"));
        QCOMPARE(contentOf(path("out/sub/b.txt")), QByteArray("two"));
    }

    void aFileInTheWayIsAProblem()
    {
        QVERIFY(!writeWhole(path("out"), "x"));
        WholeFolder folder(path("out"));
        QVERIFY(folder.problem() && folder.problem()->message.contains("is a file"));
        QVERIFY(folder.write("a", "x").has_value());
        QVERIFY(folder.pathFor("a").isEmpty());
        QVERIFY(folder.commit().has_value());
        QCOMPARE(contentOf(path("out")), QByteArray("x"));
    }

    void aMissingParentIsAProblem()
    {
        WholeFolder folder(path("none/out"));
        QVERIFY(folder.problem() && folder.problem()->message.contains("does not exist"));
    }

    void aFolderInAFilesPlaceIsAProblem()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("out/a.txt"));
        WholeFolder folder(path("out"));
        QVERIFY(!folder.write("a.txt", "x"));
        QVERIFY(folder.commit().has_value());
        QCOMPARE(entriesOf(m_folder->path()), QStringList{"out"});
    }

    void aPromisedFileThatIsMissingIsAProblem()
    {
        for (const bool exists : {false, true}) {
            if (exists)
                QVERIFY(QDir(m_folder->path()).mkdir("out"));
            WholeFolder folder(path("out"));
            QVERIFY(!folder.write("a.txt", "x"));
            QVERIFY(!folder.pathFor("never.txt").isEmpty());
            QVERIFY(folder.commit().has_value());
            QVERIFY(!QFileInfo::exists(path("out/a.txt")));
        }
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "test_atomic_file.moc"
