// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

namespace madang {

namespace {

/// Where something of that size goes on a goal.
QPointF centreOn(const QRectF &goal, const QString &at, QSizeF size)
{
    constexpr double gap = 10;
    QPointF centre = goal.center();
    if (at == u"above")
        centre.setY(goal.top() - gap - size.height() / 2);
    else if (at == u"below")
        centre.setY(goal.bottom() + gap + size.height() / 2);
    else if (at == u"left")
        centre.setX(goal.left() - gap - size.width() / 2);
    else if (at == u"right")
        centre.setX(goal.right() + gap + size.width() / 2);
    else if (at == u"top")
        centre.setY(goal.top());
    else if (at == u"bottom")
        centre.setY(goal.bottom());
    return centre;
}

void move(Staging &staging, PlacedElement &placed, const QString &to, const QString &at, double start, double duration)
{
    placed.landings.push_back({start, to});
    if (to.isEmpty()) {
        placed.offset.moveTo(start, duration, QPointF());
        return;
    }
    const QRectF now = staging.restingRect(staging.indexOf(placed.element->id));
    QPointF centre;
    if (const int target = staging.indexOf(to); target >= 0)
        centre = centreOn(staging.restingRect(target), at, now.size());
    else if (const PlacedLink *way = staging.link(to))
        centre = way->route.at(0.5);
    else
        return;
    placed.offset.moveTo(start, duration, placed.offset.last() + centre - now.center());
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.7 : duration;
    double at = start;
    for (const QString &id : action.targets) {
        if (PlacedElement *placed = staging.element(id))
            move(staging, *placed, action.values.string(u"to"), action.values.string(u"at"), at, length);
        at += stagger;
    }
    return at - (action.targets.isEmpty() ? 0 : stagger) + length;
}

} // namespace

const Verb &moveVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("move"),
             QStringLiteral(
                 "Moves elements onto or beside another element, or onto the middle of a link; they stay there."),
             required(make("move", SceneType::References, "What moves.")),
             {marked(make("to", SceneType::Reference, "Where to; left out: back to its own place."),
                     SceneMark::NotInside),
              choice("at", "Where there: in the middle, on its upper or lower edge, or beside it.",
                     "center|top|bottom|above|below|left|right", "center")},
             false,
             QStringLiteral(
                 R"({"stage":{"column":[{"id":"cookie","chip":{"ko":"쿠키","en":"Cookie"},"icon":"cookie","tone":"amber"},{"id":"pair","row":[{"id":"a","box":{"ko":"브라우저","en":"Browser"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":300}],"gap":80},"steps":[{"title":{"ko":"쿠키가 서버로 갑니다","en":"The cookie goes to the server"},"say":{"ko":"쿠키가 서버로 갑니다.","en":"The cookie goes to the server."},"do":[{"move":"cookie","to":"b","at":"above"}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
