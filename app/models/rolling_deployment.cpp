// SPDX-License-Identifier: GPL-3.0-or-later
// A rolling deployment: how far capacity dips and instances grow, how long both versions serve, what users notice.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"
#include "models/words.h"

#include <algorithm>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

const Bilingual tickUnit{u"틱"_s, u"ticks"_s};

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Chart = ModelOutput::Chart;
    ModelSpec spec;
    spec.id = u"rolling-deployment"_s;
    spec.title = {u"롤아웃 시뮬레이터"_s, u"Rollout simulator"_s};
    spec.inputs = releaseInputs({.instances = 4, .load = 300, .fault = 0});
    const std::vector<ModelInput> own = {
        {.id = u"surge"_s,
         .label = words::same(u"maxSurge"_s),
         .doc = {u"배포 중에 더 띄워도 되는 인스턴스의 비율입니다. 올림합니다."_s,
                 u"Instances that may be added during the rollout; rounded up."_s},
         .kind = In::Integer,
         .unit = words::percent,
         .min = 0,
         .max = 100,
         .step = 1,
         .fallback = 25},
        {.id = u"unavailable"_s,
         .label = words::same(u"maxUnavailable"_s),
         .doc = {u"배포 중에 모자라도 되는 인스턴스의 비율입니다. 내림하며, 둘 다 0이 되면 한 대로 봅니다."_s,
                 u"Instances that may be missing during the rollout; rounded down; one where both come out as 0."_s},
         .kind = In::Integer,
         .unit = words::percent,
         .min = 0,
         .max = 100,
         .step = 1,
         .fallback = 25},
        {.id = u"boot"_s,
         .label = {u"준비되기까지"_s, u"Time to get ready"_s},
         .doc = {u"새 인스턴스가 시작해서 준비될 때까지 걸리는 틱입니다."_s,
                 u"Ticks from starting an instance until it is ready."_s},
         .kind = In::Integer,
         .unit = tickUnit,
         .min = 1,
         .max = 10,
         .step = 1,
         .fallback = 3},
        {.id = u"tick"_s,
         .label = {u"한 틱의 길이"_s, u"Length of a tick"_s},
         .doc = {u"요청 수를 세고 다른 방식과 비교할 때 쓰는 시간입니다."_s,
                 u"For counting requests and for the comparison."_s},
         .kind = In::Number,
         .unit = words::seconds,
         .min = 10,
         .max = 120,
         .step = 10,
         .fallback = 60},
        {.id = u"rollback"_s,
         .label = {u"되돌리기"_s, u"Roll back"_s},
         .doc = {u"문제를 알아차리면 배포를 되돌립니다. 되돌리기도 또 하나의 롤아웃입니다."_s,
                 u"Undoes the rollout once the time to notice has passed; that is one more rollout."_s},
         .kind = In::Toggle},
    };
    spec.inputs.insert(spec.inputs.end(), own.begin(), own.end());
    spec.outputs = {
        {.id = u"finish"_s, .label = {u"끝난 틱"_s, u"Finished at tick"_s}, .unit = tickUnit, .headline = true},
        {.id = u"leastReady"_s,
         .label = {u"준비된 인스턴스의 최솟값"_s, u"Fewest ready"_s},
         .unit = words::instances,
         .headline = true},
        {.id = u"mixedTicks"_s,
         .label = {u"두 버전이 함께 답한 틱"_s, u"Ticks with both versions"_s},
         .unit = tickUnit},
        {.id = u"finishTime"_s, .label = {u"끝날 때까지"_s, u"Until it is finished"_s}, .unit = words::seconds},
        {.id = u"dropped"_s,
         .label = {u"용량이 없어 버린 요청"_s, u"Requests dropped for want of capacity"_s},
         .unit = words::requests,
         .decimals = 1},
        {.id = u"pods"_s,
         .label = {u"버전별 인스턴스"_s, u"Instances by version"_s},
         .kind = Out::Series,
         .unit = words::instances,
         .chart = Chart::Step,
         .xLabel = {u"시간"_s, u"Time"_s},
         .xUnit = tickUnit,
         .lines = {{u"readyV1"_s, {u"준비된 v1"_s, u"Ready v1"_s}, u"blue"_s},
                   {u"readyV2"_s, {u"준비된 v2"_s, u"Ready v2"_s}, u"green"_s},
                   {u"starting"_s, {u"시작하는 중"_s, u"Starting"_s}, u"amber"_s}}},
        capacityChart(tickUnit),
        {.id = u"share"_s,
         .label = {u"버전별 요청 비율"_s, u"Share of requests by version"_s},
         .kind = Out::Series,
         .unit = words::percent,
         .decimals = 1,
         .chart = Chart::StackedArea,
         .xLabel = {u"시간"_s, u"Time"_s},
         .xUnit = tickUnit,
         .lines = {{u"v1"_s, words::same(u"v1"_s), u"blue"_s}, {u"v2"_s, words::same(u"v2"_s), u"green"_s}}},
    };
    const std::vector<ModelOutput> common = releaseOutputs();
    spec.outputs.insert(spec.outputs.end(), common.begin(), common.end());
    spec.presets = {
        {u"defaults"_s, {u"Kubernetes 기본값"_s, u"Kubernetes' defaults"_s}, {}},
        {u"never-less"_s,
         {u"용량은 줄지 않게"_s, u"Never less capacity"_s},
         {{u"surge"_s, u"25"_s}, {u"unavailable"_s, u"0"_s}}},
        {u"never-more"_s,
         {u"인스턴스는 늘지 않게"_s, u"Never more instances"_s},
         {{u"surge"_s, u"0"_s}, {u"unavailable"_s, u"25"_s}}},
        {u"ten"_s, {u"인스턴스 10대"_s, u"Ten instances"_s}, {{u"instances"_s, u"10"_s}}},
        {u"like-blue-green"_s,
         {u"한꺼번에: 블루-그린처럼"_s, u"All at once: like blue-green"_s},
         {{u"instances"_s, u"10"_s}, {u"surge"_s, u"100"_s}, {u"unavailable"_s, u"0"_s}}},
        {u"full-load"_s, {u"여유가 없을 때"_s, u"With nothing to spare"_s}, {{u"load"_s, u"400"_s}}},
        {u"undo"_s,
         {u"고장 난 v2를 되돌리기"_s, u"Undoing a broken v2"_s},
         {{u"fault"_s, u"40"_s}, {u"rollback"_s, u"on"_s}}},
        {u"same-load"_s,
         {u"세 방식을 같은 부하로"_s, u"Three strategies, one load"_s},
         {{u"instances"_s, u"10"_s},
          {u"load"_s, u"1000"_s},
          {u"fault"_s, u"20"_s},
          {u"detection"_s, u"120"_s},
          {u"rollback"_s, u"on"_s}}},
    };
    spec.sources = releaseSources();
    spec.sources.push_back(words::same(u"Kubernetes, pkg/controller/deployment/util: ResolveFenceposts"_s));
    return spec;
}

ModelRun run(const ModelInputs &inputs)
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

} // namespace

const Model &rollingDeploymentModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
