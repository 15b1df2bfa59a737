// SPDX-License-Identifier: GPL-3.0-or-later
// What rolling, blue-green and canary deployment have in common, so that they can be compared: the fleet, its load, the
// fault of v2 and how late it is noticed; and what each of them makes of these. Not concerned with their own inputs.
#pragma once

#include "models/model.h"

#include <optional>

namespace madang {

struct ReleaseLoad
{
    int instances = 10;
    double capacity = 100;  ///< requests/s that one instance can answer
    double load = 1000;     ///< requests/s
    double fault = 0.2;     ///< share of v2's requests that fail
    double detection = 120; ///< seconds from the first request to v2 until the fault is noticed

    double fleetCapacity() const { return instances * capacity; } ///< requests/s of the old fleet
};

/// What a release did to its users, by the clock that starts with v2's first request.
struct ReleaseOutcome
{
    double failed = 0;              ///< requests that v2 failed
    double exposed = 0;             ///< largest share of requests on v2 at any time
    double leastCapacity = 0;       ///< requests/s
    double shortfall = 0;           ///< requests/s that found no capacity at the worst moment
    double peakInstances = 0;       ///< ready or starting
    double extraHours = 0;          ///< instance-hours beyond the old fleet
    std::optional<double> noticed;  ///< seconds
    std::optional<double> rollback; ///< seconds from the decision to the last request on v2
    std::optional<double> clear;    ///< seconds until the last request on v2
};

/// Of the inputs that all three have.
ReleaseLoad releaseLoad(const ModelInputs &inputs);

void putOutcome(ModelRun &run, const ReleaseOutcome &outcome);

} // namespace madang
