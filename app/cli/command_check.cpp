// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/terminal.h"

#include "base/locations.h"
#include "script/needs.h"
#include "script/script_reader.h"
#include "timeline/check_layout.h"
#include "timeline/timeline.h"
#include "timeline/vocabulary.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <algorithm>

namespace madang {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// The scenes a path stands for: itself, or all in and below a folder.
QStringList scenesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return { path };
    QStringList files;
    QDirIterator below(path, { QStringLiteral("*.json") }, QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString file = below.next();
        const QString inside = file.mid(path.size() + 1);
        if (inside != QLatin1String("scene.schema.json") && inside != QLatin1String("subjects.json")
            && !inside.startsWith(QLatin1String("sessions/")))
            files.append(file);
    }
    files.sort();
    return files;
}

int run(const QCommandLineParser &parser)
{
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        paths.append(scenesFolder());
    QStringList files;
    for (const QString &path : std::as_const(paths))
        files += scenesAt(path);
    std::vector<Problem> problems;
    std::vector<Script> scripts;
    for (const QString &file : std::as_const(files)) {
        Result<Script> script = readScript(file, vocabulary());
        problems.insert(problems.end(), script.problems.begin(), script.problems.end());
        if (!script)
            continue;
        const std::vector<Problem> layout = checkLayout(Timeline(std::make_shared<const Script>(*script)));
        problems.insert(problems.end(), layout.begin(), layout.end());
        scripts.push_back(std::move(*script));
    }
    const std::vector<Problem> circles = checkNeeds(scripts);
    problems.insert(problems.end(), circles.begin(), circles.end());
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
    command.summary = tr("Say what is wrong with scenes");
    command.doc = tr("Files, or folders with all scenes below them; without any, all scenes of the program. Checks what is written, what it "
                     "means, and how it looks: every step in Korean, in English and in both.");
    command.options = { { QStringLiteral("json"), tr("Write the problems as JSON to standard output.") } };
    command.mostArguments = -1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
