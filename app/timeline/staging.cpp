// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/staging.h"

#include "timeline/stage_plan.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr double letGo = 0.3;
constexpr size_t mostRunKeys = 64; ///< straight between them; finer than the eye at any length
constexpr size_t mostRunKeysInAll = 50000;
constexpr size_t mostSplits = 8; ///< of flowing requests while a run plays

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

bool pointsWith(const Step &step, QStringView verb)
{
    return std::any_of(step.actions.begin(), step.actions.end(),
                       [&](const Action &action) { return action.verb->name == verb; });
}

/// Where the line from a rectangle's centre to a point leaves it.
QPointF edgeTowards(const QRectF &rect, QPointF point)
{
    const QPointF way = point - rect.center();
    const double across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double along = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return rect.center() + way * std::min({across, along, 1.0});
}

} // namespace

void Staging::beginStep(const Step &step, double start)
{
    const bool focusesAnew = pointsWith(step, u"focus");
    QStringList kept;
    for (const Action &action : step.actions) {
        if (action.verb->name == u"highlight")
            kept += action.targets;
    }
    const auto settle = [&](auto &placed, const QString &id) {
        if (!focusesAnew && placed.dim.last() > 0)
            placed.dim.moveTo(start, letGo, 0);
        if (placed.highlight.last() > 0 && !kept.contains(id))
            placed.highlight.moveTo(start, letGo, 0);
    };
    for (PlacedElement &placed : m_timeline.m_elements)
        settle(placed, placed.element->id);
    for (PlacedLink &placed : m_timeline.m_links)
        settle(placed, placed.id);
    for (Sending &sending : m_timeline.m_sendings) {
        if (sending.gone >= 1e8)
            sending.gone = start + letGo;
    }
}

PlacedElement *Staging::element(const QString &id)
{
    const int index = m_timeline.indexOf(id);
    return index < 0 ? nullptr : &m_timeline.m_elements[size_t(index)];
}

PlacedLink *Staging::link(const QString &id)
{
    const int index = m_timeline.linkIndexOf(id);
    return index < 0 ? nullptr : &m_timeline.m_links[size_t(index)];
}

Arrival Staging::usualArrival(const QString &id) const
{
    const int index = m_timeline.indexOf(id);
    if (index < 0)
        return Arrival::Draw;
    const PlacedElement &placed = m_timeline.m_elements[size_t(index)];
    if (placed.kind->drawsPresence())
        return Arrival::Draw;
    const int parent = placed.parent;
    const QString container = parent < 0 ? QString() : m_timeline.m_elements[size_t(parent)].element->kind->name;
    if (container == u"stack")
        return Arrival::Drop;
    if (container == u"packet")
        return Arrival::Grow;
    return Arrival::Fade;
}

void Staging::show(const QString &id, double start, double duration, Arrival arrival)
{
    const auto appear = [&](auto &placed) {
        if (placed.presence.last() < 1)
            placed.presence.moveTo(start, duration, 1, Easing::Out, int(arrival));
    };
    if (PlacedElement *placed = element(id))
        appear(*placed);
    else if (PlacedLink *placed = link(id))
        appear(*placed);
}

void Staging::hide(const QString &id, double start, double duration)
{
    const auto vanish = [&](auto &placed) {
        if (placed.presence.last() > 0)
            placed.presence.moveTo(start, duration, 0, Easing::InOut, int(Arrival::Fade));
    };
    if (PlacedElement *placed = element(id))
        vanish(*placed);
    else if (PlacedLink *placed = link(id))
        vanish(*placed);
}

void Staging::highlight(const QString &id, double start, double duration)
{
    if (PlacedElement *placed = element(id))
        placed->highlight.moveTo(start, duration, 1);
    else if (PlacedLink *placed = link(id))
        placed->highlight.moveTo(start, duration, 1);
}

