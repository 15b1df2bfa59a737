// SPDX-License-Identifier: GPL-3.0-or-later
// Trees and problems as tests compare them.
#pragma once

#include "base/problem.h"
#include "json/node.h"

#include <QFileInfo>

#include <algorithm>

namespace madang {

/// All problems, one below the other, without a folder in front of the file.
inline QString toText(const std::vector<Problem> &problems)
{
    QString text;
    for (Problem problem : problems) {
        problem.file = QFileInfo(problem.file).fileName();
        text += toString(problem) + u'\n';
    }
    return text;
}

inline bool sameTree(const Node &a, const Node &b)
{
    return a.type == b.type && a.boolean == b.boolean && a.number == b.number && a.string == b.string
           && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameTree)
           && std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                         [](const Node::Member &x, const Node::Member &y) {
                             return x.key == y.key && sameTree(x.value, y.value);
                         });
}

} // namespace madang
