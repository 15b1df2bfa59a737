// SPDX-License-Identifier: GPL-3.0-or-later
// Whether scenes need each other in a circle. One scene alone cannot tell, so this looks at many.
#pragma once

#include "base/problem.h"
#include "script/script.h"

#include <vector>

namespace madang {

/// Circles in `needs`, each told once, at the need that closes it. Needs that are not among the scripts are no problem.
std::vector<Problem> checkNeeds(const std::vector<Script> &scripts);

} // namespace madang
