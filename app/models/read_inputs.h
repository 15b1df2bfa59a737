// SPDX-License-Identifier: GPL-3.0-or-later
// What people write for inputs, checked against the model: on the command line, in scripts, in fields of a window.
// Not concerned with where it was written.
#pragma once

#include "base/result.h"
#include "models/model.h"

#include <QStringList>

namespace madang {

/// The values that each input takes one after the other while all others stay.
struct Sweep
{
    QString input;
    std::vector<double> values; ///< 1 to mostSweepRuns, each in the input's range
};

constexpr int mostSweepRuns = 10000;

/// "key=value" each; the last of the same key wins, and what is not named keeps its value of `start`. All problems at
/// once: unknown keys, values that are no numbers, out of range, no such choice.
Result<ModelInputs> readInputs(const ModelInputs &start, const QStringList &settings);
/// Starting from the fallbacks.
Result<ModelInputs> readInputs(const ModelSpec &spec, const QStringList &settings);

/// The preset's values over the fallbacks; an unknown preset is a problem.
Result<ModelInputs> readPreset(const ModelSpec &spec, const QString &id);

/// "key=from:to:step", or just "key" for every choice of a choice or both of a toggle.
Result<Sweep> readSweep(const ModelSpec &spec, const QString &text);

/// The inputs with one of its values.
ModelInputs swept(const ModelInputs &inputs, const Sweep &sweep, double value);

/// As people would write it for readInputs().
QString inputText(const ModelInputs &inputs, const ModelInput &input);
/// "key=value" for every input; readInputs() makes the same of them.
QStringList settingsOf(const ModelInputs &inputs);

/// A number as it is read again, with no more digits than it needs.
QString plainNumber(double value);

} // namespace madang
