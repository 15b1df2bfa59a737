// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/new_scene.h"
#include "cli/terminal.h"

#include "base/atomic_file.h"
#include "base/locations.h"
#include "library/find_scenes.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace madang {

namespace {

bool isName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9-]{0,79}$"));
    return pattern.match(name).hasMatch();
}

int sayProblem(const QString &file, const QString &message, const QString &hint = {})
{
    say({{Severity::Error, file, 0, 0, {}, message, hint}});
    return exitProblems;
}

int run(const QCommandLineParser &parser)
{
    const QString id = parser.positionalArguments().at(0), subject = parser.value(QStringLiteral("subject"));
    for (const QString &name : {id, subject}) {
        if (!isName(name))
            return sayUsage(
                QCoreApplication::translate("Cli", "\"%1\" is no good name.").arg(name),
                QCoreApplication::translate("Cli", "Use small letters, digits and hyphens, such as load-balancing."));
    }
    if (subject == u"sessions")
        return sayUsage(QCoreApplication::translate("Cli", "\"%1\" is no good name.").arg(subject),
                        QCoreApplication::translate("Cli", "The folder sessions is for plans of meetings."));
    const QString folder = scenesFolder();
    if (folder.isEmpty())
        return sayProblem({}, QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
                          QCoreApplication::translate("Cli", "Set MADANG_SCENES to it."));
    const QStringList scenes = scenesOfLibrary(folder);
    for (const QString &file : scenes) {
        if (QFileInfo(file).completeBaseName() == id)
            return sayProblem(file, QCoreApplication::translate("Cli", "There is a scene \"%1\" already.").arg(id),
                              QCoreApplication::translate("Cli", "Choose another id; nothing has been changed."));
    }
    const QString inFolder = folder + QLatin1Char('/') + subject;
    const QString file = inFolder + QLatin1Char('/') + id + QLatin1String(".json");
    if (!QDir().mkpath(inFolder))
        return sayProblem(inFolder, QCoreApplication::translate("Cli", "This folder cannot be made."));
    if (const auto problem = writeWhole(file, newScene())) {
        say({*problem});
        return exitProblems;
    }
    printLine(file);
    return exitGood;
}

} // namespace

Command newCommand()
{
    Command command;
    command.name = QStringLiteral("new");
    command.arguments = QStringLiteral("ID");
    command.summary = QCoreApplication::translate("Cli", "Begin a scene");
    command.doc = QCoreApplication::translate(
        "Cli",
        "Writes a small scene that works into the folder of the scenes and prints its path. Never writes over a file.");
    command.options = {{QStringLiteral("subject"), QCoreApplication::translate("Cli", "The folder it goes into."),
                        QStringLiteral("SUBJECT"), QStringLiteral("drafts")}};
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace madang
