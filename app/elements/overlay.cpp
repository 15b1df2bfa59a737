// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/container.h"
#include "script/fields.h"

#include <algorithm>

namespace madang {

namespace {

class OverlayKind : public Kind
{
public:
    OverlayKind() :
        m_spec{
            QStringLiteral("overlay"),
            QStringLiteral("Children on top of each other, each where its `at` says: for callouts over a diagram, or "
                           "for pictures that replace each other."),
            field::elements("overlay", "Children from the lowest to the topmost."),
            containerFields("0", "stretch", "center"),
            {},
            {},
            QStringLiteral(
                R"({"stage":{"overlay":[{"id":"base","row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"justify":"spread"},{"id":"hint","card":{"ko":"알아 두기","en":"Note"},"body":{"ko":"연결은 하나입니다.","en":"There is one connection."},"tone":"amber","at":"bottom-right"}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool isContainer() const override { return true; }
    bool hasBody(const LayoutNode &node) const override { return containerHasBody(node); }
    bool mayOverlap() const override { return true; }
    void draw(const Sketch &sketch) const override { drawContainer(sketch); }
    std::vector<FitProblem> misfits(const Sketch &sketch) const override { return containerMisfits(sketch); }

    Widths widths(const LayoutNode &node) const override
    {
        const ContainerInsets insets = containerInsets(node, 1600);
        Widths total{0, titleWidth(node)};
        for (const LayoutNode &child : node.children) {
            total.least = std::max(total.least, child.widths.least);
            total.natural = std::max(total.natural, child.widths.natural);
        }
        return {total.least + insets.left + insets.right, total.natural + insets.left + insets.right};
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        const ContainerInsets insets = containerInsets(node, width);
        const qreal inner = width - insets.left - insets.right;
        qreal result = 0;
        for (const LayoutNode &child : node.children)
            result = std::max(result, heightAt(child, childWidth(child, inner)));
        return result + insets.top + insets.bottom;
    }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        const QRectF inner = innerRect(rect, containerInsets(node, rect.width()));
        for (LayoutNode &child : node.children) {
            const QString at = child.written().string(u"at", QStringLiteral("center"));
            const bool whole = child.kind->isContainer() && at == u"center";
            const qreal w = whole ? inner.width() : childWidth(child, inner.width());
            const qreal h = whole ? inner.height() : std::min(heightAt(child, w), inner.height());
            const qreal x = at.contains(u"left")    ? inner.left()
                            : at.contains(u"right") ? inner.right() - w
                                                    : inner.center().x() - w / 2;
            const qreal y = at.contains(u"top")      ? inner.top()
                            : at.contains(u"bottom") ? inner.bottom() - h
                                                     : inner.center().y() - h / 2;
            child.kind->place(child, {x, y, w, h});
        }
    }

private:
    static qreal childWidth(const LayoutNode &child, qreal inner) { return std::min(child.widths.natural, inner); }

    KindSpec m_spec;
};

} // namespace

const Kind &overlayKind()
{
    static const OverlayKind kind;
    return kind;
}

} // namespace madang
