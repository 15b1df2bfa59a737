// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/scenes_under_test.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

QString scenesUnderTestFolder()
{
    return qEnvironmentVariable("MADANG_SCENES", QStringLiteral(MADANG_SOURCE_DIR "/scenes"));
}

QStringList scenesUnderTest(SceneCheckCost)
{
    const QString one = qEnvironmentVariable("MADANG_SCENE_UNDER_TEST");
    if (one == QLatin1String("none")) {
        // A test function whose data has no row at all is an error to Qt.
        QTest::qSkip("ctest has an entry for each scene", __FILE__, __LINE__);
        return {};
    }
    if (!one.isEmpty())
        return {one};
    QStringList files;
    const QDir folder(scenesUnderTestFolder());
    QStringList subjects = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    subjects.removeAll(QStringLiteral("sessions"));
    for (const QString &subject : std::as_const(subjects)) {
        const QDir inside(folder.filePath(subject));
        for (const QString &file : inside.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            files.append(inside.filePath(file));
    }
    return files;
}

void addScenesUnderTest(SceneCheckCost cost)
{
    QTest::addColumn<QString>("file");
    for (const QString &file : scenesUnderTest(cost))
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}
