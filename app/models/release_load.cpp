// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release_load.h"

#include "models/words.h"

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

using Out = ModelOutput::Kind;
using Chart = ModelOutput::Chart;

const std::vector<Named> &strategyNames()
{
    static const std::vector<Named> names = {{u"rolling"_s, {u"롤링"_s, u"Rolling"_s}},
                                             {u"blue-green"_s, {u"블루-그린"_s, u"Blue-green"_s}},
                                             {u"canary"_s, {u"카나리"_s, u"Canary"_s}}};
    return names;
}

} // namespace

std::vector<ModelInput> releaseInputs(const ReleaseLoad &fallback)
{
    using In = ModelInput::Kind;
    return {
        {.id = u"instances"_s,
         .label = {u"인스턴스 수"_s, u"Instances"_s},
         .doc = {u"배포하기 전부터 돌고 있는 v1의 수입니다."_s, u"How many of v1 are running before the release."_s},
         .kind = In::Integer,
         .unit = words::instances,
         .min = 1,
         .max = 50,
         .step = 1,
         .fallback = double(fallback.instances)},
        {.id = u"capacity"_s,
         .label = {u"인스턴스 하나의 용량"_s, u"Capacity of one instance"_s},
         .doc = {u"인스턴스 하나가 1초에 답할 수 있는 요청 수입니다."_s,
                 u"Requests a second that one instance can answer."_s},
         .kind = In::Number,
         .unit = words::requestsPerSecond,
         .min = 1,
         .max = 1000,
         .step = 10,
         .fallback = fallback.capacity},
        {.id = u"load"_s,
         .label = {u"부하"_s, u"Load"_s},
         .doc = {u"1초에 들어오는 요청 수입니다."_s, u"Requests that come in each second."_s},
         .kind = In::Number,
         .unit = words::requestsPerSecond,
         .min = 0,
         .max = 10000,
         .step = 10,
         .fallback = fallback.load},
        {.id = u"fault"_s,
         .label = {u"v2의 오류율"_s, u"Error rate of v2"_s},
         .doc = {u"v2가 받은 요청 가운데 실패하는 비율입니다."_s, u"The share of v2's requests that fail."_s},
         .kind = In::Number,
         .unit = words::percent,
         .min = 0,
         .max = 100,
         .step = 0.1,
         .fallback = fallback.fault * 100},
        {.id = u"detection"_s,
         .label = {u"알아차리기까지"_s, u"Time to notice"_s},
         .doc = {u"v2가 첫 요청을 받은 뒤 문제를 알아차릴 때까지 걸리는 시간입니다."_s,
                 u"From v2's first request until the fault is noticed."_s},
         .kind = In::Number,
         .unit = words::seconds,
         .min = 0,
         .max = 3600,
         .step = 10,
         .fallback = fallback.detection},
    };
}

ReleaseLoad releaseLoad(const ModelInputs &inputs)
{
    return {inputs.integer(u"instances"), inputs.number(u"capacity"), inputs.number(u"load"),
            inputs.number(u"fault") / 100, inputs.number(u"detection")};
}

