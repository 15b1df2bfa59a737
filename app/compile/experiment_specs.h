// SPDX-License-Identifier: GPL-3.0-or-later
// The models as far as scripts see them: their inputs as fields, their values as names to bind to.
#pragma once

#include "script/spec.h"

namespace madang {

/// Of a model that there is; made when it is first asked for, from any thread, and lives for ever.
const ExperimentSpec *experimentSpec(const QString &model);

} // namespace madang