void Staging::focus(const QStringList &ids, double start, double duration)
{
    auto &elements = m_timeline.m_elements;
    std::vector<char> lit(elements.size(), ids.isEmpty());
    for (const QString &id : ids) {
        const int index = m_timeline.indexOf(id);
        if (index < 0)
            continue;
        for (int i = index; i < elements[size_t(index)].end; ++i)
            lit[size_t(i)] = true;
        for (int up = elements[size_t(index)].parent; up >= 0; up = elements[size_t(up)].parent)
            lit[size_t(up)] = true;
    }
    const auto dimTo = [&](auto &placed, bool isLit) {
        const double wanted = isLit ? 0 : 1;
        if (placed.dim.last() != wanted)
            placed.dim.moveTo(start, duration, wanted);
    };
    for (size_t i = 0; i < elements.size(); ++i)
        dimTo(elements[i], lit[i]);
    for (PlacedLink &placed : m_timeline.m_links)
        dimTo(placed, ids.isEmpty() || ids.contains(placed.id) || (lit[size_t(placed.from)] && lit[size_t(placed.to)]));
}

void Staging::set(const QString &id, const Values &changes, double start, double duration)
{
    const auto apply = [&](auto &placed, const auto &fields) {
        State state = placed.states.back().state;
        for (const FieldSpec *field : fields) {
            if (const Node *value = changes.node(field->key))
                state.set(field->key, value);
        }
        placed.states.push_back({start, start + duration, std::move(state)});
    };
    if (PlacedElement *placed = element(id))
        apply(*placed, settableFields(*placed->element->kind));
    else if (PlacedLink *placed = link(id))
        apply(*placed, settableLinkFields());
}

Values Staging::fieldsAt(double share)
{
    BoundValues *values = m_timeline.m_values.get();
    return values ? Values(values->resolve(m_written->values.node(), share)) : m_written->values;
}

std::vector<double> Staging::points(size_t most) const
{
    return m_timeline.m_run ? pointsIn(m_timeline.m_plan->bound, *m_timeline.m_run, *m_written->values.node(), most)
                            : std::vector<double>{0, 1};
}

void Staging::run(const QStringList &ids, double start, double duration)
{
    // A scene of a stranger's may run everything in every step; beyond the bound there is only how it ends.
    const bool many = m_runKeys > mostRunKeysInAll;
    struct Point
    {
        double share;
        Values fields;
    };
    std::vector<Point> way;
    for (const double share : many ? std::vector<double>{1} : points(mostRunKeys))
        way.push_back({share, fieldsAt(share)});
    const auto play = [&](auto &placed, const FieldRefs &fields) {
        const State before = placed.states.back().state;
        FieldRefs growing; // numbers that follow no time
        for (const FieldSpec *field : fields) {
            const Node *written = m_written->values.node(field->key);
            if (written && !(m_timeline.m_run && followsTime(m_timeline.m_plan->bound, *m_timeline.m_run, *written)))
                growing.push_back(field);
        }
        double last = start;
        for (const auto &[share, now] : way) {
            State state = before;
            for (const FieldSpec *field : fields) {
                const Node *value = now.node(field->key);
                if (!value)
                    continue;
                state.set(field->key, value);
                if (value->isNumber() && std::find(growing.begin(), growing.end(), field) != growing.end())
                    state.setNumber(field->key,
                                    blend(before.number(field->key, field->fallback.toDouble()), value->number, share));
            }
            const double end = start + share * duration;
            placed.states.push_back({last, end, std::move(state), true});
            last = end;
        }
        m_runKeys += way.size();
    };
    for (const QString &id : ids) {
        if (PlacedElement *placed = element(id))
            play(*placed, settableFields(*placed->element->kind));
        else if (PlacedLink *placed = link(id))
            play(*placed, settableLinkFields());
    }
}

QRectF Staging::restingRect(int index) const
{
    QRectF rect = m_timeline.m_elements[size_t(index)].rect;
    for (int i = index; i >= 0; i = m_timeline.m_elements[size_t(i)].parent)
        rect.translate(m_timeline.m_elements[size_t(i)].offset.last());
    return rect;
}

