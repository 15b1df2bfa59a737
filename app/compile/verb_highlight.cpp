// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

#include <QSet>

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.35 : duration;
    for (const QString &id : action.targets) {
        if (Placed *placed = staging.thing(id))
            placed->highlight.moveTo(start, length, 1);
    }
    return start + length;
}

/// Rings go, but for those around what is highlighted again.
void beginStep(Staging &staging, const std::vector<const Action *> &coming, double start)
{
    QSet<QString> kept;
    for (const Action *action : coming)
        kept.unite({action->targets.begin(), action->targets.end()});
    const auto unring = [&](Placed &placed, const QString &id) {
        if (placed.highlight.last() > 0 && !kept.contains(id))
            placed.highlight.moveTo(start, letGo, 0);
    };
    for (PlacedElement &placed : staging.elements())
        unring(placed, placed.element->id);
    for (PlacedLink &placed : staging.links())
        unring(placed, placed.id);
}

} // namespace

const Verb &highlightVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("highlight"),
             QStringLiteral(
                 "Puts a ring around elements or links for this step; it goes by itself when the next begins."),
             required(make("highlight", SceneType::References, "What to look at.")),
             {},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"서버를 보세요","en":"Look at the server"},"say":{"ko":"서버를 보세요.","en":"Look at the server."},"do":[{"highlight":"b"}]}]})")},
        .stage = &stage,
        .beginStep = &beginStep};
    return verb;
}

} // namespace madang
