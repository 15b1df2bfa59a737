// SPDX-License-Identifier: GPL-3.0-or-later
// A run as CSV, for programs: always the same order, a point in numbers, no translation. Not concerned with where it is
// written to.
#pragma once

#include "models/model.h"

#include <QByteArray>
#include <QStringList>

namespace madang {

/// Columns kind, id, part, x, value, unit; a row for each value, one for each point of a chart.
QByteArray runCsv(const Model &model, const ModelInputs &inputs);

/// With its line end; fields are quoted where they have to be.
QByteArray csvLine(const QStringList &fields);

} // namespace madang
