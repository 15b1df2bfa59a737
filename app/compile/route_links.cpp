// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/route_links.h"

#include "compile/find_route.h"
#include "elementkit/label.h"
#include "timeline/link_look.h"

#include <algorithm>
#include <map>

namespace madang {

namespace {

bool isAncestor(const std::vector<PlacedElement> &elements, int ancestor, int index)
{
    return index >= ancestor && index < elements[size_t(ancestor)].end;
}

/// Several lines at one side of a shape fan out a little, so that arrows do not lie on each other.
double fan(int position, int count)
{
    return count < 2 ? 0 : (position - (count - 1) / 2.0) * std::min(16.0, 60.0 / count);
}

RouteShape shapeOf(const QString &name)
{
    return name == u"straight" ? RouteShape::Straight
           : name == u"curve"  ? RouteShape::Curve
           : name == u"elbow"  ? RouteShape::Elbow
                               : RouteShape::Auto;
}

/// In which steps a thing is on the stage: a bit a step.
using StepMask = quint64;

struct Visibility
{
    std::vector<StepMask> elements, links;
};

Visibility visibilityOf(const Timeline &timeline)
{
    Visibility result{std::vector<StepMask>(timeline.elements().size()),
                      std::vector<StepMask>(timeline.links().size())};
    for (int step = 0; step < int(timeline.steps().size()); ++step) {
        const StepMask bit = StepMask(1) << (step % 64);
        const Moment moment = timeline.atStep(step);
        for (size_t i = 0; i < moment.elements.size(); ++i)
            result.elements[i] |= moment.elements[i].visible > 0.1 ? bit : 0;
        for (size_t i = 0; i < moment.links.size(); ++i)
            result.links[i] |= moment.links[i].presence > 0.1 ? bit : 0;
    }
    return result;
}

/// How many links join the same two shapes, and the how many-th a link is.
struct Beside
{
    int position = 0, count = 0;
};

std::vector<Beside> linksSideBySide(const std::vector<PlacedLink> &links)
{
    std::map<std::pair<int, int>, int> counts;
    std::vector<Beside> result;
    const auto ends = [](const PlacedLink &link) { return std::minmax({link.from, link.to}); };
    for (const PlacedLink &link : links)
        result.push_back({counts[ends(link)]++, 0});
    for (size_t i = 0; i < links.size(); ++i)
        result[i].count = counts[ends(links[i])];
    return result;
}

QSizeF roomForLabel(const PlacedLink &link)
{
    QSizeF size;
    for (LanguageMode mode : languageModes) {
        for (const StateKey &key : link.states)
            size = size.expandedTo(linkLabelSize(key.state, mode));
    }
    return size;
}

RouteRequest requestFor(const PlacedLink &link, const std::vector<PlacedElement> &elements, const Beside &beside)
{
    const Values &values = link.link->values;
    RouteRequest request;
    request.from = elements[size_t(link.from)].rect;
    request.to = elements[size_t(link.to)].rect;
    request.fromSide = sideFromName(values.string(u"leave"));
    request.toSide = sideFromName(values.string(u"enter"));
    request.shape = shapeOf(values.string(u"shape"));
    request.fromShift = request.toShift = fan(beside.position, beside.count) * 2.4;
    return request;
}

} // namespace

std::vector<Route> routeLinks(const Timeline &timeline)
{
    const auto &elements = timeline.elements();
    const auto &links = timeline.links();
    const Visibility visible = visibilityOf(timeline);
    const std::vector<Beside> beside = linksSideBySide(links);

    Obstacles solids(elements.size());
    std::vector<int> solidElements; // by number of the obstacle
    for (size_t e = 0; e < elements.size(); ++e) {
        if (elements[e].kind->isSolid() && !elements[e].rect.isEmpty()) {
            solids.add(elements[e].rect);
            solidElements.push_back(int(e));
        }
    }
    Obstacles labels(links.size());
    std::vector<StepMask> labelSteps;

    std::vector<Route> routes;
    for (size_t i = 0; i < links.size(); ++i) {
        const PlacedLink &placed = links[i];
        const StepMask steps = visible.links[i];
        RouteRequest request = requestFor(placed, elements, beside[i]);
        request.obstacles = {&solids, [&](int number) {
                                 const int e = solidElements[size_t(number)];
                                 const bool related =
                                     isAncestor(elements, e, placed.from) || isAncestor(elements, e, placed.to)
                                     || isAncestor(elements, placed.from, e) || isAncestor(elements, placed.to, e);
                                 return !related && (visible.elements[size_t(e)] & steps);
                             }};
        Route route = findRoute(request);
        if (const QSizeF size = roomForLabel(placed); !size.isEmpty()) {
            route.labelAt =
                placeLabel(route, size, request.obstacles,
                           {&labels, [&](int number) { return (labelSteps[size_t(number)] & steps) != 0; }});
            labels.add(labelRect(route.labelAt, size));
            labelSteps.push_back(steps);
        }
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace madang
