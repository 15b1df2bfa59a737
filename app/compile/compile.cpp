// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"

#include "compile/reading_time.h"
#include "compile/route_links.h"
#include "compile/stage_plan.h"
#include "compile/staging.h"
#include "compile/start_inputs.h"
#include "compile/verb_catalog.h"
#include "timeline/stage_fields.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double shortestHold = 1.2; ///< seconds a step's picture stands at least

const std::vector<Node> &stepNodes(const Script &script)
{
    return script.root->find(u"steps")->items;
}

/// The narrations with the values of the run in them; the script itself where nothing is bound in any.
std::shared_ptr<const Script> toldInRun(const StagePlan &plan, BoundValues &values)
{
    std::shared_ptr<Script> told;
    const std::vector<Node> &steps = stepNodes(*plan.script);
    for (size_t i = 0; i < steps.size(); ++i) {
        const Node *say = steps[i].find(u"say");
        if (!plan.bound.contains(say))
            continue;
        if (!told)
            told = std::make_shared<Script>(*plan.script);
        told->steps[i].say = textOf(*values.resolve(say));
    }
    return told ? told : plan.script;
}

/// Puts everything on the stage and plays the steps on it, once.
class Performance
{
public:
    enum class Kind {
        Rehearsal, ///< whatever depends on the run happens, so that links keep out of all there can be
        Run,
    };

    Performance(std::shared_ptr<const StagePlan> plan, std::shared_ptr<const ExperimentRun> run, Kind kind) :
        m_plan(*plan), m_kind(kind)
    {
        m_parts.script = m_plan.script;
        if (run) {
            m_values = std::make_shared<BoundValues>(
                m_plan.bound, [run](const Binding &binding, double share) { return standIn(*run, binding, share); });
            m_parts.script = toldInRun(m_plan, *m_values);
        }
        m_parts.plan = std::move(plan);
        m_parts.run = std::move(run);
        m_parts.bound = m_values;
        m_parts.camera = Track<QRectF>(m_plan.layout.camera);
    }

    TimelineParts play()
    {
        placeElements(m_plan.script->stage, *m_plan.layout.root, -1);
        placeLinks();
        playSteps();
        return std::move(m_parts);
    }

private:
    void placeElements(const Element &element, const LayoutNode &node, int parent)
    {
        const int index = int(m_parts.elements.size());
        PlacedElement placed;
        placed.element = &element;
        placed.kind = node.kind;
        placed.node = &node;
        placed.parent = parent;
        placed.rect = node.rect;
        begin(placed, element, settableFields(*element.kind));
        m_parts.elements.push_back(std::move(placed));
        m_parts.elementIndex.insert(element.id, index);
        for (size_t i = 0; i < node.children.size(); ++i)
            placeElements(element.children[i], node.children[i], index);
        m_parts.elements[size_t(index)].end = int(m_parts.elements.size());
    }

    void placeLinks()
    {
        for (const Link &link : m_plan.script->links) {
            for (const LinkPart &part : parts(link)) {
                PlacedLink placed;
                placed.link = &link;
                placed.id = part.id;
                placed.from = m_parts.elementIndex.value(part.from, -1);
                placed.to = m_parts.elementIndex.value(part.to, -1);
                if (placed.from < 0 || placed.to < 0 || placed.from == placed.to)
                    continue;
                begin(placed, link, settableLinkFields());
                const size_t index = m_parts.links.size();
                if (index < m_plan.routes.size())
                    placed.route = m_plan.routes[index];
                m_parts.linkIndex.insert(part.id, int(index));
                m_parts.links.push_back(std::move(placed));
            }
        }
    }

    template<class Written>
    void begin(Placed &placed, const Written &written, const FieldRefs &settable)
    {
        placed.presence = Track<double>(written.values.boolean(u"hidden", false) ? 0 : 1);
        placed.states.push_back({0, 0, m_values ? m_values->stateOf(written) : State(written.values)});
        placed.settable = &settable;
    }

    void playSteps()
    {
        Staging staging(m_parts, m_values.get());
        double start = 0;
        for (size_t i = 0; i < m_plan.script->steps.size(); ++i) {
            const Step &step = m_plan.script->steps[i];
            beginStep(staging, step, start);
            const double settled = playActions(staging, step, start);
            const double end = std::max({settled + shortestHold, start + readingTime(m_parts.script->steps[i].say)});
            m_parts.steps.push_back({start, settled, end});
            m_parts.answers.push_back(m_plan.bound.contains(&stepNodes(*m_plan.script)[i])
                                      || int(i) == experimentStep(*m_plan.script));
            start = end;
        }
    }

    void beginStep(Staging &staging, const Step &step, double start) const
    {
        for (const Verb *verb : allVerbs()) {
            if (!verb->beginStep)
                continue;
            std::vector<const Action *> coming;
            for (const Action &action : step.actions) {
                if (action.verb->name == verb->spec.name)
                    coming.push_back(&action);
            }
            verb->beginStep(staging, coming, start);
        }
    }

    /// When the last action has ended.
    double playActions(Staging &staging, const Step &step, double start) const
    {
        double beat = start; // where actions that start together start
        double settled = start;
        for (const Action &written : step.actions) {
            Action action = written;
            if (m_values)
                action.values = Values(m_values->resolve(written.values.node()));
            // What waits for an action that does not happen starts where that would have.
            if (action.values.boolean(u"then", false))
                beat = settled;
            const Verb &verb = *verbNamed(action.verb->name);
            if (!happens(verb, written, action.values))
                continue;
            staging.beginAction(written);
            settled = std::max(settled, verb.stage(staging, action, beat, action.values.number(u"for", -1)));
        }
        return settled;
    }

    bool happens(const Verb &verb, const Action &written, const Values &values) const
    {
        if (values.boolean(u"if", true))
            return true;
        const bool depends = values.node() != written.values.node() && values.has(u"if");
        return m_kind == Kind::Rehearsal && depends && !verb.clears;
    }

    const StagePlan &m_plan;
    const Kind m_kind;
    std::shared_ptr<BoundValues> m_values; ///< of the run; null: there is none
    TimelineParts m_parts;
};

} // namespace

std::shared_ptr<const Timeline> compile(std::shared_ptr<const Script> script)
{
    auto plan = std::make_shared<StagePlan>(std::move(script));
    std::shared_ptr<const ExperimentRun> run;
    if (plan->script->experiment)
        run = std::make_shared<const ExperimentRun>(whereItStarts(*plan->script));
    // Links keep out of what is on the stage together with them, and only playing the steps tells what is. What travels
    // along links then needs their routes.
    plan->routes = routeLinks(Timeline(Performance(plan, run, Performance::Kind::Rehearsal).play()));
    return std::make_shared<const Timeline>(Performance(plan, run, Performance::Kind::Run).play());
}

std::shared_ptr<const Timeline> compile(Script script)
{
    return compile(std::make_shared<const Script>(std::move(script)));
}

std::shared_ptr<const Timeline> compile(const Timeline &timeline, const ModelInputs &inputs)
{
    Q_ASSERT(timeline.run() && inputs.spec().id == timeline.run()->model().spec.id);
    auto run = std::make_shared<const ExperimentRun>(inputs);
    return std::make_shared<const Timeline>(
        Performance(timeline.plan(), std::move(run), Performance::Kind::Run).play());
}

} // namespace madang
