// SPDX-License-Identifier: GPL-3.0-or-later
// All element kinds. The one place that names them.
#pragma once

#include "elementkit/kind.h"

namespace madang {

const Kind *kindNamed(QStringView name);     ///< nullptr when there is none
const std::vector<const Kind *> &allKinds(); ///< in the order of the guide

/// The fields every element has: id, tone, hidden, term, tip, grow, at, turn, nudge.
std::vector<FieldSpec> commonElementFields();

} // namespace madang
