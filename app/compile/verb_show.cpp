// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

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

/// When the action does not say: layers drop, parts grow, messages and links are drawn, the rest fades in.
Arrival usualArrival(Staging &staging, const QString &id)
{
    const PlacedElement *placed = staging.element(id);
    if (!placed || placed->kind->drawsPresence())
        return Arrival::Draw;
    const QString container =
        placed->parent < 0 ? QString() : staging.elements()[size_t(placed->parent)].element->kind->name;
    if (container == u"stack")
        return Arrival::Drop;
    if (container == u"packet")
        return Arrival::Grow;
    return Arrival::Fade;
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.5 : duration;
    double at = start;
    for (const QString &id : action.targets) {
        const Arrival arrival = arrivalOf(action.values.string(u"by"), usualArrival(staging, id));
        if (Placed *placed = staging.thing(id); placed && placed->presence.last() < 1)
            placed->presence.moveTo(at, length, 1, Easing::Out, int(arrival));
        at += stagger;
    }
    return at - (action.targets.isEmpty() ? 0 : stagger) + length;
}

} // namespace

const Verb &showVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("show"),
             QStringLiteral("Makes hidden elements or links appear, one shortly after the other."),
             required(make("show", SceneType::References, "What appears; children of a container as container/*.")),
             {choice(
                 "by",
                 "How it comes in; left out: layers drop, parts of a packet grow, messages and links are drawn, the "
                 "rest fades in.",
                 "fade|drop|rise|left|right|grow", "fade")},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"tower","stack":[{"id":"hw","box":{"ko":"하드웨어","en":"Hardware"}},{"id":"os","box":{"ko":"운영체제","en":"Operating system"},"tone":"amber","hidden":true},{"id":"app","box":{"ko":"앱","en":"App"},"tone":"blue","hidden":true}]}]},"steps":[{"title":{"ko":"층을 쌓습니다","en":"The layers are stacked"},"say":{"ko":"층을 쌓습니다.","en":"The layers are stacked."},"do":[{"show":["os","app"]}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
