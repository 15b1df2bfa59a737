// SPDX-License-Identifier: GPL-3.0-or-later
// A blue-green deployment: flip, notice, flip back, by a load balancer or by DNS, and what the second rack costs.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"

#include <algorithm>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Switch { LoadBalancer, Dns };

/// Where something turns the chart has to have a point; at an edge straight up or down, two.
std::vector<double> times(const ReleaseLoad &load, double ttl, bool back)
{
    const double lead = std::max(10.0, load.detection / 10), end = (back ? load.detection : 0) + ttl + lead;
    std::vector<double> all = {-lead, 0, ttl, end};
    if (back)
        all.insert(all.end(), {load.detection, load.detection + ttl});
    constexpr int count = 200;
    for (int i = 1; i < count; ++i)
        all.push_back(-lead + (end + lead) * i / count);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (ttl == 0)
        all.insert(std::lower_bound(all.begin(), all.end(), 0), 0);
    if (ttl == 0 && back && load.detection > 0)
        all.insert(std::lower_bound(all.begin(), all.end(), load.detection), load.detection);
    return all;
}

} // namespace

ModelRun runBlueGreenDeployment(const ModelInputs &inputs)
{
    const ReleaseLoad load = releaseLoad(inputs);
    const double ttl = inputs.integer(u"switch") == Dns ? inputs.number(u"ttl") : 0;
    const double boot = inputs.number(u"boot"), bake = inputs.number(u"bake") * 3600;
    const bool back = load.fault > 0;

    ModelRun out;
    ReleaseOutcome outcome = blueGreenOutcome(load, ttl);
    outcome.extraHours = load.instances * (boot + bake) / 3600;
    putOutcome(out, outcome);
    out.numbers.insert(u"cost"_s, outcome.extraHours * inputs.number(u"price"));

    Series share{{}, std::vector<std::vector<double>>(2)}, failed{{}, std::vector<std::vector<double>>(1)};
    for (const double t : times(load, ttl, back)) {
        // At an edge the first of two points is what was before.
        const bool before =
            ttl == 0 && (t == 0 || (back && t == load.detection)) && (share.x.empty() || share.x.back() != t);
        const double at = before ? t - 1e-9 : t;
        const double green = std::clamp(shareOnGreen(at, load, ttl, back), 0.0, 1.0) * 100;
        share.x.push_back(t);
        share.y[0].push_back(100 - green);
        share.y[1].push_back(green);
        failed.y[0].push_back(load.load * load.fault * timeOnGreen(t, load, ttl, back));
    }
    failed.x = share.x;

    // The racks, from the boot of green to the end of the overlap. Without a fault blue goes, with one green does.
    const double fleet = load.fleetCapacity(), after = bake + std::max(60.0, bake / 10);
    const Series capacity{{-boot - after / 20, -boot, 0, bake, after},
                          {{fleet, fleet, fleet, back ? fleet : 0, back ? fleet : 0},
                           {0, 0, fleet, back ? 0 : fleet, back ? 0 : fleet},
                           {fleet, fleet, 2 * fleet, fleet, fleet},
                           std::vector<double>(5, load.load)}};
    out.series.insert(u"share"_s, share);
    out.series.insert(u"failedOverTime"_s, failed);
    out.series.insert(u"capacityOverTime"_s, capacity);
    putComparison(out, load, {.ttl = ttl});
    return out;
}

} // namespace madang
