// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/flow.h"

#include <algorithm>
#include <numeric>

namespace madang {

namespace {
/// Empty room counts along the direction only.
bool isSpace(const LayoutNode &node)
{
    return !node.kind->isSolid() && !node.kind->isContainer();
}
} // namespace

qreal FlowKind::gap(const LayoutNode &node) const
{
    return node.written().number(u"gap", m_style.gap);
}

bool FlowKind::closesUp(const LayoutNode &node) const
{
    return m_style.alwaysCloses || node.written().boolean(u"close", false);
}

Widths FlowKind::widths(const LayoutNode &node) const
{
    const ContainerInsets insets = containerInsets(node, 1600);
    Widths total;
    for (const LayoutNode &child : node.children) {
        if (m_style.along == Qt::Horizontal) {
            total.least += child.widths.least;
            total.natural += child.widths.natural;
        } else if (!isSpace(child)) {
            total.least = std::max(total.least, child.widths.least);
            total.natural = std::max(total.natural, child.widths.natural);
        }
    }
    if (m_style.along == Qt::Horizontal && !node.children.empty()) {
        const qreal gaps = gap(node) * qreal(node.children.size() - 1);
        total.least += gaps;
        total.natural += gaps;
    }
    total.natural = std::max(total.natural, titleWidth(node));
    const qreal around = insets.left + insets.right;
    return {total.least + around, total.natural + around};
}

/// Width of each child when the container's inside is `inner` wide.
std::vector<qreal> FlowKind::childWidths(const LayoutNode &node, qreal inner) const
{
    std::vector<qreal> result;
    if (m_style.along == Qt::Horizontal) {
        const bool fill = justifyOf(node, m_style.justify) == Justify::Fill;
        std::vector<Share> shares;
        for (const LayoutNode &child : node.children)
            shares.push_back({child.widths.least, child.widths.natural, growOf(child)});
        if (fill) {
            // Equal widths when they fit equally: what is alike should look alike.
            const qreal each = (inner - gap(node) * qreal(shares.size() - 1)) / qreal(shares.size());
            const bool equal = std::all_of(shares.begin(), shares.end(),
                                           [&](const Share &s) { return s.natural <= each && s.grow <= 0; });
            for (Share &share : shares)
                share.grow = equal ? 1 : std::max<qreal>(share.grow, 1);
            if (equal)
                return std::vector<qreal>(shares.size(), each);
        }
        return shareOut(shares, inner - gap(node) * qreal(std::max<size_t>(shares.size(), 1) - 1));
    }
    qreal widest = 0;
    for (const LayoutNode &child : node.children) {
        if (child.kind->isSolid())
            widest = std::max(widest, child.widths.natural);
    }
    const CrossAlign align = crossAlignOf(node, m_style.align);
    for (const LayoutNode &child : node.children)
        result.push_back(crossLength(child, inner, widest, child.widths.natural, align));
    return result;
}

/// How far a child reaches across the direction. Shapes in a line are as large as the largest of them, not as the room;
/// containers take the room.
qreal FlowKind::crossLength(const LayoutNode &child, qreal room, qreal widest, qreal own, CrossAlign align) const
{
    if (align != CrossAlign::Stretch && align != CrossAlign::Fill)
        return std::min(own, room);
    if (child.kind->isContainer() || m_style.fullAcross || (align == CrossAlign::Fill && child.kind->stretches()))
        return room;
    return std::min(child.kind->stretches() ? widest : own, room);
}

qreal FlowKind::height(const LayoutNode &node, qreal width) const
{
    const ContainerInsets insets = containerInsets(node, width);
    const std::vector<qreal> widths = childWidths(node, width - insets.left - insets.right);
    qreal total = 0;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const LayoutNode &child = node.children[i];
        const qreal h = heightAt(child, widths[i]);
        if (m_style.along == Qt::Vertical)
            total += h;
        else if (!isSpace(child))
            total = std::max(total, h);
    }
    if (m_style.along == Qt::Vertical && !node.children.empty())
        total += gap(node) * qreal(node.children.size() - 1);
    return total + insets.top + insets.bottom;
}

