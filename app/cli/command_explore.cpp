// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/experiment_options.h"
#include "cli/explore_report.h"
#include "cli/find_scene.h"
#include "cli/interface_language.h"
#include "cli/terminal.h"

#include "base/did_you_mean.h"
#include "compile/start_inputs.h"
#include "compile/vocabulary.h"
#include "models/catalog.h"
#include "models/run_csv.h"
#include "script/script_reader.h"
#include "timeline/experiment_run.h"

#include <QCoreApplication>

namespace madang {

namespace {

Language language()
{
    return interfaceIsKorean() ? Language::Korean : Language::English;
}

QStringList modelIds()
{
    QStringList ids;
    for (const Model *model : allModels())
        ids.append(model->spec.id);
    return ids;
}

/// Whatever is asked for is none of these.
int sayNoExperiment(const QString &name, const std::vector<Problem> &problems)
{
    std::vector<Problem> told = problems;
    const auto near = didYouMean(name, modelIds());
    if (near && !told.empty())
        told.front().hint = QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near);
    say(told);
    say(modelList(language()).chopped(1));
    return exitProblems;
}

Problem noExperiment(const QString &name, const QString &file)
{
    return {Severity::Error,
            file,
            0,
            0,
            {},
            QCoreApplication::translate("Cli", "\"%1\" has no experiment.").arg(name),
            QCoreApplication::translate("Cli", "It is one of: %1.").arg(modelIds().join(QStringLiteral(", ")))};
}

/// Where the experiment of a scene starts, or that of a model on its own.
struct Start
{
    std::optional<ModelInputs> inputs;
    std::vector<Problem> problems;
    bool hasExperiment = true; ///< as far as is known: a scene may be unreadable
};

Start startOf(const QString &name)
{
    const Model *model = modelNamed(name);
    const auto onItsOwn = [&] { return Start{ModelInputs(model->spec), {}}; };
    const Result<QString> file = findScene(name);
    if (!file)
        return model ? onItsOwn() : Start{{}, file.problems, false};
    const Result<Script> script = readScript(*file, vocabulary());
    if (!script)
        return {{}, script.problems};
    if (!script->experiment)
        return model ? onItsOwn() : Start{{}, {noExperiment(name, *file)}, false};
    return {whereItStarts(*script), {}};
}

QString helpAbout(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1Char('-')))
            continue;
        if (const Start start = startOf(argument); start.inputs)
            return modelHelp(argument, *start.inputs, language());
    }
    return {};
}

int run(const QCommandLineParser &parser)
{
    const bool json = parser.isSet(QStringLiteral("json")), csv = parser.isSet(QStringLiteral("csv"));
    if (json && csv)
        return sayUsage(QCoreApplication::translate("Cli", "--json and --csv at once cannot be."));
    if (parser.positionalArguments().isEmpty()) {
        print(modelList(language()).toUtf8());
        return exitGood;
    }
    const QString name = parser.positionalArguments().constFirst();
    const Start start = startOf(name);
    if (!start.hasExperiment)
        return sayNoExperiment(name, start.problems);
    if (!start.inputs) {
        say(start.problems);
        return exitProblems;
    }
    const Model *model = modelNamed(start.inputs->spec().id);
    const Result<ModelInputs> inputs = chosenInputs(*start.inputs, runChoice(parser));
    std::vector<Problem> problems = inputs.problems;
    Result<Sweep> sweep;
    if (parser.isSet(QStringLiteral("sweep"))) {
        sweep = readSweep(model->spec, parser.value(QStringLiteral("sweep")));
        problems.insert(problems.end(), sweep.problems.begin(), sweep.problems.end());
    }
    if (!problems.empty()) {
        say(problems);
        return exitProblems;
    }
    if (sweep)
        print(json  ? sweepJson(*model, *inputs, *sweep)
              : csv ? sweepCsv(*model, *inputs, *sweep)
                    : sweepText(*model, *inputs, *sweep).toUtf8());
    else
        print(json  ? reportJson(*model, *inputs)
              : csv ? runCsv(*model, *inputs)
                    : reportText(*model, *inputs, language()).toUtf8());
    return exitGood;
}

} // namespace

Command exploreCommand()
{
    Command command;
    command.name = QStringLiteral("explore");
    command.arguments = QStringLiteral("[ID|FILE]");
    command.summary = QCoreApplication::translate("Cli", "Run a scene's experiment");
    command.doc = QCoreApplication::translate(
        "Cli",
        "Prints the inputs and everything that comes out, from where the scene starts. Without an ID: all experiments. "
        "\"madang explore ID --help\" lists the inputs and outputs of one.");
    command.options = experimentOptions();
    const std::vector<QCommandLineOption> own = {
        {QStringLiteral("sweep"),
         QCoreApplication::translate("Cli", "A run for each value of an input, %1 at most; KEY alone for every choice.")
             .arg(mostSweepRuns),
         QStringLiteral("KEY=FROM:TO:STEP")},
        {QStringLiteral("json"), QCoreApplication::translate("Cli", "Writes JSON, with all points of the charts.")},
        {QStringLiteral("csv"), QCoreApplication::translate("Cli", "Writes CSV, with all points of the charts.")},
    };
    command.options.insert(command.options.end(), own.begin(), own.end());
    command.mostArguments = 1;
    command.run = run;
    command.helpAbout = helpAbout;
    return command;
}

} // namespace madang
