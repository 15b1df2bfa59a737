// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"

#include "base/locations.h"
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "library/check_collection.h"
#include "library/find_scenes.h"
#include "library/subjects.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace madang {

namespace {

/// Ids of scenes that are there besides those that are checked: in the library, and beside the files that are named.
QStringList idsAround(const QStringList &files)
{
    QSet<QString> folders{scenesFolder()};
    for (const QString &file : files)
        folders.insert(QFileInfo(QFileInfo(file).absolutePath()).absolutePath());
    QStringList ids;
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &file : folder.isEmpty() ? QStringList() : scenesOfLibrary(folder))
            ids.append(QFileInfo(file).completeBaseName());
    }
    return ids;
}

void add(std::vector<Problem> &all, const std::vector<Problem> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

int run(const QCommandLineParser &parser)
{
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty()) {
        if (scenesFolder().isEmpty())
            return sayUsage(QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
                            QCoreApplication::translate("Cli", "Name a scene or a folder, or set MADANG_SCENES."));
        paths.append(scenesFolder());
    }
    QStringList files;
    for (const QString &path : std::as_const(paths))
        files += scenesAt(path);
    files.removeDuplicates();
    std::vector<Problem> problems;
    if (files.isEmpty()) {
        problems.push_back({Severity::Error,
                            paths.constFirst(),
                            0,
                            0,
                            {},
                            QCoreApplication::translate("Cli", "There is no scene in this folder."),
                            QCoreApplication::translate("Cli", "Scenes are files that end in .json.")});
    }
    std::vector<Script> scripts;
    for (const QString &file : std::as_const(files)) {
        Result<Script> script = readScript(file, vocabulary());
        add(problems, script.problems);
        if (!script)
            continue;
        add(problems, checkLayout(*compile(*script)));
        scripts.push_back(std::move(*script));
    }
    add(problems, checkCollection(scripts, idsAround(files)));
    for (const QString &path : std::as_const(paths)) {
        if (QFileInfo(path).isDir())
            add(problems, readSubjects(path).problems);
    }
    sortByPlace(problems);
    if (parser.isSet(QStringLiteral("json")))
        print(toJson(problems));
    else
        say(problems);
    return problems.empty() ? exitGood : exitProblems;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.arguments = QStringLiteral("[PATH…]");
    command.summary = QCoreApplication::translate("Cli", "Say what is wrong with scenes");
    command.doc =
        QCoreApplication::translate("Cli", "Files, or folders with all scenes below them; without any, all scenes of "
                                           "the program. Checks what is written, what it "
                                           "means, and how it looks: every step in Korean, in English and in both.");
    command.options = {
        {QStringLiteral("json"), QCoreApplication::translate("Cli", "Write the problems as JSON to standard output.")}};
    command.mostArguments = -1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
