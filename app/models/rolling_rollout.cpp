// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolling_rollout.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <deque>

namespace madang {

RollingRollout rollOut(int instances, const RollingSettings &settings, double detection)
{
    // Kubernetes, Deployment, maxSurge and maxUnavailable: surge is rounded up, unavailable down; where both come out
    // as 0, one may be missing (ResolveFenceposts in kubernetes/pkg/controller/deployment/util).
    const int surge = (instances * settings.surge + 99) / 100;
    const int missing = instances * settings.unavailable / 100;
    const int most = instances + surge;
    const int least = instances - (surge == 0 && missing == 0 ? 1 : missing);

    RollingRollout out;
    int ready[2] = {instances, 0};
    int next = 1;             // the version that is being rolled out: index of ready
    std::deque<int> starting; // for each of them the ticks until it is ready
    out.leastReady = instances;
    for (int tick = 0;; ++tick) {
        for (int &left : starting)
            --left;
        while (!starting.empty() && starting.front() == 0) {
            starting.pop_front();
            ++ready[next];
        }
        if (ready[1] > 0 && !out.firstExposed)
            out.firstExposed = tick;
        if (settings.rollback && !out.undoTick && out.firstExposed
            && tick >= *out.firstExposed + static_cast<int>(std::ceil(detection / settings.tick))) {
            // An undo is another rollout the other way; what is not ready yet of the bad version just goes.
            out.undoTick = tick;
            next = 0;
            starting.clear();
        }
        int &coming = ready[next], &leaving = ready[1 - next];
        const auto total = [&] { return ready[0] + ready[1] + static_cast<int>(starting.size()); };
        const int more = std::min(instances - coming - static_cast<int>(starting.size()), most - total());
        for (int i = 0; i < more; ++i)
            starting.push_back(settings.bootTicks);
        leaving -= std::clamp(ready[0] + ready[1] - least, 0, leaving);

        out.readyV1.push_back(ready[0]);
        out.readyV2.push_back(ready[1]);
        out.starting.push_back(static_cast<int>(starting.size()));
        out.leastReady = std::min(out.leastReady, ready[0] + ready[1]);
        out.peak = std::max(out.peak, total());
        out.mixedTicks += ready[0] > 0 && ready[1] > 0;
        if (out.undoTick && ready[1] == 0 && !out.clearTick)
            out.clearTick = tick;
        const bool done = leaving == 0 && coming == instances;
        if (done && (!settings.rollback || out.undoTick))
            return out;
        Q_ASSERT(tick < 100000);
    }
}

} // namespace madang
