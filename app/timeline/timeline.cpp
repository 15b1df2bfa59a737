// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.h"

#include "timeline/link_look.h"
#include "timeline/reading_time.h"
#include "timeline/stage_plan.h"
#include "timeline/staging.h"
#include "timeline/verb.h"
#include "timeline/vocabulary.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double shortestHold = 1.2; ///< seconds a step's picture stands at least

/// The state at t, with the one it comes from while they change places. Numbers move, everything else cross-fades.
Changing stateAt(const std::vector<StateKey> &keys, double t, const FieldRefs &fields)
{
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
    for (const FieldSpec *field : fields) {
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

Timeline::Timeline(std::shared_ptr<const Script> script)
{
    auto plan = std::make_shared<StagePlan>(std::move(script));
    m_plan = plan;
    begin(plan->script->experiment ? std::optional(whereItStarts(*plan->script)) : std::nullopt);
    // Twice: links keep out of what is on the stage together with them, and only playing the steps tells what is. What
    // travels along links then needs their routes.
    stageAll(true);
    plan->routes = routeLinks(*this);
    stageAll(false);
}

Timeline::Timeline(std::shared_ptr<const StagePlan> plan, const ModelInputs &inputs) : m_plan(std::move(plan))
{
    begin(inputs);
    stageAll(false);
}

std::shared_ptr<const Timeline> Timeline::with(const ModelInputs &inputs) const
{
    Q_ASSERT(m_run && inputs.spec().id == m_run->model().spec.id);
    return std::shared_ptr<const Timeline>(new Timeline(m_plan, inputs));
}

void Timeline::begin(const std::optional<ModelInputs> &inputs)
{
    m_script = m_plan->script;
    if (!inputs)
        return;
    m_run.emplace(*inputs);
    m_values = std::make_unique<BoundValues>(
        m_plan->bound, [this](const Binding &binding, double share) { return standIn(*m_run, binding, share); });
    tellSteps();
}

/// Narrations with the values of the run in them.
void Timeline::tellSteps()
{
    std::shared_ptr<Script> told;
    const auto &steps = m_script->root->find(u"steps")->items;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Node *say = steps[i].find(u"say");
        if (!m_plan->bound.contains(say))
            continue;
        if (!told)
            told = std::make_shared<Script>(*m_plan->script);
        told->steps[i].say = textOf(*m_values->resolve(say));
    }
    if (told)
        m_script = std::move(told);
}

bool Timeline::answers(int step) const
{
    const Node &node = m_plan->script->root->find(u"steps")->items.at(size_t(step));
    return m_plan->bound.contains(&node) || step == experimentStep(*m_plan->script);
}

void Timeline::stageAll(bool rehearsal)
{
    m_elements.clear();
    m_links.clear();
    m_flows.clear();
    m_sendings.clear();
    m_steps.clear();
    m_index.clear();
    m_linkIndex.clear();
    m_camera = Track<QRectF>(m_plan->layout.camera);
    placeElements(m_plan->script->stage, *m_plan->layout.root, -1);
    placeLinks();
    for (size_t i = 0; i < m_plan->routes.size(); ++i)
        m_links[i].route = m_plan->routes[i];
    playSteps(rehearsal);
}

void Timeline::placeElements(const Element &element, const LayoutNode &node, int parent)
{
    const int index = int(m_elements.size());
    PlacedElement placed;
    placed.element = &element;
    placed.kind = node.kind;
    placed.node = &node;
    placed.parent = parent;
    placed.rect = node.rect;
    placed.presence = Track<double>(element.values.boolean(u"hidden", false) ? 0 : 1);
    placed.states.push_back({0, 0, m_values ? m_values->stateOf(element) : State(element.values)});
    m_elements.push_back(std::move(placed));
    m_index.insert(element.id, index);
    for (size_t i = 0; i < node.children.size(); ++i)
        placeElements(element.children[i], node.children[i], index);
    m_elements[size_t(index)].end = int(m_elements.size());
}

void Timeline::placeLinks()
{
    for (const Link &link : m_plan->script->links) {
        for (const LinkPart &part : parts(link)) {
            PlacedLink placed;
            placed.link = &link;
            placed.id = part.id;
            placed.from = indexOf(part.from);
            placed.to = indexOf(part.to);
            if (placed.from < 0 || placed.to < 0 || placed.from == placed.to)
                continue;
            placed.presence = Track<double>(link.values.boolean(u"hidden", false) ? 0 : 1);
            placed.states.push_back({0, 0, m_values ? m_values->stateOf(link) : State(link.values)});
            m_linkIndex.insert(part.id, int(m_links.size()));
            m_links.push_back(std::move(placed));
        }
    }
}

void Timeline::playSteps(bool rehearsal)
{
    Staging staging(*this);
    double start = 0;
    for (size_t i = 0; i < m_script->steps.size(); ++i) {
        const Step &step = m_plan->script->steps[i];
        staging.beginStep(step, start);
        double beat = start; // where actions that start together start
        double settled = start;
        for (const Action &written : step.actions) {
            Action action = written;
            if (m_values)
                action.values = Values(m_values->resolve(written.values.node()));
            const bool depends = action.values.node() != written.values.node() && action.values.has(u"if");
            // What waits for an action that does not happen starts where that would have.
            if (action.values.boolean(u"then", false))
                beat = settled;
            if (!action.values.boolean(u"if", true) && !(rehearsal && depends && written.verb->name != u"hide"))
                continue;
            const Verb *verb = verbNamed(action.verb->name);
            staging.beginAction(written);
            settled = std::max(settled, verb->stage(staging, action, beat, action.values.number(u"for", -1)));
        }
        const double end = std::max({settled + shortestHold, start + readingTime(m_script->steps[i].say)});
        m_steps.push_back({start, settled, end});
        start = end;
    }
}

int Timeline::stepAt(double t) const
{
    auto next = std::upper_bound(m_steps.begin(), m_steps.end(), t,
                                 [](double time, const StepTime &step) { return time < step.start; });
    return std::max(0, int(next - m_steps.begin()) - 1);
}

Moment Timeline::atStep(int step) const
{
    Moment moment = at(m_steps.at(size_t(step)).end);
    moment.step = step;
    return moment;
}

Moment Timeline::at(double time) const
{
    const double t = std::clamp(time, 0.0, duration());
    Moment moment;
    moment.time = t;
    moment.step = stepAt(t);
    moment.camera = m_camera.at(t);
    moment.elements.resize(m_elements.size());
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const PlacedElement &placed = m_elements[i];
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
        now.state = stateAt(placed.states, t, settableFields(*placed.element->kind));
        if (placed.parent >= 0) {
            const ElementMoment &above = moment.elements[size_t(placed.parent)];
            now.visible *= above.visible;
            now.offset += above.offset;
        }
        if (placed.kind->closesUp(*placed.node)) {
            std::vector<qreal> presences;
            std::vector<int> children;
            for (int child = int(i) + 1; child < placed.end; child = m_elements[size_t(child)].end) {
                presences.push_back(m_elements[size_t(child)].presence.at(t));
                children.push_back(child);
            }
            std::vector<QPointF> offsets(children.size());
            placed.kind->closeUp(*placed.node, presences, offsets);
            for (size_t c = 0; c < children.size(); ++c)
                moment.elements[size_t(children[c])].offset += offsets[c];
        }
    }
    moment.links.resize(m_links.size());
    for (size_t i = 0; i < m_links.size(); ++i) {
        const PlacedLink &placed = m_links[i];
        LinkMoment &now = moment.links[i];
        const ElementMoment &from = moment.elements[size_t(placed.from)], &to = moment.elements[size_t(placed.to)];
        now.presence = placed.presence.at(t) * std::min(from.visible, to.visible);
        now.dim = placed.dim.at(t);
        now.highlight = placed.highlight.at(t);
        now.fromOffset = from.offset;
        now.toOffset = to.offset;
        now.state = stateAt(placed.states, t, settableLinkFields());
    }
    for (const Flow &flow : m_flows)
        addDots(moment.dots, flow, t);
    for (Dot &dot : moment.dots) {
        const LinkMoment &link = moment.links[size_t(dot.link)];
        dot.opacity *= link.presence * (1 - 0.7 * link.dim);
    }
    std::erase_if(moment.dots, [](const Dot &dot) { return dot.opacity <= 0.01; });
    for (const Sending &sending : m_sendings) {
        if (t <= sending.start || t >= sending.gone)
            continue;
        const double progress = eased(Easing::InOut, (t - sending.start) / (sending.arrival - sending.start));
        const double fading = sending.rest < 1 ? 0.3 : 0.25;
        const double out = std::clamp((sending.gone - t) / fading, 0.0, 1.0),
                     in = std::clamp((t - sending.start) / 0.15, 0.0, 1.0);
        moment.tokens.push_back({&sending.values, sending.route.at(progress * sending.rest),
                                 sending.lost && t >= sending.arrival, std::min(in, out)});
    }
    return moment;
}

QRectF rectAt(const PlacedElement &element, const ElementMoment &moment)
{
    return element.rect.translated(moment.offset);
}

int Timeline::explainedAt(const Moment &moment, QPointF point) const
{
    for (int i = int(m_elements.size()) - 1; i >= 0; --i) {
        const Values &values = m_elements[size_t(i)].element->values;
        if ((values.has(u"term") || values.has(u"tip")) && moment.elements[size_t(i)].visible > 0.5
            && rectAt(m_elements[size_t(i)], moment.elements[size_t(i)]).contains(point))
            return i;
    }
    return -1;
}

} // namespace madang
