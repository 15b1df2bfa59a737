// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/subjects.h"

#include "json/fields.h"
#include "json/problem_list.h"
#include "json/read_checked.h"
#include "json/values.h"

#include <QFileInfo>

#include <algorithm>

namespace madang {

namespace {

const FieldSpec &subjectsField()
{
    using namespace field;
    static const FieldSpec subjects =
        list("subjects", "The subjects, in the order in which they are shown.",
             {required(id("id", "The name of the folder.")), filled(text("title", "What it is called.", 60))});
    return subjects;
}

} // namespace

Result<std::vector<Subject>> readSubjects(const QString &folder)
{
    const QString file = folder + QStringLiteral("/subjects.json");
    if (!QFileInfo::exists(file))
        return std::vector<Subject>();
    const Result<Node> list = readCheckedFile(file, subjectsField());
    if (!list)
        return list.problems;

    ProblemList problems(file);
    problems.add(list.problems);
    std::vector<Subject> subjects;
    const Path whole;
    for (size_t i = 0; i < list->items.size(); ++i) {
        const Values item(&list->items[i]);
        const Subject subject{item.string(u"id"), item.text(u"title")};
        if (subject.id.isEmpty() || subject.title.isEmpty())
            continue; // and that is told
        const bool isKnown =
            std::any_of(subjects.begin(), subjects.end(), [&](const Subject &other) { return other.id == subject.id; });
        if (isKnown) {
            const Path path(whole, i);
            problems.error(item.node(u"id")->at, Path(path, u"id"),
                           translate("Library", "The subject %1 stands here twice.").arg(quoted(subject.id)),
                           translate("Library", "Remove one of the two."));
        } else {
            subjects.push_back(subject);
        }
    }
    return {std::move(subjects), problems.take()};
}

} // namespace madang
