// SPDX-License-Identifier: GPL-3.0-or-later
// The three strategies side by side, on the same load, fault and detection.
#pragma once

#include "models/release_load.h"
#include "models/rolling_rollout.h"

namespace madang {

/// What the other two strategies are assumed to be in the comparison.
struct ReleaseStrategies
{
    RollingSettings rolling = {};
    double ttl = 0; ///< of blue-green: seconds; 0: a load balancer
    double weight = 0.05;
};

/// Failed requests and time to all clear of the three, on the same load, fault and detection.
void putComparison(ModelRun &run, const ReleaseLoad &load, const ReleaseStrategies &strategies);

} // namespace madang
