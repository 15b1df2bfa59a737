// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"

#include "base/atomic_file.h"
#include "library/find_scenes.h"
#include "script/script_reader.h"
#include "json/format.h"

#include <QCoreApplication>

namespace madang {

namespace {

/// One file; gives whether all is well.
bool formatFile(const QString &file, bool onlyCheck)
{
    const Result<QByteArray> bytes = readBounded(file, maxJsonBytes, sceneHints());
    if (!bytes) {
        say(bytes.problems);
        return false;
    }
    const Result<Node> json = readJson(*bytes, file, sceneHints());
    say(json.problems);
    // With a key that stands twice one of the two would be lost.
    if (!json || hasErrors(json.problems))
        return false;
    const QByteArray formatted = formatJson(*json);
    if (formatted == *bytes)
        return true;
    if (onlyCheck) {
        say({{Severity::Error,
              file,
              0,
              0,
              {},
              QCoreApplication::translate("Cli", "This file is not in the usual form."),
              QCoreApplication::translate("Cli", "\"madang fmt\" brings it there.")}});
        return false;
    }
    if (const auto problem = writeWhole(file, formatted)) {
        say({*problem});
        return false;
    }
    return true;
}

int run(const QCommandLineParser &parser)
{
    bool good = true;
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        for (const QString &file : scenesAt(path))
            good = formatFile(file, parser.isSet(QStringLiteral("check"))) && good;
    }
    return good ? exitGood : exitProblems;
}

} // namespace

Command fmtCommand()
{
    Command command;
    command.name = QStringLiteral("fmt");
    command.arguments = QStringLiteral("PATH…");
    command.summary = QCoreApplication::translate("Cli", "Bring scenes into the usual form");
    command.doc =
        QCoreApplication::translate("Cli", "Files, or folders with all scenes below them. Two spaces a level, short "
                                           "objects on one line; what a scene says stays the same.");
    command.options = {
        {QStringLiteral("check"),
         QCoreApplication::translate("Cli", "Change nothing; only say which files are not in that form.")}};
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = run;
    return command;
}

} // namespace madang
