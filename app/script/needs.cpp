// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/needs.h"

#include "json/problem_list.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

Problem circle(const Script &script, qsizetype need, const QStringList &way)
{
    Problem problem;
    problem.file = script.file;
    problem.pointer = QStringLiteral("/needs/%1").arg(need);
    if (const Node *needs = script.root ? script.root->find(u"needs") : nullptr;
        needs && need < qsizetype(needs->items.size())) {
        problem.line = needs->items[static_cast<size_t>(need)].at.line;
        problem.column = needs->items[static_cast<size_t>(need)].at.column;
    }
    problem.message =
        way.size() == 2
            ? translate("script", "This scene needs itself.")
            : translate("script", "These scenes need each other in a circle: %1.").arg(way.join(QStringLiteral(" → ")));
    problem.hint = translate("script", "Remove one of these needs.");
    return problem;
}

} // namespace

std::vector<Problem> checkNeeds(const std::vector<Script> &scripts)
{
    QHash<QString, const Script *> byId;
    for (const Script &script : scripts)
        byId.insert(script.id, &script);

    // Depth first with a list of our own: a thousand scenes may need each other in one long chain.
    struct Visit
    {
        const Script *script;
        qsizetype next = 0;
    };
    enum class Mark { Open, Done };
    QHash<QString, Mark> marks;
    std::vector<Problem> problems;
    for (const Script &start : scripts) {
        if (marks.contains(start.id))
            continue;
        std::vector<Visit> way{{byId.value(start.id)}};
        marks.insert(start.id, Mark::Open);
        while (!way.empty()) {
            const Script &script = *way.back().script;
            if (way.back().next >= script.needs.size()) {
                marks.insert(script.id, Mark::Done);
                way.pop_back();
                continue;
            }
            const qsizetype index = way.back().next++;
            const Script *needed = byId.value(script.needs[index]);
            if (!needed)
                continue;
            const auto mark = marks.constFind(needed->id);
            if (mark == marks.cend()) {
                marks.insert(needed->id, Mark::Open);
                way.push_back({needed});
            } else if (*mark == Mark::Open) {
                const auto first =
                    std::find_if(way.begin(), way.end(), [&](const Visit &visit) { return visit.script == needed; });
                QStringList ids;
                for (auto visit = first; visit != way.end(); ++visit)
                    ids.append(visit->script->id);
                ids.append(needed->id);
                problems.push_back(circle(script, index, ids));
            }
        }
    }
    sortByPlace(problems);
    return problems;
}

} // namespace madang
