// SPDX-License-Identifier: GPL-3.0-or-later
// A rolling update tick by tick, as a Kubernetes Deployment does it. Not concerned with requests.
#pragma once

#include <optional>
#include <vector>

namespace madang {

struct RollingSettings
{
    int surge = 25;        ///< per cent of the instances that may be added; rounded up
    int unavailable = 25;  ///< per cent that may be missing; rounded down
    int bootTicks = 3;     ///< from starting to ready
    double tick = 60;      ///< seconds
    bool rollback = false; ///< undone once the fault is noticed
};

/// One entry a tick; the state at its end, which holds until the next.
struct RollingRollout
{
    std::vector<int> readyV1;
    std::vector<int> readyV2;
    std::vector<int> starting;       ///< of either version
    std::optional<int> firstExposed; ///< the tick at which the first v2 became ready
    std::optional<int> undoTick;     ///< the tick at which it was turned round
    std::optional<int> clearTick;    ///< the first tick after that without v2
    int leastReady = 0;
    int peak = 0;       ///< most instances, ready or starting, at the end of a tick
    int mixedTicks = 0; ///< with both versions ready

    int finish() const { return static_cast<int>(readyV1.size()) - 1; }
};

/// Until only one version is left, ready. `detection`: seconds from the first ready v2 until it is undone, where it is.
RollingRollout rollOut(int instances, const RollingSettings &settings, double detection);

} // namespace madang
