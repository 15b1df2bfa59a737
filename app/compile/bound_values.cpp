// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/bound_values.h"

#include "base/east_asian.h"
#include "compile/chart_node.h"
#include "script/binding_checker.h"
#include "json/json_builder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace madang {

namespace {

/// As a field of that type is written: strings are the same in both languages.
Node textNode(const Bilingual &text, FieldType type)
{
    if (type == FieldType::String)
        return jsonString(text.en);
    return jsonObject({{"ko", jsonString(text.ko)}, {"en", jsonString(text.en)}});
}

QString filled(const QString &pattern, const ExperimentRun &run, double share, Language language)
{
    QString text;
    qsizetype from = 0;
    for (const QString &name : placeholders(pattern)) {
        const qsizetype at = pattern.indexOf(u'{', from);
        text += pattern.mid(from, at - from) + run.text(name, share, false).in(language);
        from = at + name.size() + 2;
    }
    return text + pattern.mid(from);
}

/// The answer to "is", "above" and "below", or whether there is anything at all.
bool holds(const ExperimentRun &run, const Node &binding, const QString &name, double share)
{
    const Values values(&binding);
    if (values.has(u"is"))
        return values.strings(u"is").contains(run.option(name));
    const auto number = run.number(name, share);
    if (!values.has(u"above") && !values.has(u"below"))
        return number && *number != 0;
    return number && (!values.has(u"above") || *number > values.number(u"above", 0))
           && (!values.has(u"below") || *number < values.number(u"below", 0));
}

QString toneName(ModelState::Tone tone)
{
    switch (tone) {
    case ModelState::Tone::Good:
        return QStringLiteral("green");
    case ModelState::Tone::Warning:
        return QStringLiteral("amber");
    case ModelState::Tone::Bad:
        return QStringLiteral("red");
    case ModelState::Tone::Neutral:
        break;
    }
    return QStringLiteral("slate");
}

void collectBoundNames(const Node &binding, QStringList &names)
{
    if (const Node *map = binding.find(u"map")) {
        for (const Node::Member &member : map->members) {
            if (isBinding(member.value))
                collectBoundNames(member.value, names);
        }
    }
    const Node &bind = *binding.find(u"bind");
    if (bind.isString() && !bind.string.contains(u'{'))
        names.append(bind.string);
    else
        names += placeholders(textOf(bind).ko) + placeholders(textOf(bind).en);
}

void collectNames(const BoundNodes &nodes, const Node &node, QStringList &names)
{
    if (!nodes.contains(&node))
        return;
    if (nodes.binding(&node))
        return collectBoundNames(node, names);
    for (const Node &item : node.items)
        collectNames(nodes, item, names);
    for (const Node::Member &member : node.members)
        collectNames(nodes, member.value, names);
}

} // namespace

BoundNodes::BoundNodes(const Script &script)
{
    for (const Binding &binding : script.bindings)
        m_bindings.emplace(binding.node, binding);
    if (!m_bindings.empty())
        addAround(*script.root);
}

bool BoundNodes::addAround(const Node &node)
{
    bool found = m_bindings.contains(&node);
    if (!found) {
        for (const Node &item : node.items)
            found = addAround(item) || found;
        for (const Node::Member &member : node.members)
            found = addAround(member.value) || found;
    }
    if (found)
        m_around.insert(&node);
    return found;
}

const Binding *BoundNodes::binding(const Node *node) const
{
    const auto found = m_bindings.find(node);
    return found == m_bindings.end() ? nullptr : &found->second;
}

Node standIn(const ExperimentRun &run, const Binding &binding, double share)
{
    const Node &node = *binding.node, &bind = *node.find(u"bind");
    const bool isText = binding.type == FieldType::Text || binding.type == FieldType::String;
    if (isText && (bind.isObject() || bind.string.contains(u'{'))) {
        const Bilingual pattern = textOf(bind);
        return textNode(
            {filled(pattern.ko, run, share, Language::Korean), filled(pattern.en, run, share, Language::English)},
            binding.type);
    }
    const QString name = bind.string;
    const bool isCondition = node.find(u"is") || node.find(u"above") || node.find(u"below");
    if (const Node *map = node.find(u"map")) {
        const QString option = isCondition
                                   ? (holds(run, node, name, share) ? QStringLiteral("yes") : QStringLiteral("no"))
                                   : run.option(name);
        if (const Node *mapped = map->find(option))
            return isBinding(*mapped) ? standIn(run, {mapped, binding.type, binding.min, binding.max}, share) : *mapped;
    }
    const Values values(&node);
    switch (binding.type) {
    case FieldType::Number:
    case FieldType::Integer: {
        const double value =
            run.number(name, share).value_or(0) * values.number(u"times", 1) + values.number(u"plus", 0);
        return jsonNumber(
            std::clamp(binding.type == FieldType::Integer ? std::round(value) : value, binding.min, binding.max));
    }
    case FieldType::Boolean:
        return jsonBoolean(holds(run, node, name, share));
    case FieldType::Choice:
        return jsonString(toneName(run.tone(name).value_or(ModelState::Tone::Neutral)));
    case FieldType::Object:
        if (const auto drawn = run.series(name))
            return chartNode(*drawn->output, *drawn->series);
        return {};
    default:
        return textNode(run.text(name, share, true), binding.type);
    }
}

