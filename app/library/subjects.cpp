// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/subjects.h"

#include "script/script_reader.h"
#include "json/json_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace madang {

Result<std::vector<Subject>> readSubjects(const QString &folder)
{
    const QString file = folder + QStringLiteral("/subjects.json");
    if (!QFileInfo::exists(file))
        return std::vector<Subject>();
    const Result<QByteArray> bytes = readBounded(file, maxJsonBytes);
    if (!bytes)
        return bytes.problems;
    const Result<Node> list = readJson(*bytes, file);
    if (!list)
        return list.problems;

    Result<std::vector<Subject>> result(std::vector<Subject>{}, list.problems);
    const QString hint = QCoreApplication::translate(
        "Library", "Write [{\"id\": \"network\", \"title\": {\"ko\": \"…\", \"en\": \"…\"}}].");
    const auto complain = [&](const Node &at, const QString &pointer, const QString &message) {
        result.problems.push_back({Severity::Error, file, at.at.line, at.at.column, pointer, message, hint});
    };
    if (!list->isArray())
        complain(*list, {}, QCoreApplication::translate("Library", "This is not a list of subjects."));
    for (size_t i = 0; i < list->items.size(); ++i) {
        const Node &item = list->items[i];
        const Node *id = item.find(u"id"), *title = item.find(u"title");
        const QString pointer = QStringLiteral("/%1").arg(i);
        if (!id || !id->isString() || id->string.isEmpty() || !title) {
            complain(item, pointer, QCoreApplication::translate("Library", "A subject needs an id and a title."));
            continue;
        }
        const Subject subject{id->string, textOf(*title)};
        if (std::any_of(result->begin(), result->end(), [&](const Subject &other) { return other.id == subject.id; }))
            complain(*id, pointer + QStringLiteral("/id"),
                     QCoreApplication::translate("Library", "The subject \"%1\" stands here twice.").arg(subject.id));
        else
            result->push_back(subject);
    }
    return result;
}

} // namespace madang
