// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr double fading = 0.25; ///< seconds after arriving

/// Where the line from a rectangle's centre to a point leaves it.
QPointF edgeTowards(const QRectF &rect, QPointF point)
{
    const QPointF way = point - rect.center();
    const double across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double along = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return rect.center() + way * std::min({across, along, 1.0});
}

/// Along links and from element to element.
std::vector<QPointF> pointsAlong(Staging &staging, const QStringList &along)
{
    std::vector<QPointF> points;
    for (qsizetype i = 0; i < along.size(); ++i) {
        if (const PlacedLink *link = staging.link(along[i])) {
            points.insert(points.end(), link->route.points().begin(), link->route.points().end());
        } else if (const int index = staging.indexOf(along[i]); index >= 0) {
            // Straight from edge to edge, so that it does not start on the label of where it comes from.
            const QRectF own = staging.restingRect(index);
            const int other = staging.indexOf(along[i > 0 ? i - 1 : std::min(i + 1, along.size() - 1)]);
            points.push_back(other >= 0 ? edgeTowards(own, staging.restingRect(other).center()) : own.center());
        }
    }
    return points;
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const Values &values = action.values;
    const QStringList along =
        values.has(u"along") ? values.strings(u"along") : QStringList{values.string(u"from"), values.string(u"to")};
    const double length = duration < 0 ? 0.55 + 0.35 * double(std::max<qsizetype>(along.size(), 1)) : duration;
    std::vector<QPointF> points = pointsAlong(staging, along);
    if (points.size() < 2)
        return start + length;
    Sending sending;
    sending.look = {values.text(action.verb->name), toneFromName(values.string(u"tone")),
                    values.boolean(u"mono", false)};
    sending.route = Route(std::move(points));
    if (values.boolean(u"back", false))
        sending.route = sending.route.reversed();
    sending.lost = values.boolean(u"lost", false);
    sending.rest = values.number(u"rest", sending.lost ? 0.6 : 1);
    sending.start = start;
    sending.arrival = start + length;
    // What rests on its way stays until the step is over; what arrives is gone.
    sending.gone = sending.rest < 1 ? forGood : sending.arrival + fading;
    staging.sendings().push_back(std::move(sending));
    return start + length;
}

/// What rests on its way goes.
void beginStep(Staging &staging, const std::vector<const Action *> &, double start)
{
    for (Sending &sending : staging.sendings()) {
        if (sending.gone == forGood)
            sending.gone = start + letGo;
    }
}

} // namespace

const Verb &sendVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("send"),
             QStringLiteral(
                 "A labelled token travels once, along links or straight between two elements, and is gone when "
                 "it arrives."),
             required(text("send", "What is written on it.", 60)),
             {make("along", SceneType::References, "The links it takes, one after the other."),
              make("from", SceneType::Reference, "Without links: where it starts."),
              make("to", SceneType::Reference, "Without links: where it goes."),
              boolean("back", "It travels from the end to the start."),
              choice("tone", "In which tone.", "slate|blue|green|violet|amber|red|teal", "violet"),
              boolean("mono", "Set in the typeface for code."),
              boolean("lost", "It never arrives: it stops with a cross."),
              number("rest", "Share of the way after which it stays until the step is over.", 0.05, 1, "1")},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"요청이 갑니다","en":"The request travels"},"say":{"ko":"요청이 갑니다.","en":"The request travels."},"do":[{"send":"GET /","along":"l","rest":0.5,"mono":true}]}]})")},
        .stage = &stage,
        .beginStep = &beginStep};
    return verb;
}

} // namespace madang
