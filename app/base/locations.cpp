// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madang {

QString scenesFolderFor(const QString &executableFolder)
{
    const QDir here(executableFolder);
    for (const char *candidate : {"scenes", "../share/madang/scenes", "../Resources/scenes"}) {
        const QString path = QDir::cleanPath(here.absoluteFilePath(QString::fromLatin1(candidate)));
        if (QFileInfo(path).isDir())
            return path;
    }
    // The program is at the top of a build folder, the tests one or two folders below.
    for (const char *up : {".", "..", "../.."}) {
        const QDir build(QDir::cleanPath(here.absoluteFilePath(QString::fromLatin1(up))));
        QFile note(build.filePath(QStringLiteral("scenes.location")));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QString path = QDir::cleanPath(build.absoluteFilePath(QString::fromUtf8(note.readAll()).trimmed()));
        if (QFileInfo(path).isDir())
            return path;
    }
    return {};
}

QString scenesFolder()
{
    const QString told = qEnvironmentVariable("MADANG_SCENES");
    if (!told.isEmpty())
        return QDir::cleanPath(QDir(told).absolutePath());
    return scenesFolderFor(QCoreApplication::applicationDirPath());
}

} // namespace madang
