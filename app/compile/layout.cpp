// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/layout.h"

#include "compile/bound_values.h"
#include "elements/catalog.h"
#include "timeline/stage_fields.h"
#include "timeline/timeline.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

/// A few elements are enlarged at most so much: larger would look like a poster.
constexpr qreal nearest = 1.4;

using Room = std::vector<std::unique_ptr<BoundValues>>;

std::vector<State> statesOf(const Element &element, const Room &room)
{
    std::vector<State> states;
    for (const auto &values : room)
        states.push_back(values->stateOf(element));
    if (states.empty())
        states.emplace_back(element.values);
    return states;
}

/// The fields of an action in every way they may come to.
std::vector<Values> waysOf(const Action &action, const Room &room)
{
    std::vector<Values> ways;
    for (const auto &values : room) {
        ways.emplace_back(values->resolve(action.values.node()));
        if (ways.back().node() == action.values.node())
            break; // Nothing in it is bound.
    }
    if (ways.empty())
        ways.push_back(action.values);
    return ways;
}

LayoutNode build(const Element &element, const Room &room)
{
    LayoutNode node;
    node.element = &element;
    node.kind = kindNamed(element.kind->name);
    node.states = statesOf(element, room);
    node.children.reserve(element.children.size());
    for (const Element &child : element.children)
        node.children.push_back(build(child, room));
    return node;
}

void index(LayoutNode &node, QHash<QString, LayoutNode *> &byId)
{
    byId.insert(node.element->id, &node);
    for (LayoutNode &child : node.children)
        index(child, byId);
}

/// Gives every element all the states that `set` will bring it to, so that it has room for each of them.
void collectStates(const Script &script, const QHash<QString, LayoutNode *> &byId, const Room &room)
{
    for (const Step &step : script.steps) {
        for (const Action &action : step.actions) {
            if (!action.verb->takesSettable)
                continue;
            const std::vector<Values> ways = waysOf(action, room);
            for (const QString &id : action.targets) {
                LayoutNode *node = byId.value(id);
                if (!node)
                    continue;
                for (const Values &values : ways) {
                    State next = node->states.back();
                    for (const FieldSpec *field : settableFields(*node->element->kind)) {
                        if (const Node *value = values.node(field->key))
                            next.set(field->key, value);
                    }
                    node->states.push_back(std::move(next));
                }
            }
        }
    }
}

void nudge(LayoutNode &node, QPointF shift)
{
    if (const Node *own = node.written().node(u"nudge"); own && own->items.size() == 2)
        shift += QPointF(own->items[0].number, own->items[1].number);
    if (!shift.isNull()) {
        node.rect.translate(shift);
        if (node.kind->drawsPresence()) {
            for (size_t i = 0; i < std::min<size_t>(node.anchors.size(), 2); ++i)
                node.anchors[i] += shift;
        }
    }
    for (LayoutNode &child : node.children)
        nudge(child, shift);
}

} // namespace

Layout layOut(const Script &script, const Room &room)
{
    QHash<QString, LayoutNode *> byId;
    auto root = std::make_unique<LayoutNode>(build(script.stage, room));
    index(*root, byId);
    collectStates(script, byId, room);
    measure(*root);

    const qreal width = std::min(root->widths.natural, stageRoom.width());
    const qreal height = std::min(heightAt(*root, width), stageRoom.height());
    const qreal scale = std::clamp(
        std::min(stageRoom.width() / std::max<qreal>(width, 1), stageRoom.height() / std::max<qreal>(height, 1)), 1.0,
        nearest);
    QRectF place(QPointF(), stageRoom.size() / scale);
    place.moveCenter(stageRect.center());
    if (root->kind->hugsAcross()) {
        // Towers stand on a common ground in the middle of the picture, not on its lower edge.
        const qreal own = std::min(heightAt(*root, place.width()), place.height());
        place = {place.left(), place.center().y() - own / 2, place.width(), own};
    }
    root->kind->place(*root, place);
    nudge(*root, {});
    QRectF camera(QPointF(), stageSize / scale);
    camera.moveCenter(stageRect.center());
    return {std::move(root), camera};
}

} // namespace madang
