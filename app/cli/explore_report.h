// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as text for people and as JSON and CSV for programs: its inputs, what came out, a row for each run of a
// sweep. Not concerned with arguments.
#pragma once

#include "base/language.h"
#include "models/read_inputs.h"

#include <QByteArray>
#include <QString>

namespace madang {

/// The id and title of each model.
QString modelList(Language language);
/// All inputs with unit, range and where they start, all outputs, examples, sources. `name`: of the model or its scene,
/// as it was given.
QString modelHelp(const QString &name, const ModelInputs &start, Language language);

QString reportText(const Model &model, const ModelInputs &inputs, Language language);
QByteArray reportJson(const Model &model, const ModelInputs &inputs);

/// Without charts: those of a single run have them.
QString sweepText(const Model &model, const ModelInputs &inputs, const Sweep &sweep);
QByteArray sweepJson(const Model &model, const ModelInputs &inputs, const Sweep &sweep);
/// Columns: the input, then every output but charts.
QByteArray sweepCsv(const Model &model, const ModelInputs &inputs, const Sweep &sweep);

} // namespace madang
