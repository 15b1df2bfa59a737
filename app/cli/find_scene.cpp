// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/find_scene.h"

#include "base/did_you_mean.h"
#include "base/locations.h"
#include "library/find_scenes.h"

#include <QCoreApplication>
#include <QDir>

namespace madang {

Result<QString> findScene(const QString &idOrFile)
{
    if (idOrFile.contains(QLatin1Char('/')) || idOrFile.contains(QLatin1Char('\\'))
        || idOrFile.endsWith(QLatin1String(".json")) || QFileInfo(idOrFile).isFile())
        return idOrFile;
    const QString folder = scenesFolder();
    if (folder.isEmpty()) {
        return Problem{Severity::Error,
                       {},
                       0,
                       0,
                       {},
                       QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
                       QCoreApplication::translate("Cli", "Give the path of a scene's file, or set MADANG_SCENES.")};
    }
    QStringList subjects = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    subjects.removeAll(QStringLiteral("sessions"));
    for (const QString &subject : subjects) {
        const QString path = folder + QLatin1Char('/') + subject + QLatin1Char('/') + idOrFile + QLatin1String(".json");
        if (QFileInfo(path).isFile())
            return path;
    }
    QStringList ids;
    for (const QString &file : scenesOfLibrary(folder))
        ids.append(QFileInfo(file).completeBaseName());
    const auto near = didYouMean(idOrFile, ids);
    return Problem{Severity::Error,
                   {},
                   0,
                   0,
                   {},
                   QCoreApplication::translate("Cli", "There is no scene \"%1\".").arg(idOrFile),
                   near ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
                        : QCoreApplication::translate("Cli", "\"madang list\" shows all scenes.")};
}

} // namespace madang
