// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double usualLength = 6;
constexpr size_t mostChanges = 64; ///< straight between them; finer than the eye at any length
constexpr size_t mostChangesInAll = 50000;

/// The fields of the action at a share of the run.
struct Point
{
    double share;
    Values fields;
};

/// What is bound to lines over time follows them, other numbers grow evenly from what they were.
void play(Staging &staging, Placed &placed, const std::vector<Point> &way, double start, double duration)
{
    const State before = placed.states.back().state;
    FieldRefs growing; // numbers that follow no time
    for (const FieldSpec *field : *placed.settable) {
        const Node *written = staging.written(field->key);
        if (written && !staging.followsTime(*written))
            growing.push_back(field);
    }
    double last = start;
    for (const auto &[share, now] : way) {
        State state = before;
        for (const FieldSpec *field : *placed.settable) {
            const Node *value = now.node(field->key);
            if (!value)
                continue;
            state.set(field->key, value);
            if (value->isNumber() && std::find(growing.begin(), growing.end(), field) != growing.end())
                state.setNumber(field->key,
                                blend(before.number(field->key, field->fallback.toDouble()), value->number, share));
        }
        const double end = start + share * duration;
        staging.change(placed, {last, end, std::move(state), true});
        last = end;
    }
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? usualLength : duration;
    // A scene of a stranger's may run everything in every step; beyond the bound there is only how it ends.
    const bool many = staging.changesInRuns() > mostChangesInAll;
    std::vector<Point> way;
    for (const double share : many ? std::vector<double>{1} : staging.pointsOfRun(mostChanges))
        way.push_back({share, staging.fieldsAt(share)});
    for (const QString &id : action.targets) {
        if (Placed *placed = staging.thing(id))
            play(staging, *placed, way, start, length);
    }
    return start + length;
}

} // namespace

const Verb &runVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("run"),
             QStringLiteral("Plays the time of the experiment in elements or links: what is bound to a line of a "
                            "series follows it, "
                            "other numbers grow evenly, a chart for one. Takes 6 seconds unless told otherwise."),
             required(make("run", SceneType::References,
                           "What plays; the other keys are what it comes to, by the names of the fields of its kind.")),
             {},
             true,
             QStringLiteral(
                 R"({"experiment":{"model":"canary-deployment","inputs":{"fault":20,"least":0,"weight":5},"step":"play"},"stage":{"column":[{"id":"share","meter":{"ko":"v2로 보내는 비율","en":"Share sent to v2"},"value":0,"max":100,"unit":" %","tone":"green"}]},"steps":[{"id":"play","title":{"ko":"비율이 오릅니다","en":"The share grows"},"say":{"bind":{"ko":"판정까지 {duration}초 걸립니다.","en":"The verdict takes {duration} s."}},"do":[{"run":"share","value":{"bind":"weightOverTime.weight"}}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
