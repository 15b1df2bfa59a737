// SPDX-License-Identifier: GPL-3.0-or-later
// A rolling deployment: how far capacity dips and instances grow, how long both versions serve, what users notice.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"

#include <algorithm>

namespace madang {

using namespace Qt::Literals::StringLiterals;

ModelRun runRollingDeployment(const ModelInputs &inputs)
{
    const ReleaseLoad load = releaseLoad(inputs);
    const RollingSettings settings{inputs.integer(u"surge"), inputs.integer(u"unavailable"), inputs.integer(u"boot"),
                                   inputs.number(u"tick"), inputs.on(u"rollback")};
    const RollingRollout rollout = rollOut(load.instances, settings, load.detection);

    ModelRun out;
    putOutcome(out, rollingOutcome(load, settings, rollout));
    Series pods{{}, std::vector<std::vector<double>>(3)}, capacity{{}, std::vector<std::vector<double>>(4)};
    Series share{{}, std::vector<std::vector<double>>(2)};
    double dropped = 0;
    for (std::size_t i = 0; i < rollout.readyV1.size(); ++i) {
        const double v1 = rollout.readyV1[i], v2 = rollout.readyV2[i], ready = v1 + v2;
        pods.x.push_back(double(i));
        pods.y[0].push_back(v1);
        pods.y[1].push_back(v2);
        pods.y[2].push_back(rollout.starting[i]);
        capacity.y[0].push_back(v1 * load.capacity);
        capacity.y[1].push_back(v2 * load.capacity);
        capacity.y[2].push_back(ready * load.capacity);
        capacity.y[3].push_back(load.load);
        share.y[0].push_back(ready > 0 ? 100 * v1 / ready : 0);
        share.y[1].push_back(ready > 0 ? 100 * v2 / ready : 0);
        if (i + 1 < rollout.readyV1.size())
            dropped += std::max(0.0, load.load - ready * load.capacity) * settings.tick;
    }
    capacity.x = share.x = pods.x;
    out.numbers.insert(u"finish"_s, rollout.finish());
    out.numbers.insert(u"finishTime"_s, rollout.finish() * settings.tick);
    out.numbers.insert(u"leastReady"_s, rollout.leastReady);
    out.numbers.insert(u"mixedTicks"_s, rollout.mixedTicks);
    out.numbers.insert(u"dropped"_s, dropped);
    out.series.insert(u"pods"_s, pods);
    out.series.insert(u"capacityOverTime"_s, capacity);
    out.series.insert(u"share"_s, share);
    putComparison(out, load, {.rolling = settings});
    return out;
}

} // namespace madang
