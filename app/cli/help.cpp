// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

constexpr int columns = 96;

/// Columns on a terminal: a Hangul syllable takes two.
int widthOf(QStringView text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100
                         && (c.unicode() <= 0x115f || (c.unicode() >= 0x2e80 && c.unicode() <= 0xd7a3)
                             || c.unicode() >= 0xff00)
                     ? 2
                     : 1;
    return width;
}

/// Breaks at spaces; every line but the first is indented.
QString wrapped(const QString &text, int indent)
{
    QString out;
    int at = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (at > indent && at + 1 + widthOf(word) > columns) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            at = indent;
        } else if (at > indent) {
            out += QLatin1Char(' ');
            ++at;
        }
        out += word;
        at += widthOf(word);
    }
    return out;
}

QString table(const std::vector<std::pair<QString, QString>> &rows)
{
    int left = 0;
    for (const auto &row : rows)
        left = std::max(left, widthOf(row.first));
    QString out;
    for (const auto &[name, doc] : rows)
        out += QStringLiteral("  ") + name + QString(left - widthOf(name) + 2, QLatin1Char(' '))
               + wrapped(doc, left + 4) + QLatin1Char('\n');
    return out;
}

} // namespace

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

QString commandHelp(const Command &command)
{
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
