// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/values.h"

#include <algorithm>

namespace madang {

namespace {

QString stringIn(const Node &object, QStringView key)
{
    const Node *node = object.find(key);
    return node && node->isString() ? node->string : QString();
}

} // namespace

Bilingual textOf(const Node &node)
{
    if (node.isString())
        return {node.string, node.string};
    return {stringIn(node, u"ko"), stringIn(node, u"en")};
}

Bilingual Values::text(QStringView key) const
{
    const Node *value = node(key);
    return value ? textOf(*value) : Bilingual{};
}

QString Values::string(QStringView key, const QString &fallback) const
{
    const Node *value = node(key);
    return value && value->isString() ? value->string : fallback;
}

double Values::number(QStringView key, double fallback) const
{
    const Node *value = node(key);
    return value && value->isNumber() ? value->number : fallback;
}

bool Values::boolean(QStringView key, bool fallback) const
{
    const Node *value = node(key);
    return value && value->isBoolean() ? value->boolean : fallback;
}

QStringList Values::strings(QStringView key) const
{
    const Node *value = node(key);
    if (!value)
        return {};
    if (value->isString())
        return {value->string};
    QStringList list;
    for (const Node &item : value->items) {
        if (item.isString())
            list.append(item.string);
    }
    return list;
}

std::vector<Values> Values::list(QStringView key) const
{
    std::vector<Values> list;
    if (const Node *value = node(key)) {
        for (const Node &item : value->items) {
            if (item.isObject())
                list.emplace_back(&item);
        }
    }
    return list;
}

Values Values::object(QStringView key) const
{
    return Values(node(key));
}

std::vector<const Node::Member *> Values::entries(QStringView key) const
{
    std::vector<const Node::Member *> entries;
    if (const Node *map = node(key)) {
        for (const Node::Member &member : map->members) {
            if (member.key != u"note" || !isComment(member.value))
                entries.push_back(&member);
        }
    }
    return entries;
}

bool isComment(const Node &value)
{
    const auto isString = [](const Node &item) { return item.isString(); };
    return value.isString() || (value.isArray() && std::all_of(value.items.begin(), value.items.end(), isString));
}

} // namespace madang
