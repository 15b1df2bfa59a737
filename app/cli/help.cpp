// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/catalog.h"
#include "cli/columns.h"

#include <QCoreApplication>

namespace madang {

QString programHelp()
{
    std::vector<std::pair<QString, QString>> commands;
    for (const QString &name : commandNames()) {
        const Command command = *commandNamed(name);
        commands.push_back({command.name + QLatin1Char(' ') + command.arguments, command.summary});
    }
    return QCoreApplication::translate("Cli", "Madang plays technical ideas as animated scenes.")
           + QStringLiteral("\n\n") + QCoreApplication::translate("Cli", "Usage:") + QLatin1Char('\n')
           + table(
               {{QStringLiteral("madang [FILE]"),
                 QCoreApplication::translate("Cli", "open the window, perhaps with a scene")},
                {QStringLiteral("madang COMMAND ..."),
                 QCoreApplication::translate("Cli", "do one thing without a window")},
                {QStringLiteral("madang COMMAND --help"),
                 QCoreApplication::translate("Cli", "say all about a command")},
                {QStringLiteral("madang --version"), QCoreApplication::translate("Cli", "say which version this is")}})
           + QLatin1Char('\n') + QCoreApplication::translate("Cli", "Commands:") + QLatin1Char('\n') + table(commands)
           + QLatin1Char('\n')
           + wrapped(QCoreApplication::translate("Cli", "The exit code is 0 when all went well, 1 when there are "
                                                        "problems, 2 when the command was not understood. Data goes to "
                                                        "standard output, messages go to standard error."),
                     0)
           + QLatin1Char('\n');
}

QString commandHelp(const Command &command, const QStringList &arguments)
{
    if (command.helpAbout) {
        const QString special = command.helpAbout(arguments);
        if (!special.isEmpty())
            return special;
    }
    QString out = QCoreApplication::translate("Cli", "Usage:") + QStringLiteral(" madang ") + command.name;
    if (!command.arguments.isEmpty())
        out += QLatin1Char(' ') + command.arguments;
    if (!command.options.empty())
        out += QLatin1Char(' ') + QCoreApplication::translate("Cli", "[OPTIONS]");
    out += QStringLiteral("\n\n") + command.summary + QStringLiteral(".\n");
    if (!command.doc.isEmpty())
        out += wrapped(command.doc, 0) + QLatin1Char('\n');
    std::vector<std::pair<QString, QString>> options;
    for (const QCommandLineOption &option : command.options) {
        QString name = QStringLiteral("--") + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += QLatin1Char(' ') + option.valueName();
        QString doc = option.description();
        if (!option.defaultValues().isEmpty())
            doc += QLatin1Char(' ')
                   + QCoreApplication::translate("Cli", "Default: %1.").arg(option.defaultValues().constFirst());
        options.push_back({name, doc});
    }
    options.push_back({QStringLiteral("--help"), QCoreApplication::translate("Cli", "This.")});
    return out + QLatin1Char('\n') + QCoreApplication::translate("Cli", "Options:") + QLatin1Char('\n')
           + table(options);
}

} // namespace madang
