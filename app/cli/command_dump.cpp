// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/experiment_options.h"
#include "cli/find_scene.h"
#include "cli/scene_options.h"
#include "cli/terminal.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/dump.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

int sayProblems(const std::vector<Problem> &problems)
{
    say(problems);
    return exitProblems;
}

int run(const QCommandLineParser &parser)
{
    LanguageMode mode = LanguageMode::Korean;
    if (const int code = takeLanguage(mode, parser))
        return code;
    StepChoice choice;
    if (const int code = takeStepChoice(choice, parser))
        return code;
    const Result<QString> file = findScene(parser.positionalArguments().constFirst());
    if (!file)
        return sayProblems(file.problems);
    Result<Script> read = readScript(*file, vocabulary());
    if (!read)
        return sayProblems(read.problems);
    say(read.problems);
    const auto script = std::make_shared<const Script>(std::move(*read));
    const RunChoice wanted = runChoice(parser);
    const Result<std::vector<int>> steps = stepsOf(choice, *script);
    const Result<ModelInputs> inputs = wanted.isEmpty() ? Result<ModelInputs>() : chosenInputs(*script, wanted);
    std::vector<Problem> problems = steps.problems;
    problems.insert(problems.end(), inputs.problems.begin(), inputs.problems.end());
    if (!problems.empty())
        return sayProblems(problems);
    auto timeline = compile(script);
    if (inputs)
        timeline = compile(*timeline, *inputs);
    print(dump(*timeline, mode, *steps).toUtf8());
    return exitGood;
}

} // namespace

Command dumpCommand()
{
    Command command;
    command.name = QStringLiteral("dump");
    command.arguments = QStringLiteral("ID|FILE");
    command.summary = QCoreApplication::translate("Cli", "Write down what stands where at each step");
    command.doc = QCoreApplication::translate(
        "Cli",
        "One line a thing, as it is at the end of the step: its kind, name, place and size in pixels of the stage, "
        "what it says and how; the way of each link; what travels. Compare two of them to see what a change moves.");
    command.options = {
        stepOption(),
        {QStringLiteral("lang"), QCoreApplication::translate("Cli", "ko, en or both. Without it: ko."),
         QStringLiteral("LANG")},
    };
    const std::vector<QCommandLineOption> experiment = experimentOptions();
    command.options.insert(command.options.end(), experiment.begin(), experiment.end());
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
