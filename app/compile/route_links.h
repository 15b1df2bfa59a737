// SPDX-License-Identifier: GPL-3.0-or-later
// Where the links of a scene run. Not concerned with how one way is found.
#pragma once

#include "timeline/route.h"

#include <vector>

namespace madang {

class Timeline;

/// A route for every link, with a place for its label, that keeps out of all that is on the stage together with it at
/// the end of any step.
std::vector<Route> routeLinks(const Timeline &timeline);

} // namespace madang