bool Staging::isThere(int index) const
{
    for (int i = index; i >= 0; i = m_timeline.m_elements[size_t(i)].parent) {
        if (m_timeline.m_elements[size_t(i)].presence.last() <= 0)
            return false;
    }
    return true;
}

void Staging::move(const QString &id, const QString &to, const QString &at, double start, double duration)
{
    const int index = m_timeline.indexOf(id);
    if (index < 0)
        return;
    PlacedElement &placed = m_timeline.m_elements[size_t(index)];
    const QRectF now = restingRect(index);
    QPointF centre;
    if (const int target = m_timeline.indexOf(to); target >= 0) {
        const QRectF goal = restingRect(target);
        constexpr double gap = 10;
        centre = goal.center();
        if (at == u"above")
            centre.setY(goal.top() - gap - now.height() / 2);
        else if (at == u"below")
            centre.setY(goal.bottom() + gap + now.height() / 2);
        else if (at == u"left")
            centre.setX(goal.left() - gap - now.width() / 2);
        else if (at == u"right")
            centre.setX(goal.right() + gap + now.width() / 2);
        else if (at == u"top")
            centre.setY(goal.top());
        else if (at == u"bottom")
            centre.setY(goal.bottom());
    } else if (const PlacedLink *way = link(to)) {
        centre = way->route.at(0.5);
    } else {
        return;
    }
    placed.offset.moveTo(start, duration, placed.offset.last() + centre - now.center());
}

void Staging::moveHome(const QString &id, double start, double duration)
{
    if (PlacedElement *placed = element(id))
        placed->offset.moveTo(start, duration, QPointF());
}

void Staging::zoom(const QStringList &ids, double start, double duration)
{
    QRectF area;
    for (const QString &id : ids) {
        // Of a container what stands in it: its own box may reach over much that is empty. Of pictures that lie on each
        // other only those that are there.
        const int index = m_timeline.indexOf(id);
        const auto &elements = m_timeline.m_elements;
        for (int i = index; i >= 0 && i < elements[size_t(index)].end;) {
            const PlacedElement &placed = elements[size_t(i)];
            const bool covered = i != index && elements[size_t(placed.parent)].kind->mayOverlap() && !isThere(i);
            if (!covered && placed.kind->hasBody(*placed.node))
                area |= restingRect(i);
            i = covered ? placed.end : i + 1;
        }
    }
    if (area.isEmpty() || ids.contains(m_timeline.m_elements.front().element->id)) {
        m_timeline.m_camera.moveTo(start, duration, m_timeline.m_plan->layout.camera);
        return;
    }
    // Room around, the stage's own proportions, and never closer than twice: larger would only be coarser.
    area.adjust(-50, -50, 50, 50);
    const QRectF &whole = m_timeline.m_plan->layout.camera;
    const double widest = whole.width();
    const double width = std::clamp(std::max(area.width(), area.height() * 16 / 9), widest / 2, widest);
    QRectF camera(0, 0, width, width * 9 / 16);
    camera.moveCenter(area.center());
    camera.moveLeft(std::clamp(camera.left(), whole.left(), whole.right() - camera.width()));
    camera.moveTop(std::clamp(camera.top(), whole.top(), whole.bottom() - camera.height()));
    m_timeline.m_camera.moveTo(start, duration, camera);
}

Route Staging::routeOf(const QString &linkPart) const
{
    const int index = m_timeline.linkIndexOf(linkPart);
    return index < 0 ? Route() : m_timeline.m_links[size_t(index)].route;
}

