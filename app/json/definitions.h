// SPDX-License-Identifier: GPL-3.0-or-later
// What a text names once and uses often: "define": { "seconds": … } and { "use": "seconds" }, written out before
// anything else looks at it. Not concerned with what it means.
#pragma once

#include "json/node.h"
#include "json/path.h"
#include "json/problem_list.h"

#include <QHash>
#include <QStringList>

namespace madang {

class Definitions
{
public:
    /// `shared`: those of another text, which stay where they are; what comes of them stands, for problems, where it is
    /// used. Null: there are none.
    explicit Definitions(ProblemList &problems, const Definitions *shared = nullptr) :
        m_problems(problems), m_shared(shared)
    {}

    /// Takes "define" out of the text, then puts what it names in the place of each { "use": name }. Further keys of
    /// such an object replace those of what is named; a list that is named becomes part of the list it is used in. A
    /// definition may use those above it.
    void writeOut(Node &text);

private:
    void define(Node &definitions, const Path &path);
    void writeOut(Node &value, const Path &path);
    void writeOutItems(Node &list, const Path &path);
    void writeOutUse(Node &use, const Path &path);
    const Node *named(const Node &use, const Path &path);
    bool hasRoom(const Node &definition, Position at, const Path &path);
    bool isShared(const QString &name) const { return m_shared && m_shared->m_values.contains(name); }

    ProblemList &m_problems;
    const Definitions *m_shared;
    QHash<QString, Node> m_values;
    QStringList m_names; ///< in order, for suggestions
    int m_written = 0;   ///< values that came of definitions
};

} // namespace madang
