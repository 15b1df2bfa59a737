// SPDX-License-Identifier: GPL-3.0-or-later
// Containers that put their children one after another along a line: row, column, stack, packet.
#pragma once

#include "elementkit/container.h"

namespace madang {

struct FlowStyle
{
    Qt::Orientation along = Qt::Horizontal;
    bool reversed = false;   ///< the first child comes last (a stack grows from the ground)
    bool fullAcross = false; ///< shapes, too, take the whole room across
    bool alwaysCloses = false;
    qreal gap = 40;
    Justify justify = Justify::Center;
    CrossAlign align = CrossAlign::Stretch;
};

class FlowKind : public Kind
{
public:
    FlowKind(KindSpec spec, FlowStyle style) : m_spec(std::move(spec)), m_style(style) {}

    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &node) const override;
    qreal height(const LayoutNode &node, qreal width) const override;
    void place(LayoutNode &node, const QRectF &rect) const override;
    void draw(const Sketch &sketch) const override { drawContainer(sketch); }
    std::vector<FitProblem> misfits(const Sketch &sketch) const override { return containerMisfits(sketch); }
    bool isContainer() const override { return true; }
    bool hasBody(const LayoutNode &node) const override { return containerHasBody(node); }
    bool hugsAcross() const override { return m_style.along == Qt::Horizontal || m_style.reversed; }
    bool closesUp(const LayoutNode &node) const override;
    void closeUp(const LayoutNode &node, std::span<const qreal> presences, std::span<QPointF> offsets) const override;

private:
    qreal gap(const LayoutNode &node) const;
    std::vector<qreal> childWidths(const LayoutNode &node, qreal inner) const;
    qreal crossLength(const LayoutNode &child, qreal room, qreal widest, qreal own, CrossAlign align) const;

    KindSpec m_spec;
    FlowStyle m_style;
};

} // namespace madang
