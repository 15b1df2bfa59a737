// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.35 : duration;
    for (const QString &id : action.targets) {
        if (Placed *placed = staging.thing(id); placed && placed->presence.last() > 0)
            placed->presence.moveTo(start, length, 0, Easing::InOut, int(Arrival::Fade));
    }
    return start + length;
}

} // namespace

const Verb &hideVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("hide"),
             QStringLiteral("Makes elements or links disappear; their room is kept."),
             required(make("hide", SceneType::References, "What disappears.")),
             {},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"연결이 사라집니다","en":"The link disappears"},"say":{"ko":"연결이 사라집니다.","en":"The link disappears."},"do":[{"hide":"l"}]}]})")},
        .stage = &stage,
        .clears = true};
    return verb;
}

} // namespace madang
