// SPDX-License-Identifier: GPL-3.0-or-later
// A blue-green deployment: flip, notice, flip back, by a load balancer or by DNS, and what the second rack costs.
#include "models/model.h"
#include "models/release_comparison.h"
#include "models/release_load.h"
#include "models/release_outcomes.h"
#include "models/words.h"

#include <algorithm>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Switch { LoadBalancer, Dns };

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Chart = ModelOutput::Chart;
    ModelSpec spec;
    spec.id = u"blue-green-deployment"_s;
    spec.title = {u"전환, 발견, 되돌리기"_s, u"Flip, detect, flip back"_s};
    spec.inputs = releaseInputs({});
    const Bilingual money{u"달러"_s, u"USD"_s};
    const std::vector<ModelInput> own = {
        {.id = u"switch"_s,
         .label = {u"전환 수단"_s, u"Switch"_s},
         .doc = {u"로드 밸런서는 한순간에, DNS는 캐시가 끝나는 대로 옮깁니다."_s,
                 u"A load balancer moves all at once, DNS as caches run out."_s},
         .kind = In::Choice,
         .max = 1,
         .choices = {{u"lb"_s, {u"로드 밸런서"_s, u"Load balancer"_s}}, {u"dns"_s, words::same(u"DNS"_s)}}},
        {.id = u"ttl"_s,
         .label = words::same(u"TTL"_s),
         .doc = {u"DNS 응답을 캐시해 두는 시간입니다. 로드 밸런서에는 없습니다."_s,
                 u"How long a DNS answer is cached; a load balancer has none."_s},
         .kind = In::Number,
         .unit = words::seconds,
         .min = 0,
         .max = 600,
         .step = 10,
         .fallback = 60},
        {.id = u"boot"_s,
         .label = {u"그린을 띄우는 시간"_s, u"Time to boot green"_s},
         .doc = {u"그린 환경이 모두 준비될 때까지 걸리는 시간입니다."_s, u"Until the whole green rack is ready."_s},
         .kind = In::Number,
         .unit = words::seconds,
         .min = 0,
         .max = 3600,
         .step = 10,
         .fallback = 180},
        {.id = u"bake"_s,
         .label = {u"베이크 시간"_s, u"Bake time"_s},
         .doc = {u"되돌릴 수 있도록 두 환경을 함께 두는 시간입니다."_s,
                 u"How long both racks are kept, so that one can go back."_s},
         .kind = In::Number,
         .unit = words::hours,
         .min = 0,
         .max = 72,
         .step = 0.5,
         .fallback = 2},
        {.id = u"price"_s,
         .label = {u"인스턴스 한 시간의 값"_s, u"Price of an instance-hour"_s},
         .doc = {u"인스턴스 하나를 한 시간 쓰는 값입니다. 예로 든 값입니다."_s,
                 u"What one instance costs an hour; an example."_s},
         .kind = In::Number,
         .unit = money,
         .min = 0,
         .max = 10,
         .step = 0.01,
         .fallback = 0.1},
    };
    spec.inputs.insert(spec.inputs.end(), own.begin(), own.end());
    spec.outputs = releaseOutputs();
    const Bilingual time{u"전환 뒤 시간"_s, u"Time since the flip"_s};
    const std::vector<ModelOutput> more = {
        {.id = u"cost"_s, .label = {u"더 든 비용"_s, u"Extra cost"_s}, .unit = money, .decimals = 2, .headline = true},
        {.id = u"share"_s,
         .label = {u"환경별 요청 비율"_s, u"Share of requests by rack"_s},
         .kind = Out::Series,
         .unit = words::percent,
         .decimals = 1,
         .chart = Chart::StackedArea,
         .xLabel = time,
         .xUnit = words::seconds,
         .lines = {{u"blue"_s, {u"블루(v1)"_s, u"Blue (v1)"_s}, u"blue"_s},
                   {u"green"_s, {u"그린(v2)"_s, u"Green (v2)"_s}, u"green"_s}}},
        {.id = u"failedOverTime"_s,
         .label = {u"지금까지 실패한 요청"_s, u"Failed requests so far"_s},
         .kind = Out::Series,
         .unit = words::requests,
         .chart = Chart::Line,
         .xLabel = time,
         .xUnit = words::seconds,
         .lines = {{u"failed"_s, {u"실패한 요청"_s, u"Failed requests"_s}, u"red"_s}}},
        capacityChart(words::seconds),
    };
    spec.outputs.insert(spec.outputs.end(), more.begin(), more.end());
    spec.presets = {
        {u"lb"_s, {u"로드 밸런서로 전환"_s, u"By load balancer"_s}, {}},
        {u"dns"_s, {u"DNS로 전환, TTL 60초"_s, u"By DNS, TTL 60 s"_s}, {{u"switch"_s, u"dns"_s}}},
        {u"short-detection"_s,
         {u"TTL보다 먼저 알아차리면"_s, u"Noticed before the TTL is over"_s},
         {{u"switch"_s, u"dns"_s}, {u"detection"_s, u"30"_s}}},
        {u"two-hours"_s,
         {u"두 시간 겹쳐 두기"_s, u"Two hours of overlap"_s},
         {{u"boot"_s, u"0"_s}, {u"bake"_s, u"2"_s}}},
        {u"long-ttl"_s, {u"TTL 10분"_s, u"A TTL of ten minutes"_s}, {{u"switch"_s, u"dns"_s}, {u"ttl"_s, u"600"_s}}},
        {u"good-release"_s, {u"문제없는 배포"_s, u"A release without a fault"_s}, {{u"fault"_s, u"0"_s}}},
        {u"same-load"_s,
         {u"세 방식을 같은 부하로"_s, u"Three strategies, one load"_s},
         {{u"instances"_s, u"10"_s}, {u"load"_s, u"1000"_s}, {u"fault"_s, u"20"_s}, {u"detection"_s, u"120"_s}}},
    };
    spec.sources = releaseSources();
    spec.sources.push_back({u"DNS: 클라이언트가 TTL에 걸쳐 고르게 다시 묻는다고 둡니다. RFC 1035 §3.2.1 (TTL)"_s,
                            u"DNS: clients are assumed to ask again evenly over the TTL. RFC 1035 §3.2.1 (TTL)"_s});
    spec.sources.push_back({u"더 든 비용 = 인스턴스 수 × 값 × (띄우는 시간 + 베이크 시간) (정의)"_s,
                            u"Extra cost = instances × price × (boot + bake time) (definition)"_s});
    return spec;
}

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

ModelRun run(const ModelInputs &inputs)
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

} // namespace

const Model &blueGreenDeploymentModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
