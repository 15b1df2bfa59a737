// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.8 : duration;
    staging.zoom(action.targets, start, length);
    return start + length;
}

} // namespace

const Verb &zoomVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("zoom"),
         QStringLiteral(
             "Moves the camera onto elements, at most twice as near; on the stage itself: back to the whole."),
         required(make("zoom", FieldType::References, "What to look at closely.")),
         {},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"서버를 가까이 봅니다","en":"A closer look at the server"},"say":{"ko":"서버를 가까이 봅니다.","en":"A closer look at the server."},"do":[{"zoom":"b"}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
