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
        staging.highlight(id, start, length);
    return start + length;
}

} // namespace

const Verb &highlightVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("highlight"),
         QStringLiteral("Puts a ring around elements or links for this step; it goes by itself when the next begins."),
         required(make("highlight", FieldType::References, "What to look at.")),
         {},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"서버를 보세요","en":"Look at the server"},"say":{"ko":"서버를 보세요.","en":"Look at the server."},"do":[{"highlight":"b"}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
