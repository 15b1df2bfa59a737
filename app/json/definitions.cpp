// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/definitions.h"

#include "json/field_words.h"

#include <algorithm>

namespace madang {

namespace {

// Definitions that use each other twice would double with each of them.
constexpr int maxWritten = 50'000;

int countOf(const Node &value)
{
    int count = 1;
    for (const Node &item : value.items)
        count += countOf(item);
    for (const Node::Member &member : value.members)
        count += countOf(member.value);
    return count;
}

void moveTo(Position at, Node &value)
{
    value.at = at;
    for (Node &item : value.items)
        moveTo(at, item);
    for (Node::Member &member : value.members) {
        member.at = at;
        moveTo(at, member.value);
    }
}

void setMember(Node &object, Node::Member member)
{
    for (Node::Member &known : object.members) {
        if (known.key == member.key) {
            known = std::move(member);
            return;
        }
    }
    object.members.push_back(std::move(member));
}

} // namespace

void Definitions::writeOut(Node &text)
{
    const Path whole;
    for (Node::Member &member : text.members) {
        if (member.key == u"define")
            define(member.value, Path(whole, member.key));
    }
    std::erase_if(text.members, [](const Node::Member &member) { return member.key == u"define"; });
    writeOut(text, whole);
}

void Definitions::define(Node &definitions, const Path &path)
{
    if (!definitions.isObject()) {
        m_problems.error(
            definitions.at, path,
            translate("Json", "\"define\" wants an object { … }, but this is %1.").arg(found(definitions)));
        return;
    }
    for (Node::Member &member : definitions.members) {
        if (member.key == u"note")
            continue;
        const Path memberPath(path, member.key);
        if (m_values.contains(member.key) || isShared(member.key)) {
            m_problems.error(member.at, memberPath,
                             translate("Json", "There is a definition called %1 already.").arg(quoted(member.key)),
                             translate("Json", "Give this one another name."));
            continue;
        }
        writeOut(member.value, memberPath);
        m_values.insert(member.key, member.value);
        m_names.append(member.key);
    }
}

void Definitions::writeOut(Node &value, const Path &path)
{
    if (value.find(u"use"))
        return writeOutUse(value, path);
    for (Node::Member &member : value.members)
        writeOut(member.value, Path(path, member.key));
    writeOutItems(value, path);
}

void Definitions::writeOutItems(Node &list, const Path &path)
{
    std::vector<Node> items;
    items.reserve(list.items.size());
    for (size_t i = 0; i < list.items.size(); ++i) {
        Node &item = list.items[i];
        const bool isUse = item.find(u"use") != nullptr;
        writeOut(item, Path(path, i));
        if (isUse && item.isArray())
            std::move(item.items.begin(), item.items.end(), std::back_inserter(items));
        else
            items.push_back(std::move(item));
    }
    list.items = std::move(items);
}

void Definitions::writeOutUse(Node &use, const Path &path)
{
    const Node *definition = named(use, path);
    Node value = definition && hasRoom(*definition, use.at, path) ? *definition : Node();
    if (definition && !m_values.contains(use.find(u"use")->string))
        moveTo(use.at, value); // Its own places are in another text.
    else
        value.at = use.at; // What it lacks is lacking here.
    for (Node::Member &member : use.members) {
        if (member.key == u"use" || member.key == u"note")
            continue;
        const Path memberPath(path, member.key);
        writeOut(member.value, memberPath);
        if (value.isObject())
            setMember(value, std::move(member));
        else if (definition)
            m_problems.error(member.at, memberPath,
                             translate("Json", "%1 is no object, so it takes no further keys.")
                                 .arg(quoted(use.find(u"use")->string)));
    }
    use = std::move(value);
}

/// Null, after a problem: there is none.
const Node *Definitions::named(const Node &use, const Path &path)
{
    const Node &name = *use.find(u"use");
    if (name.isString()) {
        if (const auto own = m_values.constFind(name.string); own != m_values.cend())
            return &*own;
        if (isShared(name.string))
            return &*m_shared->m_values.constFind(name.string);
    }
    const QStringList names = m_names + (m_shared ? m_shared->m_names : QStringList());
    QString hint = suggestion(name.string, names);
    if (hint.isEmpty() && !names.isEmpty())
        hint = translate("Json", "It may be one of: %1.").arg(enumeration(names));
    m_problems.error(
        name.at, Path(path, u"use"),
        name.isString() ? translate("Json", "There is no definition called %1 before this.").arg(quoted(name.string))
                        : translate("Json", "\"use\" wants the name of a definition, but this is %1.").arg(found(name)),
        hint);
    return nullptr;
}

bool Definitions::hasRoom(const Node &definition, Position at, const Path &path)
{
    if (m_written > maxWritten)
        return false; // and that is told
    m_written += countOf(definition);
    if (m_written > maxWritten)
        m_problems.error(
            at, path, translate("Json", "Written out, the definitions come to more than %1 values.").arg(maxWritten));
    return m_written <= maxWritten;
}

} // namespace madang
