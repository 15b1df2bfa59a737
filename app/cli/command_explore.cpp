// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/explore_report.h"
#include "cli/interface_language.h"
#include "cli/terminal.h"

#include "base/did_you_mean.h"
#include "models/catalog.h"
#include "models/run_csv.h"

#include <QCoreApplication>

namespace madang {

namespace {

Language language()
{
    return interfaceIsKorean() ? Language::Korean : Language::English;
}

int sayNoModel(const QString &id)
{
    QStringList ids;
    for (const Model *model : allModels())
        ids.append(model->spec.id);
    const auto near = didYouMean(id, ids);
    say({{Severity::Error,
          {},
          0,
          0,
          {},
          QCoreApplication::translate("Cli", "\"%1\" has no experiment.").arg(id),
          near ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
               : QCoreApplication::translate("Cli", "It is one of: %1.").arg(ids.join(QStringLiteral(", ")))}});
    say(modelList(language()).chopped(1));
    return exitProblems;
}

QString helpAbout(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (const Model *model = modelNamed(argument))
            return modelHelp(*model, language());
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
    const QString id = parser.positionalArguments().constFirst();
    const Model *model = modelNamed(id); // a scene's experiment has its name
    if (!model)
        return sayNoModel(id);

    const QString preset = parser.value(QStringLiteral("preset"));
    Result<ModelInputs> start = preset.isEmpty() ? ModelInputs(model->spec) : readPreset(model->spec, preset);
    std::vector<Problem> problems = start.problems;
    const Result<ModelInputs> inputs =
        readInputs(start.value.value_or(ModelInputs(model->spec)), parser.values(QStringLiteral("set")));
    problems.insert(problems.end(), inputs.problems.begin(), inputs.problems.end());
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
    command.arguments = QStringLiteral("[ID]");
    command.summary = QCoreApplication::translate("Cli", "Run a scene's experiment");
    command.doc = QCoreApplication::translate(
        "Cli", "Prints the inputs and everything that comes out. Without an ID: the scenes that have an experiment. "
               "\"madang explore ID --help\" lists the inputs and outputs of one.");
    command.options = {
        {QStringLiteral("set"), QCoreApplication::translate("Cli", "Sets an input; as often as wanted."),
         QStringLiteral("KEY=VALUE")},
        {QStringLiteral("preset"), QCoreApplication::translate("Cli", "Starts from one of the examples."),
         QStringLiteral("NAME")},
        {QStringLiteral("sweep"),
         QCoreApplication::translate("Cli", "A run for each value of an input, %1 at most; KEY alone for every choice.")
             .arg(mostSweepRuns),
         QStringLiteral("KEY=FROM:TO:STEP")},
        {QStringLiteral("json"), QCoreApplication::translate("Cli", "Writes JSON, with all points of the charts.")},
        {QStringLiteral("csv"), QCoreApplication::translate("Cli", "Writes CSV, with all points of the charts.")},
    };
    command.mostArguments = 1;
    command.run = run;
    command.helpAbout = helpAbout;
    return command;
}

} // namespace madang