std::vector<ModelOutput> releaseOutputs()
{
    return {
        {.id = u"failed"_s,
         .label = {u"v2에서 실패한 요청"_s, u"Requests that v2 failed"_s},
         .unit = words::requests,
         .decimals = 1,
         .headline = true},
        {.id = u"exposed"_s,
         .label = {u"v2로 간 요청의 최대 비율"_s, u"Largest share on v2"_s},
         .unit = words::percent,
         .decimals = 1,
         .headline = true},
        {.id = u"clear"_s,
         .label = {u"마지막 요청이 v2를 떠날 때까지"_s, u"Until the last request leaves v2"_s},
         .unit = words::seconds,
         .decimals = 2,
         .headline = true,
         .mayLack = true},
        {.id = u"noticed"_s,
         .label = {u"알아차릴 때까지"_s, u"Noticed after"_s},
         .unit = words::seconds,
         .decimals = 2,
         .mayLack = true},
        {.id = u"rollbackTime"_s,
         .label = {u"되돌리는 데 걸린 시간"_s, u"Time to roll back"_s},
         .unit = words::seconds,
         .decimals = 1,
         .mayLack = true},
        {.id = u"leastCapacity"_s,
         .label = {u"가장 적을 때의 용량"_s, u"Least capacity"_s},
         .unit = words::requestsPerSecond,
         .decimals = 0},
        {.id = u"shortfall"_s,
         .label = {u"가장 컸던 용량 부족분"_s, u"Worst shortfall of capacity"_s},
         .unit = words::requestsPerSecond,
         .decimals = 1},
        {.id = u"peakInstances"_s,
         .label = {u"가장 많을 때의 인스턴스"_s, u"Most instances at once"_s},
         .unit = words::instances},
        {.id = u"extraHours"_s,
         .label = {u"더 쓴 인스턴스 시간"_s, u"Extra instance-hours"_s},
         .unit = words::instanceHours,
         .decimals = 2},
        {.id = u"compareFailed"_s,
         .label = {u"세 방식의 실패한 요청"_s, u"Failed requests, by strategy"_s},
         .kind = Out::Series,
         .unit = words::requests,
         .decimals = 0,
         .chart = Chart::StackedBar,
         .lines = {{u"failed"_s, {u"v2의 오류"_s, u"Failed by v2"_s}, u"red"_s},
                   {u"dropped"_s,
                    {u"배포 때문에 모자란 용량"_s, u"Capacity missing because of the rollout"_s},
                    u"amber"_s}},
         .categories = strategyNames()},
        {.id = u"compareClear"_s,
         .label = {u"세 방식의 복구 시간"_s, u"Time to recover, by strategy"_s},
         .kind = Out::Series,
         .unit = words::seconds,
         .decimals = 0,
         .chart = Chart::Bar,
         .lines = {{u"clear"_s,
                    {u"마지막 요청이 v2를 떠날 때까지"_s, u"Until the last request leaves v2"_s},
                    u"amber"_s}},
         .categories = strategyNames()},
    };
}

ModelOutput capacityChart(const Bilingual &xUnit)
{
    return {.id = u"capacityOverTime"_s,
            .label = {u"버전별 용량과 부하"_s, u"Capacity by version, and the load"_s},
            .kind = Out::Series,
            .unit = words::requestsPerSecond,
            .chart = Chart::Step,
            .xLabel = {u"시간"_s, u"Time"_s},
            .xUnit = xUnit,
            .lines = {{u"v1"_s, {u"v1의 용량"_s, u"Capacity of v1"_s}, u"blue"_s},
                      {u"v2"_s, {u"v2의 용량"_s, u"Capacity of v2"_s}, u"green"_s},
                      {u"total"_s, {u"전체 용량"_s, u"Capacity in all"_s}, u"teal"_s},
                      {u"load"_s, {u"부하"_s, u"Load"_s}, u"red"_s}}};
}

std::vector<Bilingual> releaseSources()
{
    return {{u"실패한 요청 = 부하 × v2의 비율 × 오류율 × 시간 (정의)"_s,
             u"Failed requests = load × share of v2 × error rate × time (definition)"_s},
            words::same(u"Kubernetes documentation, Deployments: RollingUpdate, maxSurge, maxUnavailable"_s)};
}

void putOutcome(ModelRun &run, const ReleaseOutcome &outcome)
{
    run.numbers.insert(u"failed"_s, outcome.failed);
    run.numbers.insert(u"exposed"_s, outcome.exposed * 100);
    run.numbers.insert(u"leastCapacity"_s, outcome.leastCapacity);
    run.numbers.insert(u"shortfall"_s, outcome.shortfall);
    run.numbers.insert(u"peakInstances"_s, outcome.peakInstances);
    run.numbers.insert(u"extraHours"_s, outcome.extraHours);
    if (outcome.noticed)
        run.numbers.insert(u"noticed"_s, *outcome.noticed);
    if (outcome.rollback)
        run.numbers.insert(u"rollbackTime"_s, *outcome.rollback);
    if (outcome.clear)
        run.numbers.insert(u"clear"_s, *outcome.clear);
}

} // namespace madang
