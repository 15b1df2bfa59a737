// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of one scene's elements and links, and what a reference means. Not concerned with ids of steps and terms.
#pragma once

#include "script/script.h"
#include "json/problem_list.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace madang {

/// Whether a field names one thing or may name several; a key of a map may, too.
inline SceneType referenceType(const FieldSpec &field)
{
    return is(field, SceneType::Reference) ? SceneType::Reference : SceneType::References;
}

class Names
{
public:
    explicit Names(ProblemList &problems) : m_problems(problems) {}

    /// Takes in the whole tree, which must stay where it is. Ids given twice are problems.
    void addStage(const Element &stage);

    /// Takes in a link whose ends are resolved; it must stay where it is.
    void addLink(const Link &link);

    /// The ids that a Reference or References means, "fleet/*" and links of several parts resolved. What cannot be
    /// resolved is a problem and gives nothing.
    QStringList resolve(const QString &name, Position at, SceneType type, const Path &path);

    /// The same without complaints.
    QStringList meaning(const QString &name) const;

    /// Looks at a reference once all names are known, in settle().
    void defer(const QString &name, Position at, SceneType type, const QString &pointer);
    void settle();

    const Element *element(const QString &id) const { return m_elements.value(id); }
    /// Of the id of a link or of one of its parts.
    const Link *link(const QString &id) const;
    /// The one of `ids` that is `id` or that `id` stands in, however deep; else an empty string.
    QString innermostOf(const QSet<QString> &ids, const QString &id) const;

private:
    struct Pending
    {
        QString name;
        Position at;
        SceneType type;
        QString pointer;
    };

    bool isResolved(const QString &name, SceneType type, const QStringList &ids) const;
    void complain(const Pending &reference);
    void addElement(const Element &element, const Element *parent);
    bool claim(const QString &id, Position at, const QString &pointer);
    QStringList inside(const QString &base) const;

    ProblemList &m_problems;
    QHash<QString, int> m_lines; ///< where ids were given
    QStringList m_given;         ///< in order, for suggestions
    QHash<QString, const Element *> m_elements;
    QHash<QString, QString> m_parents; ///< id of an element → id of what it stands in
    QHash<QString, const Link *> m_links;
    QHash<QString, const Link *> m_parts;
    std::vector<Pending> m_pending;
};

} // namespace madang