const Node *BoundValues::resolve(const Node *node, double share)
{
    if (!node || !m_nodes.contains(node))
        return node;
    return &m_copies.emplace_back(copy(*node, share));
}

void BoundValues::setBound(State &state, const Node::Member &member)
{
    if (m_nodes.contains(&member.value))
        state.set(member.key, resolve(&member.value));
}

State BoundValues::stateOf(const Element &element)
{
    State state(element.values);
    if (!m_nodes.contains(element.values.node()))
        return state;
    const KindSpec &kind = *element.kind;
    const auto holdsElements = [&](const QString &key) {
        const auto holds = [&](const FieldSpec &field) { return field.key == key && is(field, SceneType::Elements); };
        return holds(kind.content) || std::any_of(kind.fields.begin(), kind.fields.end(), holds);
    };
    for (const Node::Member &member : element.values.node()->members) {
        if (!holdsElements(member.key))
            setBound(state, member);
    }
    return state;
}

State BoundValues::stateOf(const Link &link)
{
    State state(link.values);
    if (m_nodes.contains(link.values.node())) {
        for (const Node::Member &member : link.values.node()->members)
            setBound(state, member);
    }
    return state;
}

Node BoundValues::copy(const Node &node, double share)
{
    if (!m_nodes.contains(&node))
        return node;
    if (const Binding *binding = m_nodes.binding(&node))
        return m_stand(*binding, share);
    Node result;
    result.type = node.type;
    result.at = node.at;
    for (const Node &item : node.items)
        result.items.push_back(copy(item, share));
    for (const Node::Member &member : node.members)
        result.members.push_back({member.key, member.at, copy(member.value, share)});
    return result;
}

namespace {

/// Whether the value changes while a run plays.
bool changesOverTime(const Node &binding, const ExperimentRun &run)
{
    QStringList names;
    collectBoundNames(binding, names);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return !run.points(name).empty(); });
}

/// What takes the most room in Korean, and in English.
std::array<Node, 2> roomiestOf(const Binding &binding, const std::vector<ExperimentRun> &runs)
{
    const bool isText = binding.type == FieldType::Text || binding.type == FieldType::String;
    const bool isNumber = binding.type == FieldType::Number || binding.type == FieldType::Integer;
    const Node first = standIn(runs.front(), binding, 1);
    std::array<Node, 2> best{first, first};
    if (!isText && !isNumber)
        return best;
    const auto size = [&](const Node &node, Language language) {
        return isText ? double(columnsOf(textOf(node).in(language))) : std::abs(node.number);
    };
    const bool changes = changesOverTime(*binding.node, runs.front());
    for (const ExperimentRun &run : runs) {
        for (const double share : changes ? std::vector<double>{0, 0.5, 1} : std::vector<double>{1}) {
            const Node node = standIn(run, binding, share);
            for (const Language language : {Language::Korean, Language::English}) {
                Node &most = best[size_t(language)];
                if (size(node, language) > size(most, language))
                    most = node;
            }
        }
    }
    return best;
}

} // namespace

Stand roomiest(std::shared_ptr<SampleRuns> samples, Language language)
{
    return [samples = std::move(samples), language](const Binding &binding, double) {
        const auto found = samples->roomiest.find(binding.node);
        const auto &best =
            found != samples->roomiest.end()
                ? found->second
                : samples->roomiest.emplace(binding.node, roomiestOf(binding, samples->runs)).first->second;
        return best[size_t(language)];
    };
}

bool followsTime(const BoundNodes &nodes, const ExperimentRun &run, const Node &node)
{
    QStringList names;
    collectNames(nodes, node, names);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return !run.points(name).empty(); });
}

std::vector<double> pointsIn(const BoundNodes &nodes, const ExperimentRun &run, const Node &node, size_t most)
{
    QStringList names;
    collectNames(nodes, node, names);
    names.removeDuplicates();
    std::vector<double> points{0, 1};
    for (const QString &name : names) {
        // Where a staircase jumps, what was still is just before.
        constexpr double justBefore = 1e-4;
        for (const double share : run.points(name)) {
            points.push_back(share);
            if (share > justBefore)
                points.push_back(share - justBefore);
        }
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() <= most)
        return points;
    std::vector<double> thinned;
    for (size_t i = 0; i < most; ++i)
        thinned.push_back(points[i * (points.size() - 1) / (most - 1)]);
    return thinned;
}

} // namespace madang
