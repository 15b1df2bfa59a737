// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/kind.h"

namespace madang {

void measure(LayoutNode &node)
{
    for (LayoutNode &child : node.children)
        measure(child);
    node.widths = node.kind->widths(node);
}

qreal heightAt(const LayoutNode &node, qreal width)
{
    for (const LayoutNode::HeightAt &known : node.heights) {
        if (known.width == width)
            return known.height;
    }
    const qreal height = node.kind->height(node, width);
    node.heights.push_back({width, height});
    return height;
}

} // namespace madang
