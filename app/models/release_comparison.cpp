// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release_comparison.h"

#include "models/release_outcomes.h"

namespace madang {

using namespace Qt::Literals::StringLiterals;

void putComparison(ModelRun &run, const ReleaseLoad &load, const ReleaseStrategies &strategies)
{
    RollingSettings rolling = strategies.rolling;
    rolling.rollback = load.fault > 0; // Nobody undoes what works.
    const RollingRollout rollout = rollOut(load.instances, rolling, load.detection);
    const ReleaseOutcome outcomes[] = {rollingOutcome(load, rolling, rollout), blueGreenOutcome(load, strategies.ttl),
                                       canaryOutcome(load, strategies.weight)};
    Series failed{{}, std::vector<std::vector<double>>(2)}, clear{{}, std::vector<std::vector<double>>(1)};
    for (std::size_t i = 0; i < 3; ++i) {
        failed.x.push_back(double(i));
        clear.x.push_back(double(i));
        failed.y[0].push_back(outcomes[i].failed);
        // Only rolling takes capacity away; the others leave v1 as it is.
        failed.y[1].push_back(i == 0 ? droppedBecauseOfRolling(load, rolling, rollout) : 0);
        clear.y[0].push_back(load.fault > 0 ? outcomes[i].clear.value_or(0) : 0);
    }
    run.series.insert(u"compareFailed"_s, failed);
    run.series.insert(u"compareClear"_s, clear);
}

} // namespace madang
