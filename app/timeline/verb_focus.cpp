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
    staging.focus(action.targets, start, length);
    return start + length;
}

} // namespace

const Verb &focusVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("focus"),
         QStringLiteral("Dims everything else for this step; it ends by itself when the next begins."),
         required(make("focus", FieldType::References, "What stays bright, with all that is inside.")),
         {},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"클라이언트만 봅니다","en":"Only the client"},"say":{"ko":"클라이언트만 봅니다.","en":"Only the client."},"do":[{"focus":"a"}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
