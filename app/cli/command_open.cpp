// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands.h"

#include <QCoreApplication>

namespace madang {

Command openCommand()
{
    Command command;
    command.name = QStringLiteral("open");
    command.arguments = QStringLiteral("ID|FILE");
    command.summary = QCoreApplication::translate("Cli", "Open the window with a scene");
    command.options = {{QStringLiteral("step"),
                        QCoreApplication::translate("Cli", "Begin at this step, counted from 1."),
                        QStringLiteral("N")}};
    command.leastArguments = 1;
    command.mostArguments = 1;
    return command;
}

} // namespace madang
