// SPDX-License-Identifier: GPL-3.0-or-later
// A canary and its judge: how many requests it takes until a fault is evident, and how many fail meanwhile. Expected
// values; nothing is drawn by lot.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Verdict { Stopped, StoppedLater, PromotedFaulty, PromotedGood };

/// The weights of each plan, in per cent; those above the first weight follow it.
const std::vector<std::vector<double>> &plans()
{
    static const std::vector<std::vector<double>> all = {{5, 25, 50, 100}, {5, 10, 25, 50, 75, 100}, {100}};
    return all;
}

struct Judge
{
    double load, p0, p1, threshold, least;

    double overall(double w) const { return w * p1 + (1 - w) * p0; }

    /// z grows with the square root of time: this is z after one second.
    double evidence(double w) const
    {
        const double p = overall(w);
        return p1 > p0 && w < 1 ? (p1 - p0) * std::sqrt(load * w * (1 - w) / (p * (1 - p))) : 0;
    }

    /// Seconds until the fault is evident at that weight; nothing: never. At 100 % there is no control any more.
    std::optional<double> detect(double w) const
    {
        if (p1 <= p0 || w >= 1)
            return std::nullopt;
        const double p = overall(w);
        const double evident = threshold * threshold * p * (1 - p) / ((p1 - p0) * (p1 - p0) * load * w * (1 - w));
        return std::max(evident, least / (load * w));
    }
};

struct Step
{
    double weight, start, duration;
};

} // namespace

ModelRun runCanaryDeployment(const ModelInputs &inputs)
{
    const ReleaseLoad load = releaseLoad(inputs);
    const Judge judge{load.load, inputs.number(u"baseline") / 100, load.fault, inputs.number(u"threshold"),
                      inputs.number(u"least")};
    const double hold = inputs.number(u"hold"), first = inputs.number(u"weight") / 100;

    std::vector<double> weights = {first};
    for (const double percent : plans()[static_cast<std::size_t>(inputs.integer(u"plan"))]) {
        if (percent / 100 > first)
            weights.push_back(percent / 100);
    }
    std::vector<Step> steps;
    double now = 0;
    bool stopped = false;
    for (const double weight : weights) {
        const auto sure = judge.detect(weight);
        stopped = sure && *sure <= hold;
        steps.push_back({weight, now, stopped ? *sure : hold});
        now += steps.back().duration;
        if (stopped)
            break;
    }

    ModelRun out;
    ReleaseOutcome outcome;
    double requests = 0, extra = 0, worst = 0;
    for (const Step &step : steps) {
        const double received = load.load * step.weight * step.duration;
        requests += received;
        extra += received * (judge.p1 - judge.p0);
        worst = std::max(worst, judge.overall(step.weight));
        outcome.failed += received * judge.p1;
        outcome.exposed = std::max(outcome.exposed, step.weight);
        outcome.shortfall = std::max(outcome.shortfall, canaryShortfall(load, step.weight));
        outcome.peakInstances =
            std::max(outcome.peakInstances, double(load.instances + canaryInstances(load, step.weight)));
        outcome.extraHours += canaryInstances(load, step.weight) * step.duration / 3600;
    }
    outcome.leastCapacity = load.fleetCapacity();
    if (stopped) {
        outcome.noticed = outcome.clear = now;
        outcome.rollback = 0; // the weight goes back to 0 at once
        out.numbers.insert(u"stoppedAt"_s, steps.back().weight * 100);
    }
    putOutcome(out, outcome);
    if (const auto sure = judge.detect(first))
        out.numbers.insert(u"detect"_s, *sure);
    out.numbers.insert(u"canaryRequests"_s, requests);
    out.numbers.insert(u"extraErrors"_s, extra);
    out.numbers.insert(u"overallErrors"_s, judge.overall(first) * 100);
    out.numbers.insert(u"worstErrors"_s, worst * 100);
    out.numbers.insert(u"canaryErrors"_s, judge.p1 * 100);
    out.numbers.insert(u"controlErrors"_s, judge.p0 * 100);
    out.numbers.insert(u"duration"_s, now);
    out.states.insert(u"verdict"_s, {stopped               ? steps.size() == 1 ? Stopped : StoppedLater
                                     : judge.p1 > judge.p0 ? PromotedFaulty
                                                           : PromotedGood});

    Series weight{{}, std::vector<std::vector<double>>(1)}, evidence{{}, std::vector<std::vector<double>>(2)};
    Series capacity{{}, std::vector<std::vector<double>>(4)};
    const auto addCapacity = [&](double t, double v1, double v2) {
        capacity.x.push_back(t);
        capacity.y[0].push_back(v1);
        capacity.y[1].push_back(v2);
        capacity.y[2].push_back(v1 + v2);
        capacity.y[3].push_back(load.load);
    };
    constexpr int pointsAStep = 100;
    for (const Step &step : steps) {
        weight.x.push_back(step.start);
        weight.y[0].push_back(step.weight * 100);
        addCapacity(step.start, load.fleetCapacity(), canaryInstances(load, step.weight) * load.capacity);
        for (int i = 0; i <= pointsAStep; ++i) {
            const double t = i == pointsAStep ? step.duration : step.duration * i / pointsAStep;
            evidence.x.push_back(step.start + t);
            evidence.y[0].push_back(judge.evidence(step.weight) * std::sqrt(t));
            evidence.y[1].push_back(judge.threshold);
        }
    }
    // What it comes to in the end stays to be seen for a while.
    for (const double t : {now, now * 1.1}) {
        weight.x.push_back(t);
        weight.y[0].push_back(stopped ? 0 : 100);
        addCapacity(t, stopped ? load.fleetCapacity() : 0, stopped ? 0 : load.fleetCapacity());
    }
    out.series.insert(u"weightOverTime"_s, weight);
    out.series.insert(u"evidence"_s, evidence);
    out.series.insert(u"capacityOverTime"_s, capacity);
    putComparison(out, load, {.weight = first});
    return out;
}

} // namespace madang
