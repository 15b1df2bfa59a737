// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include "elements/catalog.h"
#include "timeline/timeline.h"
#include "timeline/vocabulary.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

/// A few elements are enlarged at most so much: larger would look like a poster.
constexpr qreal nearest = 1.4;

LayoutNode build(const Element &element)
{
    LayoutNode node;
    node.element = &element;
    node.kind = kindNamed(element.kind->name);
    node.states = { State(element.values) };
    node.children.reserve(element.children.size());
    for (const Element &child : element.children)
        node.children.push_back(build(child));
    return node;
}

void index(LayoutNode &node, QHash<QString, LayoutNode *> &byId)
{
    byId.insert(node.element->id, &node);
    for (LayoutNode &child : node.children)
        index(child, byId);
}

/// Gives every element all the states that `set` will bring it to, so that it has room for each of them.
void collectStates(const Script &script, const QHash<QString, LayoutNode *> &byId)
{
    for (const Step &step : script.steps) {
        for (const Action &action : step.actions) {
            if (!action.verb->takesSettable)
                continue;
            for (const QString &id : action.targets) {
                LayoutNode *node = byId.value(id);
                if (!node)
                    continue;
                State next = node->states.back();
                for (const FieldSpec *field : settableFields(*node->element->kind)) {
                    if (const Node *value = action.values.node(field->key))
                        next.set(field->key, value);
                }
                node->states.push_back(std::move(next));
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

Layout layOut(const Script &script)
{
    QHash<QString, LayoutNode *> byId;
    auto root = std::make_unique<LayoutNode>(build(script.stage));
    index(*root, byId);
    collectStates(script, byId);
    measure(*root);

    const qreal width = std::min(root->widths.natural, stageRoom.width());
    const qreal height = std::min(heightAt(*root, width), stageRoom.height());
    const qreal scale = std::clamp(std::min(stageRoom.width() / std::max<qreal>(width, 1), stageRoom.height() / std::max<qreal>(height, 1)), 1.0, nearest);
    QRectF room(QPointF(), stageRoom.size() / scale);
    room.moveCenter(stageRect.center());
    if (root->kind->hugsAcross()) {
        // Towers stand on a common ground in the middle of the picture, not on its lower edge.
        const qreal own = std::min(heightAt(*root, room.width()), room.height());
        room = { room.left(), room.center().y() - own / 2, room.width(), own };
    }
    root->kind->place(*root, room);
    nudge(*root, {});
    QRectF camera(QPointF(), stageSize / scale);
    camera.moveCenter(stageRect.center());
    return { std::move(root), camera };
}

} // namespace madang
