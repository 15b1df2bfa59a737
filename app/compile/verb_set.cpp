// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.45 : duration;
    double at = start;
    for (const QString &id : action.targets) {
        if (Placed *placed = staging.thing(id)) {
            State state = placed->states.back().state;
            for (const FieldSpec *field : *placed->settable) {
                if (const Node *value = action.values.node(field->key))
                    state.set(field->key, value);
            }
            staging.change(*placed, {at, at + length, std::move(state)});
        }
        at += stagger;
    }
    return at - (action.targets.isEmpty() ? 0 : stagger) + length;
}

} // namespace

const Verb &setVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("set"),
             QStringLiteral("Changes what elements or links say or look like: label, tone, badge, state, value, marks. "
                            "Texts cross-fade, numbers count."),
             required(make("set", SceneType::References,
                           "What changes; the other keys are the new values, by the names of the fields of its kind.")),
             {},
             true,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"i1","box":{"ko":"인스턴스 1","en":"Instance 1"},"badge":"v1","tone":"blue"},{"id":"i2","box":{"ko":"인스턴스 2","en":"Instance 2"},"badge":"v1","tone":"blue"}]},"steps":[{"title":{"ko":"하나만 새 버전이 됩니다","en":"One becomes the new version"},"say":{"ko":"하나만 새 버전이 됩니다.","en":"One becomes the new version."},"do":[{"set":"i2","badge":"v2","tone":"green","state":"ready"}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
