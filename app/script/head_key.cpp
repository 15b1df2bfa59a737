// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/head_key.h"

#include "base/did_you_mean.h"

#include <algorithm>

namespace madang {

const Node::Member *findHead(const Node &object, const QStringList &heads,
                             const std::function<bool(const QString &head, const QString &key)> &isField,
                             const HeadWords &words, ProblemList &problems, const Path &path, QString &name)
{
    std::vector<const Node::Member *> found;
    for (const Node::Member &member : object.members) {
        if (heads.contains(member.key))
            found.push_back(&member);
    }
    if (found.size() > 1) {
        // "text" may be a kind by itself and a field of another kind.
        std::vector<const Node::Member *> leading;
        for (const Node::Member *head : found) {
            if (std::all_of(found.begin(), found.end(),
                            [&](const Node::Member *other) { return other == head || isField(head->key, other->key); }))
                leading.push_back(head);
        }
        if (leading.size() != 1) {
            QStringList keys;
            for (const Node::Member *member : found)
                keys.append(quoted(member->key));
            problems.error(found[1]->at, path, words.several.arg(keys.join(QStringLiteral(", "))),
                           translate("script", "Keep one of them."));
        } else {
            found = leading;
        }
    }
    if (!found.empty()) {
        name = found.front()->key;
        return found.front();
    }

    constexpr qsizetype longestSlip = 40;
    if (!problems.isLong()) {
        for (const Node::Member &member : object.members) {
            if (member.key == u"note" || member.key.size() > longestSlip || isField(QString(), member.key))
                continue;
            if (const std::optional<QString> meant = didYouMean(member.key, heads)) {
                problems.error(member.at, Path(path, member.key), words.unknown.arg(quoted(member.key)),
                               suggestion(member.key, heads));
                name = *meant;
                return &member;
            }
        }
    }
    problems.error(object.at, path, words.none,
                   translate("script", "Give it one of: %1.").arg(heads.join(QStringLiteral(", "))));
    return nullptr;
}

} // namespace madang
