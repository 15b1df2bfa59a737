// SPDX-License-Identifier: GPL-3.0-or-later
// The one key that says what an object is: the kind of an element, the verb of an action. Not concerned with the
// others.
#pragma once

#include "json/node.h"
#include "json/path.h"
#include "json/problem_list.h"

#include <QStringList>

#include <functional>

namespace madang {

/// What messages call it.
struct HeadWords
{
    QString none;    ///< "This element has no kind."
    QString several; ///< "This element has more than one kind: %1."
    QString unknown; ///< "There is no kind of element called %1."
};

/// The member of `object` that names one of `heads`; when that is misspelt, the member that probably means one, after
/// a problem; nullptr, after a problem, when there is none. `name` gets the name of the head.
/// `isField`: whether a head may have such a key besides, which then is no head of its own.
const Node::Member *findHead(const Node &object, const QStringList &heads,
                             const std::function<bool(const QString &head, const QString &key)> &isField,
                             const HeadWords &words, ProblemList &problems, const Path &path, QString &name);

} // namespace madang
