// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_cli.h"

#include "base/did_you_mean.h"
#include "cli/catalog.h"
#include "cli/command_open.h"
#include "cli/help.h"
#include "cli/interface_language.h"
#include "cli/leave.h"
#include "cli/terminal.h"

#include "picture/font_file.h"

#include <QApplication>
#include <QFileInfo>
#include <QTranslator>

#include <memory>

namespace madang {

namespace {

bool isHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool isVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

bool asksForHelp(const QStringList &words)
{
    return words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"));
}

/// Whether fonts and charts are needed: known before there is an application, because it decides which one it is.
bool draws(const QStringList &arguments)
{
    const auto command = commandNamed(arguments.value(1));
    return command && command->draws && !asksForHelp(arguments);
}

void translate(QTranslator &translator)
{
    if (interfaceIsKorean() && translator.load(QStringLiteral(":/i18n/madang_ko.qm")))
        QCoreApplication::installTranslator(&translator);
}

/// Qt's remarks about the surroundings are of no use to somebody waiting for a picture.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

int sayUnknownOption(const Command &command, const QString &name)
{
    QStringList names{QStringLiteral("help")};
    for (const QCommandLineOption &option : command.options)
        names += option.names();
    const auto near = didYouMean(name, names);
    return sayUsage(
        QCoreApplication::translate("Cli", "There is no option --%1.").arg(name),
        near ? QCoreApplication::translate("Cli", "Did you mean --%1?").arg(*near)
             : QCoreApplication::translate("Cli", "\"madang %1 --help\" lists the options.").arg(command.name));
}

/// What the parser did not like, in our own words.
int sayMistake(const Command &command, const QCommandLineParser &parser, const QStringList &words)
{
    if (!parser.unknownOptionNames().isEmpty())
        return sayUnknownOption(command, parser.unknownOptionNames().constFirst());
    const QString &last = words.constLast();
    for (const QCommandLineOption &option : command.options) {
        const QString name = QStringLiteral("--") + option.names().constLast();
        if (option.valueName().isEmpty() ? words.join(QLatin1Char(' ')).contains(name + QLatin1Char('='))
                                         : last == name)
            return sayUsage(
                option.valueName().isEmpty()
                    ? QCoreApplication::translate("Cli", "%1 takes no value.").arg(name)
                    : QCoreApplication::translate("Cli", "%1 needs a value: %2.").arg(name, option.valueName()));
    }
    return sayUsage(parser.errorText());
}

int runCommand(const Command &command, const QStringList &words, CliOutcome &outcome)
{
    if (asksForHelp(words)) {
        print(commandHelp(command, words.mid(1)).toUtf8());
        return exitGood;
    }
    QCommandLineParser parser;
    parser.addOptions(QList<QCommandLineOption>(command.options.begin(), command.options.end()));
    if (!parser.parse(words))
        return sayMistake(command, parser, words);
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.leastArguments)
        return sayUsage(QCoreApplication::translate("Cli", "Something is missing: madang %1 %2")
                            .arg(command.name, command.arguments));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return sayUsage(QCoreApplication::translate("Cli", "One too many: %1")
                            .arg(parser.positionalArguments().at(command.mostArguments)));
    if (command.run)
        return command.run(parser);
    const int code = takeWhatToOpen(parser, outcome);
    return code == exitGood ? -1 : code;
}

/// The exit code, or -1: the window is wanted.
int runWords(const QStringList &arguments, CliOutcome &outcome)
{
    const QString &first = arguments.at(1);
    if (isHelp(first)) {
        const auto command = commandNamed(arguments.value(2));
        print((command ? commandHelp(*command, arguments.mid(3)) : programHelp()).toUtf8());
        return exitGood;
    }
    if (isVersion(first)) {
        printLine(QStringLiteral("madang ") + QCoreApplication::applicationVersion());
        return exitGood;
    }
    if (const auto command = commandNamed(first))
        return runCommand(*command, arguments.mid(1), outcome);
    if (first.startsWith(QLatin1Char('-')))
        return sayUsage(QCoreApplication::translate("Cli", "There is no option %1.").arg(first),
                        QCoreApplication::translate("Cli", "\"madang --help\" tells what there is."));
    if (QFileInfo::exists(first) || first.endsWith(QLatin1String(".json"))) {
        outcome.scene = first;
        return -1;
    }
    const auto near = didYouMean(first, commandNames());
    return sayUsage(QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(first),
                    near ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
                         : QCoreApplication::translate("Cli", "\"madang --help\" lists the commands."));
}

} // namespace

CliOutcome runCli(int &argc, char **argv)
{
    CliOutcome outcome;
    if (argc < 2)
        return outcome;
    const QtMessageHandler handler = qInstallMessageHandler(keepQuiet);
    std::unique_ptr<QCoreApplication> application;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (draws(arguments)) {
        // Pictures go into files: no display is asked for, wherever this runs.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv); // for charts, which are widgets at heart
        readFontSettingsAhead();
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTranslator translator;
    translate(translator);
    const int code = runWords(QCoreApplication::arguments(), outcome);
    if (code >= 0)
        leave(std::move(application), code);
    qInstallMessageHandler(handler);
    return outcome;
}

} // namespace madang
