// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_open.h"

#include "cli/cli_outcome.h"
#include "cli/command.h"
#include "cli/experiment_options.h"
#include "cli/find_scene.h"
#include "cli/terminal.h"

#include "compile/vocabulary.h"
#include "models/read_inputs.h"
#include "script/script_reader.h"

#include <QCoreApplication>

namespace madang {

namespace {

int takeSettings(const RunChoice &choice, CliOutcome &outcome)
{
    if (choice.isEmpty())
        return exitGood; // What is wrong with the scene, the window shows.
    const Result<Script> script = readScript(outcome.scene, vocabulary());
    if (!script) {
        say(script.problems);
        return exitProblems;
    }
    const Result<ModelInputs> inputs = chosenInputs(*script, choice);
    if (!inputs) {
        say(inputs.problems);
        return exitProblems;
    }
    // An example is settings for all that there is.
    outcome.settings = choice.preset.isEmpty() ? choice.settings : settingsOf(*inputs);
    return exitGood;
}

} // namespace

int takeWhatToOpen(const QCommandLineParser &parser, CliOutcome &outcome)
{
    const QString step = parser.value(QStringLiteral("step"));
    bool isNumber = true;
    outcome.step = step.isEmpty() ? 0 : step.toInt(&isNumber);
    if (!isNumber || outcome.step < 0)
        return sayUsage(QCoreApplication::translate("Cli", "--step cannot be \"%1\".").arg(step));
    const Result<QString> scene = findScene(parser.positionalArguments().constFirst());
    if (!scene) {
        say(scene.problems);
        return exitProblems;
    }
    outcome.scene = *scene;
    return takeSettings(runChoice(parser), outcome);
}

Command openCommand()
{
    Command command;
    command.name = QStringLiteral("open");
    command.arguments = QStringLiteral("ID|FILE");
    command.summary = QCoreApplication::translate("Cli", "Open the window with a scene");
    command.options = {{QStringLiteral("step"),
                        QCoreApplication::translate("Cli", "Begin at this step, counted from 1."),
                        QStringLiteral("N")}};
    const std::vector<QCommandLineOption> experiment = experimentOptions();
    command.options.insert(command.options.end(), experiment.begin(), experiment.end());
    command.leastArguments = 1;
    command.mostArguments = 1;
    return command;
}

} // namespace madang
