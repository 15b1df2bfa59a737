// SPDX-License-Identifier: GPL-3.0-or-later
// Which way each request of a flow takes, and which fail: shares are exact, not drawn by lot. Of ten requests at 10 %
// exactly one goes there.
#pragma once

#include "timeline/flow.h"

namespace madang {

/// By smooth weighted round robin; none when the paths weigh nothing.
std::vector<Flow::Pick> picksFor(const std::vector<FlowPath> &paths);

} // namespace madang
