// SPDX-License-Identifier: GPL-3.0-or-later
// The models as far as scripts see them: their inputs as fields, their values as names to bind to.
#pragma once

#include "script/spec.h"

#include <vector>

namespace madang {

std::vector<ExperimentSpec> experimentSpecs();

} // namespace madang
