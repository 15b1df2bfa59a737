// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/terminal.h"

#include "compile/vocabulary.h"
#include "script/schema.h"

#include <QCoreApplication>

namespace madang {

namespace {

int run(const QCommandLineParser &)
{
    print(sceneSchema(vocabulary()));
    return exitGood;
}

} // namespace

Command schemaCommand()
{
    Command command;
    command.name = QStringLiteral("schema");
    command.summary = QCoreApplication::translate("Cli", "Print the JSON Schema of scenes");
    command.doc =
        QCoreApplication::translate("Cli", "Editors that know it complete keys and mark mistakes while you type.");
    command.run = run;
    return command;
}

} // namespace madang
