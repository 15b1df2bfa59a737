// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/traffic_picks.h"
#include "compile/verb.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr size_t mostSplits = 8; ///< while a run plays

bool isSame(const Node &a, const Node &b)
{
    const auto sameItem = [](const Node &x, const Node &y) { return isSame(x, y); };
    const auto sameMember = [](const Node::Member &x, const Node::Member &y) {
        return x.key == y.key && isSame(x.value, y.value);
    };
    return a.type == b.type && a.boolean == b.boolean && a.number == b.number && a.string == b.string
           && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameItem)
           && std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(), sameMember);
}

/// Parts of one link are alternatives, links follow each other.
using Hops = std::vector<std::vector<const PlacedLink *>>;

Hops hopsAlong(Staging &staging, const QStringList &links)
{
    Hops hops;
    const Link *last = nullptr;
    for (const QString &id : links) {
        const PlacedLink *part = staging.link(id);
        if (!part)
            continue;
        if (part->link != last)
            hops.emplace_back();
        last = part->link;
        hops.back().push_back(part);
    }
    return hops;
}

std::vector<FlowPath> pathsOver(Staging &staging, const Hops &hops, const Values &values)
{
    const auto share = [&](QStringView key, const QString &element, double fallback) {
        const Node *map = values.node(key);
        const Node *value = map ? map->find(element) : nullptr;
        return value ? value->number : fallback;
    };
    const bool weighed = values.has(u"split");
    const auto named = toneFromName(values.string(u"tone"));
    std::vector<FlowPath> paths(1);
    for (const auto &hop : hops) {
        std::vector<FlowPath> longer;
        for (const FlowPath &path : paths) {
            for (const PlacedLink *part : hop) {
                const PlacedElement &target = staging.elements()[size_t(part->to)];
                // Without a split all ends that are there share alike.
                const double alike = staging.isThere(part->to) ? 1 : 0;
                const double weight = hop.size() == 1 ? 1 : share(u"split", target.element->id, weighed ? 0 : alike);
                if (weight <= 0)
                    continue;
                FlowPath next = path;
                next.hops.push_back(part->route);
                next.links.push_back(staging.linkIndexOf(part->id));
                // A request takes the colour of what serves it once that is settled.
                const Tone own = target.states.back().state.tone(Tone::Slate);
                next.tones.push_back(named.value_or(hop.size() == 1 && hops.size() > 1 ? Tone::Slate : own));
                next.weight *= weight;
                next.failShare = std::max(next.failShare, share(u"fail", target.element->id, 0) / 100);
                longer.push_back(std::move(next));
            }
        }
        paths = std::move(longer);
    }
    return paths;
}

/// Requests along links, hop by hop, in place of those that flow on any of them; a rate of 0 only stops those.
void flow(Staging &staging, const QStringList &links, const Values &values, double start)
{
    for (Flow &running : staging.flows()) {
        const bool concerned = std::any_of(running.along.begin(), running.along.end(),
                                           [&](const QString &id) { return links.contains(id); });
        if (running.end == forGood && concerned)
            running.end = start;
    }
    const double rate = values.number(u"rate", 6);
    const Hops hops = rate > 0 ? hopsAlong(staging, links) : Hops();
    if (hops.empty())
        return;
    Flow flow;
    flow.paths = pathsOver(staging, hops, values);
    flow.along = links;
    flow.start = start;
    flow.rate = rate;
    flow.picks = picksFor(flow.paths);
    staging.flows().push_back(std::move(flow));
}

/// What is bound to lines over time changes while the run plays.
void flowOverRun(Staging &staging, const QStringList &links, double start, double duration)
{
    Values last;
    for (const double share : staging.pointsOfRun(mostSplits)) {
        const Values now = staging.fieldsAt(share);
        if (last.node() && isSame(*last.node(), *now.node()))
            continue;
        flow(staging, links, now, start + share * duration);
        last = now;
    }
}

double stage(Staging &staging, const Action &action, double start, double duration)
{
    if (duration > 0)
        flowOverRun(staging, action.targets, start, duration);
    else
        flow(staging, action.targets, action.values, start);
    // What follows waits until the flow is seen; it goes on by itself.
    return start + (duration < 0 ? (action.values.number(u"rate", 6) > 0 ? 1.2 : 0.3) : duration);
}

} // namespace

const Verb &trafficVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("traffic"),
             QStringLiteral(
                 "Requests flow along links from now on, split by weight, some failing; until the next traffic "
                 "on one of these links."),
             required(make("traffic", SceneType::References,
                           "The links in the order requests take them; a link with several ends splits them.")),
             {bindable(number("rate", "Requests a second as drawn; 0 stops the flow.", 0, 30, "6")),
              bindable(numberByReference(
                  "split",
                  "Weight by element at the end of a link; those left out get nothing; no split: equal shares.", 0,
                  1000000)),
              bindable(numberByReference("fail", "Per cent of the requests that fail, by element.", 0, 100)),
              choice("tone", "In which tone; left out: that of the element that serves them.",
                     "slate|blue|green|violet|amber|red|teal", "slate")},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"u","person":{"ko":"사용자","en":"Users"}},{"id":"lb","box":{"ko":"로드 밸런서","en":"Load balancer"},"tone":"violet"},{"id":"fleet","column":[{"id":"i1","box":{"ko":"인스턴스 1","en":"Instance 1"},"badge":"v1","tone":"blue"},{"id":"i2","box":{"ko":"인스턴스 2","en":"Instance 2"},"badge":"v2","tone":"green"}],"gap":80}],"gap":180},"links":[{"id":"in","from":"u","to":"lb"},{"id":"out","from":"lb","to":"fleet/*"}],"steps":[{"title":{"ko":"열 중 하나는 v2로 갑니다","en":"One in ten goes to v2"},"say":{"ko":"열 중 하나는 v2로 갑니다.","en":"One in ten goes to v2."},"do":[{"traffic":["in","out"],"split":{"i1":90,"i2":10},"fail":{"i2":50},"rate":9}]}]})")},
        .stage = &stage};
    return verb;
}

} // namespace madang
