// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.h"

#include <algorithm>

namespace madang {

namespace {

/// The state at t, with the one it comes from while they change places. Numbers move, everything else cross-fades.
Changing stateAt(const Placed &placed, double t)
{
    const std::vector<StateKey> &keys = placed.states;
    // As with keyframes, what begins at t has not begun yet; the first key has always been.
    auto next = std::lower_bound(keys.begin() + 1, keys.end(), t,
                                 [](const StateKey &key, double time) { return key.start < time; });
    const StateKey &key = *std::prev(next);
    Changing result{key.state, {}, 1};
    if (t >= key.end || next == keys.begin() + 1)
        return result;
    const State &before = std::prev(next, 2)->state;
    const double progress = eased(key.runs ? Easing::Linear : Easing::InOut, (t - key.start) / (key.end - key.start));
    if (key.runs)
        result.now = before;
    bool fades = false;
    for (const FieldSpec *field : *placed.settable) {
        const Node *was = before.node(field->key), *is = key.state.node(field->key);
        if (key.runs) {
            if (is && is->isNumber())
                result.now.setNumber(field->key, blend(before.number(field->key, field->fallback.toDouble()),
                                                       key.state.number(field->key, 0), progress));
            continue;
        }
        if (was == is)
            continue;
        if (was && is && was->isNumber() && is->isNumber())
            result.now.setNumber(field->key, blend(was->number, is->number, progress));
        else
            fades = true;
    }
    if (fades) {
        result.before = before;
        result.progress = progress;
    }
    return result;
}

} // namespace

int Timeline::stepAt(double t) const
{
    auto next = std::upper_bound(m_parts.steps.begin(), m_parts.steps.end(), t,
                                 [](double time, const StepTime &step) { return time < step.start; });
    return std::max(0, int(next - m_parts.steps.begin()) - 1);
}

Moment Timeline::atStep(int step) const
{
    Moment moment = at(m_parts.steps.at(size_t(step)).end);
    moment.step = step;
    return moment;
}

Moment Timeline::at(double time) const
{
    const double t = std::clamp(time, 0.0, duration());
    Moment moment;
    moment.time = t;
    moment.step = stepAt(t);
    moment.camera = m_parts.camera.at(t);
    moment.elements.resize(m_parts.elements.size());
    for (size_t i = 0; i < m_parts.elements.size(); ++i) {
        const PlacedElement &placed = m_parts.elements[i];
        ElementMoment &now = moment.elements[i];
        now.presence = placed.presence.at(t);
        now.visible = now.presence;
        now.offset += placed.offset.at(t); // += : its container may have moved it already
        if (const auto *key = placed.presence.keyAt(t); key && key->to > key->from) {
            now.arrival = Arrival(key->how);
            now.arriving = now.presence;
        }
        now.dim = placed.dim.at(t);
        now.highlight = placed.highlight.at(t);
        now.state = stateAt(placed, t);
        if (placed.parent >= 0) {
            const ElementMoment &above = moment.elements[size_t(placed.parent)];
            now.visible *= above.visible;
            now.offset += above.offset;
        }
        if (placed.kind->closesUp(*placed.node)) {
            std::vector<qreal> presences;
            std::vector<int> children;
            for (int child = int(i) + 1; child < placed.end; child = m_parts.elements[size_t(child)].end) {
                presences.push_back(m_parts.elements[size_t(child)].presence.at(t));
                children.push_back(child);
            }
            std::vector<QPointF> offsets(children.size());
            placed.kind->closeUp(*placed.node, presences, offsets);
            for (size_t c = 0; c < children.size(); ++c)
                moment.elements[size_t(children[c])].offset += offsets[c];
        }
    }
    moment.links.resize(m_parts.links.size());
    for (size_t i = 0; i < m_parts.links.size(); ++i) {
        const PlacedLink &placed = m_parts.links[i];
        LinkMoment &now = moment.links[i];
        const ElementMoment &from = moment.elements[size_t(placed.from)], &to = moment.elements[size_t(placed.to)];
        now.presence = placed.presence.at(t) * std::min(from.visible, to.visible);
        now.dim = placed.dim.at(t);
        now.highlight = placed.highlight.at(t);
        now.fromOffset = from.offset;
        now.toOffset = to.offset;
        now.state = stateAt(placed, t);
    }
    for (const Flow &flow : m_parts.flows)
        addDots(moment.dots, flow, t);
    for (Dot &dot : moment.dots) {
        const LinkMoment &link = moment.links[size_t(dot.link)];
        dot.opacity *= link.presence * (1 - 0.7 * link.dim);
    }
    std::erase_if(moment.dots, [](const Dot &dot) { return dot.opacity <= 0.01; });
    for (const Sending &sending : m_parts.sendings) {
        if (t <= sending.start || t >= sending.gone)
            continue;
        const double progress = eased(Easing::InOut, (t - sending.start) / (sending.arrival - sending.start));
        const double fading = sending.rest < 1 ? 0.3 : 0.25;
        const double out = std::clamp((sending.gone - t) / fading, 0.0, 1.0),
                     in = std::clamp((t - sending.start) / 0.15, 0.0, 1.0);
        moment.tokens.push_back({&sending.look, sending.route.at(progress * sending.rest),
                                 sending.lost && t >= sending.arrival, std::min(in, out)});
    }
    return moment;
}

QRectF rectAt(const PlacedElement &element, const ElementMoment &moment)
{
    return element.rect.translated(moment.offset);
}

bool drawsItself(const PlacedElement &element)
{
    if (!element.kind->isContainer())
        return element.kind->isSolid();
    const std::vector<FieldSpec> &fields = element.element->kind->fields;
    const bool frames =
        std::any_of(fields.begin(), fields.end(), [](const FieldSpec &field) { return field.key == u"frame"; });
    const Values &values = element.element->values;
    return !frames || values.has(u"title") || values.string(u"frame", QStringLiteral("none")) != u"none";
}

int Timeline::explainedAt(const Moment &moment, QPointF point) const
{
    for (int i = int(m_parts.elements.size()) - 1; i >= 0; --i) {
        const Values &values = m_parts.elements[size_t(i)].element->values;
        if ((values.has(u"term") || values.has(u"tip")) && moment.elements[size_t(i)].visible > 0.5
            && rectAt(m_parts.elements[size_t(i)], moment.elements[size_t(i)]).contains(point))
            return i;
    }
    return -1;
}

} // namespace madang
