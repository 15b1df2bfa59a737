// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/node.h"

namespace madang {

const Node *Node::find(QStringView key) const
{
    for (const Member &member : members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

} // namespace madang
