// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script.h"

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

std::vector<LinkPart> parts(const Link &link)
{
    std::vector<LinkPart> parts;
    parts.reserve(static_cast<size_t>(link.from.size() * link.to.size()));
    for (const QString &from : link.from) {
        for (const QString &to : link.to) {
            QString id = link.id;
            if (link.from.size() > 1)
                id += u'/' + from;
            if (link.to.size() > 1)
                id += u'/' + to;
            parts.push_back({id, from, to});
        }
    }
    return parts;
}

int experimentStep(const Script &script)
{
    if (!script.experiment)
        return -1;
    const auto step = std::find_if(script.steps.begin(), script.steps.end(),
                                   [&](const Step &s) { return s.id == script.experiment->step; });
    Q_ASSERT(step != script.steps.end());
    return int(step - script.steps.begin());
}

int coverStep(const Script &script)
{
    const auto step =
        std::find_if(script.steps.begin(), script.steps.end(), [&](const Step &s) { return s.id == script.cover; });
    Q_ASSERT(step != script.steps.end());
    return int(step - script.steps.begin());
}

} // namespace madang
