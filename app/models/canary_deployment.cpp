// SPDX-License-Identifier: GPL-3.0-or-later
// A canary and its judge: how many requests it takes until a fault is evident, and how many fail meanwhile. Expected
// values; nothing is drawn by lot.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"
#include "models/words.h"

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

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Chart = ModelOutput::Chart;
    using Tone = ModelState::Tone;
    ModelSpec spec;
    spec.id = u"canary-deployment"_s;
    spec.title = {u"카나리의 심판"_s, u"Canary judge"_s};
    spec.inputs = releaseInputs({.fault = 0.003});
    for (ModelInput &input : spec.inputs) {
        if (input.id == u"detection")
            input.doc = {u"세 방식을 비교할 때만 쓰입니다. 카나리의 심판은 스스로 판단할 시간을 계산합니다."_s,
                         u"For the comparison of the three only; the judge works out its own time."_s};
        if (input.id == u"load") {
            input.min = 10;
            input.logarithmic = true;
        }
    }
    const std::vector<ModelInput> own = {
        {.id = u"baseline"_s,
         .label = {u"v1의 오류율"_s, u"Error rate of v1"_s},
         .doc = {u"대조군인 v1에서도 실패하는 비율입니다."_s,
                 u"The share of requests that fail on v1, the control, too."_s},
         .kind = In::Number,
         .unit = words::percent,
         .min = 0,
         .max = 5,
         .step = 0.1,
         .fallback = 0.1},
        {.id = u"weight"_s,
         .label = {u"카나리의 첫 비율"_s, u"First weight of the canary"_s},
         .doc = {u"처음에 v2로 보내는 요청의 비율입니다."_s, u"The share of requests that goes to v2 at first."_s},
         .kind = In::Number,
         .unit = words::percent,
         .min = 0.1,
         .max = 50,
         .step = 0.1,
         .fallback = 5,
         .logarithmic = true},
        {.id = u"threshold"_s,
         .label = {u"판정 기준 z"_s, u"Threshold z"_s},
         .doc = {u"차이가 표준 오차의 몇 배여야 고장으로 판정하는지 정합니다."_s,
                 u"How many standard errors of difference the judge calls a fault."_s},
         .kind = In::Number,
         .min = 2,
         .max = 5,
         .step = 0.1,
         .fallback = 3},
        {.id = u"least"_s,
         .label = {u"최소 카나리 요청 수"_s, u"Minimum canary requests"_s},
         .doc = {u"이만큼 모이기 전에는 판정하지 않습니다."_s,
                 u"Before that many have come in, the judge says nothing."_s},
         .kind = In::Integer,
         .unit = words::requests,
         .min = 0,
         .max = 10000,
         .step = 1,
         .fallback = 500},
        {.id = u"hold"_s,
         .label = {u"단계마다 지켜보는 시간"_s, u"Hold at each step"_s},
         .doc = {u"이 시간 안에 고장이 드러나지 않으면 다음 비율로 승격합니다."_s,
                 u"Without a verdict by then, the canary goes up a step."_s},
         .kind = In::Number,
         .unit = words::seconds,
         .min = 10,
         .max = 7200,
         .step = 10,
         .fallback = 600},
        {.id = u"plan"_s,
         .label = {u"승격 단계"_s, u"Steps"_s},
         .doc = {u"첫 비율보다 큰 값을 차례로 밟습니다."_s,
                 u"The weights it goes up by; those above the first weight are taken in turn."_s},
         .kind = In::Choice,
         .max = 2,
         .choices = {{u"standard"_s, words::same(u"5 → 25 → 50 → 100 %"_s)},
                     {u"gradual"_s, words::same(u"5 → 10 → 25 → 50 → 75 → 100 %"_s)},
                     {u"direct"_s, words::same(u"100 %"_s)}}},
    };
    spec.inputs.insert(spec.inputs.end(), own.begin(), own.end());
    const Bilingual time{u"시간"_s, u"Time"_s};
    spec.outputs = {
        {.id = u"verdict"_s,
         .label = {u"판정"_s, u"Verdict"_s},
         .kind = Out::States,
         .headline = true,
         .parts = {{u"canary"_s, {u"카나리"_s, u"Canary"_s}}},
         .states = {{u"stopped"_s, {u"첫 비율에서 중단"_s, u"Stopped at the first weight"_s}, Tone::Good},
                    {u"stopped-later"_s, {u"승격한 뒤에 중단"_s, u"Stopped after going up"_s}, Tone::Warning},
                    {u"promoted-faulty"_s, {u"고장 난 채 승격"_s, u"Promoted with its fault"_s}, Tone::Bad},
                    {u"promoted"_s, {u"문제없이 승격"_s, u"Promoted without a fault"_s}, Tone::Good}}},
        {.id = u"detect"_s,
         .label = {u"첫 비율에서 확신하기까지"_s, u"Until the judge is sure at the first weight"_s},
         .unit = words::seconds,
         .decimals = 2,
         .headline = true,
         .mayLack = true},
        {.id = u"canaryRequests"_s,
         .label = {u"카나리가 받은 요청"_s, u"Requests the canary received"_s},
         .unit = words::requests},
        {.id = u"extraErrors"_s,
         .label = {u"v1보다 더 많이 실패한 요청"_s, u"Failures beyond those of v1"_s},
         .unit = words::requests,
         .decimals = 1,
         .headline = true},
        {.id = u"overallErrors"_s,
         .label = {u"첫 비율에서 전체 오류율"_s, u"Overall error rate at the first weight"_s},
         .unit = words::percent,
         .decimals = 3},
        {.id = u"worstErrors"_s,
         .label = {u"가장 높았던 전체 오류율"_s, u"Highest overall error rate"_s},
         .unit = words::percent,
         .decimals = 3},
        {.id = u"canaryErrors"_s,
         .label = {u"카나리 오류율"_s, u"Error rate of the canary"_s},
         .unit = words::percent,
         .decimals = 3},
        {.id = u"controlErrors"_s,
         .label = {u"대조군 오류율"_s, u"Error rate of the control"_s},
         .unit = words::percent,
         .decimals = 3},
        {.id = u"stoppedAt"_s,
         .label = {u"중단했을 때의 비율"_s, u"Weight when stopped"_s},
         .unit = words::percent,
         .decimals = 1,
         .mayLack = true},
        {.id = u"duration"_s,
         .label = {u"판정이 끝날 때까지"_s, u"Until the verdict"_s},
         .unit = words::seconds,
         .decimals = 2},
        {.id = u"weightOverTime"_s,
         .label = {u"카나리의 비율"_s, u"Weight of the canary"_s},
         .kind = Out::Series,
         .unit = words::percent,
         .decimals = 1,
         .chart = Chart::Step,
         .xLabel = time,
         .xUnit = words::seconds,
         .lines = {{u"weight"_s, {u"v2의 비율"_s, u"Share of v2"_s}, u"green"_s}}},
        {.id = u"evidence"_s,
         .label = {u"증거"_s, u"Evidence"_s},
         .kind = Out::Series,
         .decimals = 2,
         .chart = Chart::Line,
         .xLabel = time,
         .xUnit = words::seconds,
         .lines = {{u"z"_s, words::same(u"z"_s), u"violet"_s},
                   {u"threshold"_s, {u"판정 기준"_s, u"Threshold"_s}, u"red"_s}}},
        capacityChart(words::seconds),
    };
    const std::vector<ModelOutput> common = releaseOutputs();
    spec.outputs.insert(spec.outputs.end(), common.begin(), common.end());
    spec.presets = {
        {u"subtle"_s, {u"미묘한 결함, 5 %"_s, u"A subtle fault at 5 %"_s}, {}},
        {u"severe"_s,
         {u"심한 결함, 최소 요청 없이"_s, u"A severe fault, no minimum"_s},
         {{u"fault"_s, u"20"_s}, {u"least"_s, u"0"_s}}},
        {u"severe-least"_s,
         {u"심한 결함, 최소 요청 500건"_s, u"A severe fault, 500 requests at least"_s},
         {{u"fault"_s, u"20"_s}}},
        {u"one-percent"_s, {u"미묘한 결함, 1 %"_s, u"A subtle fault at 1 %"_s}, {{u"weight"_s, u"1"_s}}},
        {u"half"_s, {u"미묘한 결함, 50 %"_s, u"A subtle fault at 50 %"_s}, {{u"weight"_s, u"50"_s}}},
        {u"little-traffic"_s,
         {u"요청이 적으면 잘못 승격합니다"_s, u"Little traffic: promoted by mistake"_s},
         {{u"load"_s, u"100"_s}, {u"weight"_s, u"1"_s}}},
        {u"good-release"_s, {u"문제없는 배포"_s, u"A release without a fault"_s}, {{u"fault"_s, u"0.1"_s}}},
        {u"same-load"_s,
         {u"세 방식을 같은 부하로"_s, u"Three strategies, one load"_s},
         {{u"instances"_s, u"10"_s},
          {u"load"_s, u"1000"_s},
          {u"fault"_s, u"20"_s},
          {u"detection"_s, u"120"_s},
          {u"least"_s, u"0"_s}}},
    };
    spec.sources = releaseSources();
    spec.sources.push_back(
        {u"두 비율의 z 검정, 합동 비율을 쓴 기댓값 (표준 통계)"_s,
         u"Two-proportion z test with the pooled rate, at its expected value (standard statistics)"_s});
    spec.sources.push_back(words::same(u"Google, The Site Reliability Workbook, ch. 16: Canarying Releases"_s));
    spec.sources.push_back({u"v1을 그대로 두고 v2를 비율만큼 더합니다: Argo Rollouts, Canary, Traffic Routing"_s,
                            u"v1 stays and v2 is added by weight: Argo Rollouts, Canary, Traffic Routing"_s});
    return spec;
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

ModelRun run(const ModelInputs &inputs)
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

} // namespace

const Model &canaryDeploymentModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
