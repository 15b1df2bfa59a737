// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements/kind.h"

namespace madang {

void measure(LayoutNode &node)
{
    for (LayoutNode &child : node.children)
        measure(child);
    node.widths = node.kind->widths(node);
}

} // namespace madang
