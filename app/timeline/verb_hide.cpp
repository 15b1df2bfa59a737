// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.35 : duration;
    for (const QString &id : action.targets)
        staging.hide(id, start, length);
    return start + length;
}

} // namespace

const Verb &hideVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("hide"),
         QStringLiteral("Makes elements or links disappear; their room is kept."),
         required(make("hide", FieldType::References, "What disappears.")),
         {},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"연결이 사라집니다","en":"The link disappears"},"say":{"ko":"연결이 사라집니다.","en":"The link disappears."},"do":[{"hide":"l"}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
