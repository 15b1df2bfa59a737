// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/state.h"

#include <algorithm>

namespace madang {

void State::set(const QString &key, const Node *value)
{
    std::erase_if(m_numbers, [&](const Number &n) { return n.key == key; });
    for (Change &change : m_changes) {
        if (change.key == key) {
            change.value = value;
            return;
        }
    }
    m_changes.push_back({key, value});
}

void State::setNumber(const QString &key, double value)
{
    for (Number &number : m_numbers) {
        if (number.key == key) {
            number.value = value;
            return;
        }
    }
    m_numbers.push_back({key, value});
}

const Node *State::node(QStringView key) const
{
    for (const Change &change : m_changes) {
        if (change.key == key)
            return change.value;
    }
    return m_written.node(key);
}

Bilingual State::text(QStringView key) const
{
    const Node *value = node(key);
    return value ? textOf(*value) : Bilingual{};
}

QString State::string(QStringView key, const QString &fallback) const
{
    const Node *value = node(key);
    return value && value->isString() ? value->string : fallback;
}

double State::number(QStringView key, double fallback) const
{
    for (const Number &number : m_numbers) {
        if (number.key == key)
            return number.value;
    }
    const Node *value = node(key);
    return value && value->isNumber() ? value->number : fallback;
}

bool State::boolean(QStringView key, bool fallback) const
{
    const Node *value = node(key);
    return value && value->isBoolean() ? value->boolean : fallback;
}

std::vector<Values> State::list(QStringView key) const
{
    std::vector<Values> result;
    const Node *value = node(key);
    if (!value || !value->isArray())
        return result;
    for (const Node &item : value->items) {
        if (item.isObject())
            result.emplace_back(&item);
    }
    return result;
}

std::vector<Bilingual> State::texts(QStringView key) const
{
    std::vector<Bilingual> result;
    const Node *value = node(key);
    if (!value)
        return result;
    if (!value->isArray())
        return {textOf(*value)};
    for (const Node &item : value->items)
        result.push_back(textOf(item));
    return result;
}

Tone State::tone(Tone fallback) const
{
    return toneFromName(string(u"tone")).value_or(fallback);
}

} // namespace madang
