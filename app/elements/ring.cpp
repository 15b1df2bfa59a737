// SPDX-License-Identifier: GPL-3.0-or-later
// Children on a circle: a hash ring, a ring of nodes, a cycle.
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang {

namespace {

class RingKind : public Kind
{
public:
    RingKind() :
        m_spec{
            QStringLiteral("ring"),
            QStringLiteral(
                "Children on a circle, evenly or each at its `turn`: a hash ring, nodes in a ring, a cycle."),
            field::elements("ring", "Children clockwise from the top."),
            {field::number("radius", "Of the circle through their centres, in pixels.", 80, 380, "260")},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"ring":[{"id":"n1","box":"N1","tone":"blue","turn":0.05},{"id":"k1","chip":"key 17","tone":"teal","turn":0.2},{"id":"n2","box":"N2","tone":"blue","turn":0.35},{"id":"n3","box":"N3","tone":"blue","turn":0.7}],"radius":250}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        qreal widest = 0;
        for (const LayoutNode &child : node.children)
            widest = std::max(widest, child.widths.natural);
        const qreal across = 2 * radius(node) + widest;
        return {across, across};
    }

    qreal height(const LayoutNode &node, qreal) const override
    {
        qreal tallest = 0;
        for (const LayoutNode &child : node.children)
            tallest = std::max(tallest, heightAt(child, child.widths.natural));
        return 2 * radius(node) + tallest;
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        const qreal own = std::min({radius(node), rect.height() / 2, rect.width() / 2});
        node.anchors = {{own, 0}};
        for (size_t i = 0; i < node.children.size(); ++i) {
            LayoutNode &child = node.children[i];
            const qreal turn = child.written().number(u"turn", qreal(i) / qreal(node.children.size()));
            const qreal angle = (turn - 0.25) * 2 * std::numbers::pi;
            const QPointF centre = rect.center() + QPointF(std::cos(angle), std::sin(angle)) * own;
            const qreal w = child.widths.natural, h = heightAt(child, w);
            child.kind->place(child, {centre.x() - w / 2, centre.y() - h / 2, w, h});
        }
    }

    void draw(const Sketch &sketch) const override
    {
        QPainterPath circle;
        const qreal radius = sketch.anchors.empty() ? 0 : sketch.anchors.front().x();
        circle.addEllipse(sketch.rect.center(), radius, radius);
        drawHighlight(sketch.picture, circle, sketch.theme.accent, sketch.highlight);
        sketch.picture.stroke(circle, {sketch.theme.faint, 3});
    }

private:
    static qreal radius(const LayoutNode &node) { return node.written().number(u"radius", 260); }
    KindSpec m_spec;
};

} // namespace

const Kind &ringKind()
{
    static const RingKind kind;
    return kind;
}

} // namespace madang
