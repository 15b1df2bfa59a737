// SPDX-License-Identifier: GPL-3.0-or-later
// Values of an experiment as people read them: on the stage, in panels, on terminals. How they are written for programs
// is plainNumber() in read_inputs.h.
#pragma once

#include "models/model.h"

namespace madang {

/// Grouped in thousands, alike in both languages.
QString shownNumber(double value, int decimals);

/// The same without zeros at the end of its decimals: 300, not 300.000.
QString shownShortly(double value, int decimals);

/// With the unit behind it, where there is one.
Bilingual withUnit(const QString &value, const Bilingual &unit);

/// "5 %", "켜짐", the label of a choice, a text as it is.
Bilingual shownInput(const ModelInputs &inputs, const ModelInput &input);

/// Of a number or a text; "–" where the number has no value for these inputs.
Bilingual shownOutput(const ModelOutput &output, const ModelRun &run);

} // namespace madang
