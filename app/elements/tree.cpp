// SPDX-License-Identifier: GPL-3.0-or-later
// A node above its subtrees, joined by lines. Trees nest: a subtree is an element or another tree.
#include "elementkit/container.h"
#include "elementkit/shapes.h"
#include "script/fields.h"

#include <algorithm>
#include <numeric>

namespace madang {

namespace {

constexpr qreal siblingGap = 28;

class TreeKind : public Kind
{
public:
    TreeKind() :
        m_spec{
            QStringLiteral("tree"),
            QStringLiteral("A node above its subtrees, joined by lines; a subtree may be a tree again."),
            field::elements("tree", "First the node, then what hangs below it from left to right."),
            {field::number("gap", "Pixels between one level and the next.", 20, 300, "70")},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"tree":[{"id":"root","box":"30 | 60"},{"id":"l","box":"10 | 20","tone":"blue"},{"id":"m","tree":[{"id":"mid","box":"40 | 50","tone":"blue"},{"id":"k40","chip":"40"},{"id":"k50","chip":"50"}]},{"id":"r","box":"70 | 80","tone":"blue"}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }
    bool hugsAcross() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        Widths below;
        for (size_t i = 1; i < node.children.size(); ++i) {
            below.least += node.children[i].widths.least + (i > 1 ? siblingGap : 0);
            below.natural += node.children[i].widths.natural + (i > 1 ? siblingGap : 0);
        }
        const Widths &top = node.children.front().widths;
        return {std::max(below.least, top.least), std::max(below.natural, top.natural)};
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const LayoutNode &top = node.children.front();
        qreal below = 0;
        const std::vector<qreal> widths = subtreeWidths(node, width);
        for (size_t i = 1; i < node.children.size(); ++i)
            below = std::max(below, heightAt(node.children[i], widths[i - 1]));
        return heightAt(top, std::min(top.widths.natural, width)) + (below > 0 ? levelGap(node) + below : 0);
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        LayoutNode &top = node.children.front();
        const qreal w = std::min(top.widths.natural, rect.width());
        const qreal h = heightAt(top, w);
        top.kind->place(top, {rect.center().x() - w / 2, rect.top(), w, h});
        const std::vector<qreal> widths = subtreeWidths(node, rect.width());
        const Positions xs = lineUp(widths, siblingGap, rect.width(), Justify::Center);
        const qreal y = rect.top() + h + levelGap(node);
        for (size_t i = 1; i < node.children.size(); ++i) {
            LayoutNode &child = node.children[i];
            child.kind->place(child,
                              {rect.left() + xs.starts[i - 1], y, widths[i - 1], heightAt(child, widths[i - 1])});
        }
    }

    void draw(const Sketch &sketch) const override
    {
        if (sketch.children.empty())
            return;
        const DrawnChild &top = sketch.children.front();
        const QPointF from(top.rect.center().x(), top.rect.bottom());
        for (const DrawnChild &child : sketch.children.subspan(1)) {
            const auto fade = sketch.picture.opacity(std::min(top.presence, child.presence));
            const QPointF to(child.rect.center().x(), child.rect.top());
            const qreal middle = (from.y() + to.y()) / 2;
            QPainterPath path(from);
            path.cubicTo(QPointF(from.x(), middle), QPointF(to.x(), middle), to);
            sketch.picture.stroke(path, {sketch.theme.faint, 2.5});
        }
    }

private:
    static qreal levelGap(const LayoutNode &node) { return node.written().number(u"gap", 70); }

    static std::vector<qreal> subtreeWidths(const LayoutNode &node, qreal width)
    {
        std::vector<Share> shares;
        for (size_t i = 1; i < node.children.size(); ++i)
            shares.push_back({node.children[i].widths.least, node.children[i].widths.natural, 0});
        return shareOut(shares, width - siblingGap * qreal(std::max<size_t>(shares.size(), 1) - 1));
    }

    KindSpec m_spec;
};

} // namespace

const Kind &treeKind()
{
    static const TreeKind kind;
    return kind;
}

} // namespace madang
