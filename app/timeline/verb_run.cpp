// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

constexpr double usualLength = 6;

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? usualLength : duration;
    staging.run(action.targets, start, length);
    return start + length;
}

} // namespace

const Verb &runVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("run"),
         QStringLiteral(
             "Plays the time of the experiment in elements or links: what is bound to a line of a series follows it, "
             "other numbers grow evenly, a chart for one. Takes 6 seconds unless told otherwise."),
         required(make("run", FieldType::References,
                       "What plays; the other keys are what it comes to, by the names of the fields of its kind.")),
         {},
         true,
         QStringLiteral(
             R"({"experiment":{"model":"canary-deployment","inputs":{"fault":20,"least":0,"weight":5},"step":"play"},"stage":{"column":[{"id":"share","meter":{"ko":"v2로 보내는 비율","en":"Share sent to v2"},"value":0,"max":100,"unit":" %","tone":"green"}]},"steps":[{"id":"play","title":{"ko":"비율이 오릅니다","en":"The share grows"},"say":{"bind":{"ko":"판정까지 {duration}초 걸립니다.","en":"The verdict takes {duration} s."}},"do":[{"run":"share","value":{"bind":"weightOverTime.weight"}}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
