// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fields.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/verbs.h"

namespace madang {

namespace {

Arrival arrivalOf(const QString &name, Arrival usual)
{
    return name == u"fade"    ? Arrival::Fade
           : name == u"drop"  ? Arrival::Drop
           : name == u"rise"  ? Arrival::Rise
           : name == u"left"  ? Arrival::FromLeft
           : name == u"right" ? Arrival::FromRight
           : name == u"grow"  ? Arrival::Grow
                              : usual;
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.5 : duration;
    double at = start;
    for (const QString &id : action.targets) {
        staging.show(id, at, length, arrivalOf(action.values.string(u"by"), staging.usualArrival(id)));
        at += stagger;
    }
    return at - (action.targets.isEmpty() ? 0 : stagger) + length;
}

} // namespace

const Verb &showVerb()
{
    using namespace field;
    static const Verb verb = {
        {QStringLiteral("show"),
         QStringLiteral("Makes hidden elements or links appear, one shortly after the other."),
         required(make("show", FieldType::References, "What appears; children of a container as container/*.")),
         {choice("by",
                 "How it comes in; left out: layers drop, parts of a packet grow, messages and links are drawn, the "
                 "rest fades in.",
                 "fade|drop|rise|left|right|grow", "fade")},
         false,
         QStringLiteral(
             R"({"stage":{"row":[{"id":"tower","stack":[{"id":"hw","box":{"ko":"하드웨어","en":"Hardware"}},{"id":"os","box":{"ko":"운영체제","en":"Operating system"},"tone":"amber","hidden":true},{"id":"app","box":{"ko":"앱","en":"App"},"tone":"blue","hidden":true}]}]},"steps":[{"title":{"ko":"층을 쌓습니다","en":"The layers are stacked"},"say":{"ko":"층을 쌓습니다.","en":"The layers are stacked."},"do":[{"show":["os","app"]}]}]})")},
        &stage};
    return verb;
}

} // namespace madang