void Staging::send(const Values &values, const QStringList &along, bool back, double start, double duration)
{
    std::vector<QPointF> points;
    for (qsizetype i = 0; i < along.size(); ++i) {
        if (isLink(along[i])) {
            const Route route = routeOf(along[i]);
            points.insert(points.end(), route.points().begin(), route.points().end());
        } else if (const int index = m_timeline.indexOf(along[i]); index >= 0) {
            // Straight from edge to edge, so that it does not start on the label of where it comes from.
            const QRectF own = restingRect(index);
            const int other = m_timeline.indexOf(along[i > 0 ? i - 1 : std::min(i + 1, along.size() - 1)]);
            points.push_back(other >= 0 ? edgeTowards(own, restingRect(other).center()) : own.center());
        }
    }
    if (points.size() < 2)
        return;
    Route route(std::move(points));
    if (back)
        route = route.reversed();
    const bool lost = values.boolean(u"lost", false);
    const double rest = values.number(u"rest", lost ? 0.6 : 1);
    // What rests on its way stays until the step is over; what arrives is gone.
    const bool stays = rest < 1;
    m_timeline.m_sendings.push_back(
        {values, std::move(route), start, start + duration, stays ? 1e9 : start + duration + 0.25, rest, lost});
}

void Staging::stopFlows(const QStringList &links, double at)
{
    std::erase_if(m_running, [&](const RunningFlow &running) {
        const bool concerned = std::any_of(running.links.begin(), running.links.end(),
                                           [&](const QString &id) { return links.contains(id); });
        if (concerned)
            m_timeline.m_flows[running.index].end = at;
        return concerned;
    });
}

void Staging::traffic(const QStringList &links, const Values &values, double start)
{
    stopFlows(links, start);
    Flow flow;
    flow.start = start;
    flow.rate = values.number(u"rate", 6);
    if (flow.rate <= 0)
        return;
    // Parts of one link are alternatives, links follow each other.
    std::vector<std::vector<const PlacedLink *>> hops;
    const Link *last = nullptr;
    for (const QString &id : links) {
        const PlacedLink *part = link(id);
        if (!part)
            continue;
        if (part->link != last)
            hops.emplace_back();
        last = part->link;
        hops.back().push_back(part);
    }
    if (hops.empty())
        return;
    const auto share = [](const Values &holder, QStringView key, const QString &element, double fallback) {
        const Node *map = holder.node(key);
        const Node *value = map ? map->find(element) : nullptr;
        return value ? value->number : fallback;
    };
    const bool weighed = values.has(u"split");
    const auto named = toneFromName(values.string(u"tone"));
    flow.paths.emplace_back();
    for (const auto &hop : hops) {
        std::vector<FlowPath> longer;
        for (const FlowPath &path : flow.paths) {
            for (const PlacedLink *part : hop) {
                const QString target = m_timeline.m_elements[size_t(part->to)].element->id;
                // Without a split all ends that are there share alike.
                const double alike = isThere(part->to) ? 1 : 0;
                const double weight = hop.size() == 1 ? 1 : share(values, u"split", target, weighed ? 0 : alike);
                if (weight <= 0)
                    continue;
                FlowPath next = path;
                next.hops.push_back(part->route);
                next.links.push_back(m_timeline.linkIndexOf(part->id));
                // A request takes the colour of what serves it once that is settled.
                const Tone own = m_timeline.m_elements[size_t(part->to)].states.back().state.tone(Tone::Slate);
                next.tones.push_back(named.value_or(hop.size() == 1 && hops.size() > 1 ? Tone::Slate : own));
                next.weight *= weight;
                next.failShare = std::max(next.failShare, share(values, u"fail", target, 0) / 100);
                longer.push_back(std::move(next));
            }
        }
        flow.paths = std::move(longer);
    }
    flow.settle();
    m_timeline.m_flows.push_back(std::move(flow));
    m_running.push_back({m_timeline.m_flows.size() - 1, links});
}

void Staging::trafficOverRun(const QStringList &links, double start, double duration)
{
    Values last;
    for (const double share : points(mostSplits)) {
        const Values now = fieldsAt(share);
        if (last.node() && isSame(*last.node(), *now.node()))
            continue;
        traffic(links, now, start + share * duration);
        last = now;
    }
}

} // namespace madang
