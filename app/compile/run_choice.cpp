// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/run_choice.h"

#include "compile/start_inputs.h"
#include "models/read_inputs.h"

#include <QCoreApplication>

namespace madang {

namespace {

Problem noExperiment(const Script &script)
{
    return {
        Severity::Error,
        script.file,
        0,
        0,
        {},
        QCoreApplication::translate("Experiment", "The scene \"%1\" has no experiment, so nothing of it can be set.")
            .arg(script.id),
        QCoreApplication::translate("Experiment", "Leave the setting out, or take a scene with an experiment.")};
}

} // namespace

Result<ModelInputs> chosenInputs(const ModelInputs &start, const RunChoice &choice)
{
    const Result<ModelInputs> from = choice.preset.isEmpty() ? start : readPreset(start.spec(), choice.preset);
    std::vector<Problem> problems = from.problems;
    Result<ModelInputs> inputs = readInputs(from.value.value_or(start), choice.settings);
    problems.insert(problems.end(), inputs.problems.begin(), inputs.problems.end());
    return problems.empty() ? inputs : problems;
}

Result<ModelInputs> chosenInputs(const Script &script, const RunChoice &choice)
{
    if (!script.experiment)
        return noExperiment(script);
    Result<ModelInputs> inputs = chosenInputs(whereItStarts(script), choice);
    for (Problem &problem : inputs.problems)
        problem.file = script.file;
    return inputs;
}

} // namespace madang
