// SPDX-License-Identifier: GPL-3.0-or-later
// All verbs, by their names. Not concerned with what any of them does.
#pragma once

#include "compile/verb.h"

namespace madang {

const std::vector<const Verb *> &allVerbs(); ///< in the order of the guide
const Verb *verbNamed(QStringView name);     ///< null: there is none

} // namespace madang
