// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/check_collection.h"

#include "base/did_you_mean.h"
#include "script/needs.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace madang {

namespace {

Problem missingNeed(const Script &script, size_t index, const NearNames &names)
{
    const QString &need = script.needs[qsizetype(index)];
    Problem problem;
    problem.severity = Severity::Warning;
    problem.file = script.file;
    problem.pointer = QStringLiteral("/needs/%1").arg(index);
    if (const Node *needs = script.root ? script.root->find(u"needs") : nullptr; needs && index < needs->items.size()) {
        problem.line = needs->items[index].at.line;
        problem.column = needs->items[index].at.column;
    }
    problem.message = QCoreApplication::translate("Library", "There is no scene \"%1\".").arg(need);
    const auto near = names.nearestTo(need);
    problem.hint =
        near ? QCoreApplication::translate("Library", "Did you mean \"%1\"?").arg(*near)
             : QCoreApplication::translate("Library", "Name a scene that is there, or leave it out until it is.");
    return problem;
}

} // namespace

std::vector<Problem> checkCollection(const std::vector<Script> &scripts, const QStringList &others)
{
    std::vector<Problem> problems;
    QHash<QString, QString> files;
    QStringList ids = others;
    for (const Script &script : scripts) {
        if (const auto first = files.constFind(script.id); first != files.cend() && *first != script.file) {
            problems.push_back(
                {Severity::Error,
                 script.file,
                 0,
                 0,
                 {},
                 QCoreApplication::translate("Library", "Another scene has the id \"%1\", too: %2.")
                     .arg(script.id, *first),
                 QCoreApplication::translate("Library", "Rename one of the files: its name is the id.")});
        }
        files.insert(script.id, script.file);
        ids.append(script.id);
    }
    const QSet<QString> known(ids.begin(), ids.end());
    std::optional<NearNames> names; // made when one is missing
    for (const Script &script : scripts) {
        for (qsizetype i = 0; i < script.needs.size(); ++i) {
            if (known.contains(script.needs[i]))
                continue;
            if (!names)
                names.emplace(ids);
            problems.push_back(missingNeed(script, size_t(i), *names));
        }
    }
    const std::vector<Problem> circles = checkNeeds(scripts);
    problems.insert(problems.end(), circles.begin(), circles.end());
    return problems;
}

} // namespace madang
