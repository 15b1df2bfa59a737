// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/check_layout.h"

#include "compile/compile.h"
#include "compile/start_inputs.h"
#include "compile/step_check.h"
#include "models/read_inputs.h"

#include <algorithm>

namespace madang {

namespace {

/// In which inputs the run is another one, as in "weight=50, fault=3".
QString differences(const ModelInputs &inputs, const ModelInputs &start)
{
    const QStringList all = settingsOf(inputs), usual = settingsOf(start);
    QStringList different;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != usual[i])
            different.append(all[i]);
    }
    return different.join(QStringLiteral(", "));
}

/// Every run that the layout has made room for, from the first step that follows from it.
void lookAtRuns(const Timeline &timeline, LayoutFaults &faults)
{
    const int steps = int(timeline.steps().size());
    int first = 0;
    while (first < steps && !timeline.answers(first))
        ++first;
    std::vector<ModelInputs> seen{timeline.run()->inputs()};
    for (const ModelInputs &inputs : sampleInputs(timeline.script())) {
        if (faults.isFull())
            return;
        if (std::find(seen.begin(), seen.end(), inputs) != seen.end())
            continue;
        seen.push_back(inputs);
        faults.beginRun(differences(inputs, seen.front()));
        StepCheck(*compile(timeline, inputs), faults).lookFrom(first);
    }
}

/// What is wrong with where the experiment starts and is not wrong in itself, such as a text with too few characters.
std::vector<Problem> startProblems(const Script &script)
{
    std::vector<Problem> problems = startInputs(script).problems;
    const Node *experiment = script.root->find(u"experiment");
    const Node *inputs = experiment->find(u"inputs");
    for (Problem &problem : problems) {
        problem.file = script.file;
        problem.line = (inputs ? inputs : experiment)->at.line;
        problem.column = (inputs ? inputs : experiment)->at.column;
        problem.pointer = QStringLiteral("/experiment/inputs");
    }
    return problems;
}

} // namespace

std::vector<Problem> checkLayout(const Timeline &timeline)
{
    const Script &script = timeline.script();
    LayoutFaults faults;
    StepCheck(timeline, faults).lookFrom(0);
    if (!script.experiment)
        return faults.problems(script.file);
    lookAtRuns(timeline, faults);
    std::vector<Problem> problems = startProblems(script);
    const std::vector<Problem> found = faults.problems(script.file);
    problems.insert(problems.end(), found.begin(), found.end());
    return problems;
}

} // namespace madang