void FlowKind::place(LayoutNode &node, const QRectF &rect) const
{
    node.rect = rect;
    if (node.children.empty())
        return;
    const ContainerInsets insets = containerInsets(node, rect.width());
    const QRectF inner = innerRect(rect, insets);
    const std::vector<qreal> widths = childWidths(node, inner.width());
    const CrossAlign align = crossAlignOf(node, m_style.align);
    const Justify justify = justifyOf(node, m_style.justify);
    const size_t count = node.children.size();

    std::vector<qreal> heights(count);
    qreal tallest = 0;
    for (size_t i = 0; i < count; ++i) {
        heights[i] = heightAt(node.children[i], widths[i]);
        if (node.children[i].kind->isSolid())
            tallest = std::max(tallest, heights[i]);
    }

    const auto crossStart = [align](qreal from, qreal room, qreal length) {
        return align == CrossAlign::Start ? from
               : align == CrossAlign::End ? from + room - length
                                          : from + (room - length) / 2;
    };
    if (m_style.along == Qt::Horizontal) {
        const Positions positions = lineUp(widths, gap(node), inner.width(), justify);
        for (size_t i = 0; i < count; ++i) {
            LayoutNode &child = node.children[i];
            const qreal h = crossLength(child, inner.height(), tallest, heights[i], align);
            child.kind->place(
                child, {inner.left() + positions.starts[i], crossStart(inner.top(), inner.height(), h), widths[i], h});
        }
        return;
    }
    const qreal gaps = gap(node) * qreal(count - 1);
    std::vector<Share> shares;
    for (size_t i = 0; i < count; ++i)
        shares.push_back({0, heights[i], justify == Justify::Fill ? 1 : std::max<qreal>(growOf(node.children[i]), 0)});
    const std::vector<qreal> lengths = shareOut(shares, inner.height() - gaps);
    const Positions positions = lineUp(lengths, gap(node), inner.height(), justify);
    for (size_t i = 0; i < count; ++i) {
        LayoutNode &child = node.children[i];
        const qreal y =
            m_style.reversed ? inner.bottom() - positions.starts[i] - lengths[i] : inner.top() + positions.starts[i];
        child.kind->place(child, {crossStart(inner.left(), inner.width(), widths[i]), y, widths[i], lengths[i]});
    }
}

void FlowKind::closeUp(const LayoutNode &node, std::span<const qreal> presences, std::span<QPointF> offsets) const
{
    // Each child's length counts as far as it is present; the row is then lined up anew inside its room.
    const bool horizontal = m_style.along == Qt::Horizontal;
    const QRectF inner = innerRect(node.rect, containerInsets(node, node.rect.width()));
    const qreal between = gap(node);
    qreal total = 0, present = 0;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const QRectF &rect = node.children[i].rect;
        total += (horizontal ? rect.width() : rect.height()) * presences[i];
        present += presences[i];
    }
    total += between * std::max<qreal>(present - 1, 0);
    const qreal room = horizontal ? inner.width() : inner.height();
    const Justify justify = justifyOf(node, m_style.justify);
    qreal at = justify == Justify::Start || justify == Justify::Fill ? 0
               : justify == Justify::End                             ? room - total
                                                                     : (room - total) / 2;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const QRectF &rect = node.children[i].rect;
        const qreal length = horizontal ? rect.width() : rect.height();
        if (horizontal) {
            offsets[i] = {inner.left() + at - rect.left(), 0};
        } else {
            const qreal y = m_style.reversed ? inner.bottom() - at - length : inner.top() + at;
            offsets[i] = {0, y - rect.top()};
        }
        at += (length + between) * presences[i];
    }
}

} // namespace madang
