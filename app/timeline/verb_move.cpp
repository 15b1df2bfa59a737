// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.7 : duration;
    const QString to = action.values.string(u"to");
    double at = start;
    for (const QString &id : action.targets) {
        if (to.isEmpty())
            staging.moveHome(id, at, length);
        else
            staging.move(id, to, action.values.string(u"at"), at, length);
        at += stagger;
    }
    return at - (action.targets.isEmpty() ? 0 : stagger) + length;
}

} // namespace

const Verb &moveVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("move"),
         QStringLiteral(
             "Moves elements onto or beside another element, or onto the middle of a link; they stay there."),
         required(make("move", FieldType::References, "What moves.")),
         {[] {
              FieldSpec to = make("to", FieldType::Reference, "Where to; left out: back to its own place.");
              to.notInside = true;
              return to;
          }(),
          choice("at", "Where there: in the middle, on its upper or lower edge, or beside it.",
                 "center|top|bottom|above|below|left|right", "center")},
         false,
         QStringLiteral(
             R"({"stage":{"column":[{"id":"cookie","chip":{"ko":"쿠키","en":"Cookie"},"icon":"cookie","tone":"amber"},{"id":"pair","row":[{"id":"a","box":{"ko":"브라우저","en":"Browser"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":300}],"gap":80},"steps":[{"title":{"ko":"쿠키가 서버로 갑니다","en":"The cookie goes to the server"},"say":{"ko":"쿠키가 서버로 갑니다.","en":"The cookie goes to the server."},"do":[{"move":"cookie","to":"b","at":"above"}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
