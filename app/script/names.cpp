// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/names.h"

#include "json/field_words.h"

namespace madang {

namespace {

constexpr QStringView anyInside = u"/*";

QStringList partIds(const Link &link)
{
    QStringList ids;
    for (const LinkPart &part : parts(link))
        ids.append(part.id);
    return ids;
}

} // namespace

void Names::addStage(const Element &stage)
{
    addElement(stage, nullptr);
}

void Names::addElement(const Element &element, const Element *parent)
{
    const Node *id = element.values.node(u"id");
    const bool isGiven = id && id->isString() && id->string == element.id;
    if (!isGiven || claim(element.id, id->at, element.pointer + QStringLiteral("/id"))) {
        m_elements.insert(element.id, &element);
        if (parent)
            m_parents.insert(element.id, parent->id);
    }
    for (const Element &child : element.children)
        addElement(child, &element);
}

bool Names::claim(const QString &id, Position at, const QString &pointer)
{
    const auto first = m_lines.constFind(id);
    if (first != m_lines.cend()) {
        m_problems.error(
            at, pointer,
            translate("script", "The id %1 is given twice, first in line %2.").arg(quoted(id), QString::number(*first)),
            translate("script", "Elements and links share their ids; give this one another."));
        return false;
    }
    m_lines.insert(id, at.line);
    m_given.append(id);
    return true;
}

void Names::addLink(const Link &link)
{
    const Node *id = link.values.node(u"id");
    const bool isGiven = id && id->isString() && id->string == link.id;
    if (isGiven && !claim(link.id, id->at, link.pointer + QStringLiteral("/id")))
        return;
    m_links.insert(link.id, &link);
    for (const QString &part : partIds(link))
        m_parts.insert(part, &link);
}

const Link *Names::link(const QString &id) const
{
    const Link *link = m_links.value(id);
    return link ? link : m_parts.value(id);
}

QStringList Names::inside(const QString &base) const
{
    QStringList ids;
    if (const Element *container = m_elements.value(base)) {
        for (const Element &child : container->children)
            ids.append(child.id);
    } else if (const Link *link = m_links.value(base)) {
        ids = partIds(*link);
    }
    return ids;
}

QStringList Names::meaning(const QString &name) const
{
    if (m_elements.contains(name))
        return {name};
    if (const Link *link = m_links.value(name))
        return partIds(*link);
    if (m_parts.contains(name))
        return {name};
    if (name.endsWith(anyInside))
        return inside(name.chopped(anyInside.size()));
    return {};
}

QStringList Names::resolve(const QString &name, Position at, SceneType type, const Path &path)
{
    QStringList ids = meaning(name);
    if (isResolved(name, type, ids))
        return ids;
    complain({name, at, type, path.pointer()});
    return {};
}

bool Names::isResolved(const QString &name, SceneType type, const QStringList &ids) const
{
    if (type == SceneType::Reference && name.endsWith(anyInside))
        return false;
    if (!ids.isEmpty())
        return true;
    // A link whose ends are wrong has no parts; its ends are the problem then, not those who name it.
    return m_links.contains(name.endsWith(anyInside) ? name.chopped(anyInside.size()) : name);
}

void Names::complain(const Pending &reference)
{
    const bool isWildcard = reference.name.endsWith(anyInside);
    const QString base = isWildcard ? reference.name.chopped(anyInside.size()) : reference.name;
    QString message = translate("script", "Nothing here has the id %1.").arg(quoted(base));
    QString hint;
    const QString last = base.section(u'/', -1);
    if (isWildcard && reference.type == SceneType::Reference) {
        message =
            translate("script", "%1 stands for several, but only one id may stand here.").arg(quoted(reference.name));
        hint = translate("script", "Name one of them.");
    } else if (isWildcard && m_elements.contains(base)) {
        message = translate("script", "%1 has nothing inside of it.").arg(quoted(base));
    } else if (base.contains(u'/') && m_elements.contains(last)) {
        hint = translate("script", "Elements are named by their own id alone: %1.").arg(quoted(last));
    } else if (m_given.isEmpty()) {
        hint = translate("script", "Give the element meant an \"id\".");
    } else if (!m_problems.isLong()) {
        hint = suggestion(base, m_given);
        if (hint.isEmpty() && base.contains(u'/')) {
            QStringList partIds = m_parts.keys();
            partIds.sort(); // A hash has no order of its own, but the same script gives the same problems.
            hint = suggestion(base, partIds);
        }
        if (hint.isEmpty())
            hint = translate("script", "Ids of this scene: %1.").arg(enumeration(m_given));
    }
    m_problems.error(reference.at, reference.pointer, message, hint);
}

void Names::defer(const QString &name, Position at, SceneType type, const QString &pointer)
{
    m_pending.push_back({name, at, type, pointer});
}

void Names::settle()
{
    for (const Pending &pending : m_pending) {
        if (!isResolved(pending.name, pending.type, meaning(pending.name)))
            complain(pending);
    }
    m_pending.clear();
}

QString Names::innermostOf(const QSet<QString> &ids, const QString &id) const
{
    for (QString at = id; !at.isEmpty(); at = m_parents.value(at)) {
        if (ids.contains(at))
            return at;
    }
    return {};
}

} // namespace madang
