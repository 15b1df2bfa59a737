// SPDX-License-Identifier: GPL-3.0-or-later
// Which row serves which kind of input.
#pragma once

#include "exploreview/input_row.h"

namespace madang {

/// The row for that kind of input. `input` is one of `spec`; both live for ever.
InputRow *makeInputRow(const Appearance &appearance, const ModelSpec &spec, const ModelInput &input);

} // namespace madang
