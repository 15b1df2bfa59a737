// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the three strategies makes of the same load, fault and detection time.
#pragma once

#include "models/release_load.h"
#include "models/rolling_rollout.h"

namespace madang {

/// `rollout`: of that load's instances and detection, by those settings.
ReleaseOutcome rollingOutcome(const ReleaseLoad &load, const RollingSettings &settings, const RollingRollout &rollout);
/// Requests that would have been answered, had nothing been rolled out.
double droppedBecauseOfRolling(const ReleaseLoad &load, const RollingSettings &settings, const RollingRollout &rollout);

/// The flip and, where there is a fault, the flip back when it is noticed. `ttl`: seconds; 0: by a load balancer.
/// What both racks cost is left to the caller.
ReleaseOutcome blueGreenOutcome(const ReleaseLoad &load, double ttl);
/// The share of clients on green, `t` seconds after the flip; `back`: it is flipped back when the fault is noticed.
double shareOnGreen(double t, const ReleaseLoad &load, double ttl, bool back);
/// The integral of that from 0 to t, in seconds.
double timeOnGreen(double t, const ReleaseLoad &load, double ttl, bool back);

/// A canary of one weight that is put back to 0 when the fault is noticed.
ReleaseOutcome canaryOutcome(const ReleaseLoad &load, double weight);
/// Instances that take a share of the load. The old fleet stays as it is beside them.
int canaryInstances(const ReleaseLoad &load, double weight);
/// Requests/s without capacity when v2 takes that share.
double canaryShortfall(const ReleaseLoad &load, double weight);

} // namespace madang
