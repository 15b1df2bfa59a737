// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/locations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class LocationsTest : public QObject
{
    Q_OBJECT

private:
    static void note(const QString &folder, const QByteArray &text)
    {
        QFile file(folder + QStringLiteral("/scenes.location"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void cleanup() { qunsetenv("MADANG_SCENES"); }

    void theEnvironmentComesFirst()
    {
        qputenv("MADANG_SCENES", "/somewhere/else/");
        QCOMPARE(scenesFolder(), QStringLiteral("/somewhere/else"));
    }

    void aBuildFolderNamesItsSource()
    {
        // This very program is in one.
        QCOMPARE(scenesFolder(), QDir::cleanPath(QStringLiteral(MADANG_SOURCE_DIR "/scenes")));
    }

    void installedProgramsLookInShare()
    {
        const QTemporaryDir prefix(QDir::tempPath() + QStringLiteral("/with space 마당-XXXXXX"));
        const QDir root(prefix.path());
        QVERIFY(root.mkpath(QStringLiteral("bin")) && root.mkpath(QStringLiteral("share/madang/scenes")));
        QCOMPARE(scenesFolderFor(root.filePath(QStringLiteral("bin"))),
                 root.filePath(QStringLiteral("share/madang/scenes")));
        // Nearer ones win: beside the program, before the installed ones, before a build folder's note.
        note(prefix.path(), "nowhere\n");
        QVERIFY(root.mkpath(QStringLiteral("bin/scenes")));
        QCOMPARE(scenesFolderFor(root.filePath(QStringLiteral("bin"))), root.filePath(QStringLiteral("bin/scenes")));
    }

    void aNoteIsRelativeToItsFolder()
    {
        const QTemporaryDir temporary;
        const QDir root(temporary.path());
        QVERIFY(root.mkpath(QStringLiteral("source/scenes")) && root.mkpath(QStringLiteral("build/tests/deep")));
        note(root.filePath(QStringLiteral("build")), "../source/scenes\n");
        const QString expected = root.filePath(QStringLiteral("source/scenes"));
        for (const char *folder : {"build", "build/tests", "build/tests/deep"})
            QCOMPARE(scenesFolderFor(root.filePath(QString::fromLatin1(folder))), expected);
    }

    void nothingIsFoundWhereThereIsNothing()
    {
        const QTemporaryDir temporary;
        QCOMPARE(scenesFolderFor(temporary.path()), QString());
        note(temporary.path(), "gone\n");
        QCOMPARE(scenesFolderFor(temporary.path()), QString());
    }
};

QTEST_GUILESS_MAIN(LocationsTest)
#include "test_locations.moc"
