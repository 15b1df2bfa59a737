// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/find_scenes.h"

#include <QDir>
#include <QDirIterator>

namespace madang {

namespace {

const QString sessions = QStringLiteral("sessions");
const QStringList jsonFiles{QStringLiteral("*.json")};

} // namespace

QStringList scenesOfLibrary(const QString &folder)
{
    QStringList files;
    const QStringList subjects = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &subject : subjects) {
        if (subject == sessions)
            continue;
        const QString path = folder + QLatin1Char('/') + subject;
        const QStringList names = QDir(path).entryList(jsonFiles, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files.append(path + QLatin1Char('/') + name);
    }
    return files;
}

QStringList scenesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator below(path, jsonFiles, QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString file = below.next();
        const QString inside = QDir(path).relativeFilePath(file);
        if (inside != QLatin1String("subjects.json") && inside != QLatin1String("scene.schema.json")
            && !inside.startsWith(sessions + QLatin1Char('/')))
            files.append(file);
    }
    files.sort();
    return files;
}

} // namespace madang
