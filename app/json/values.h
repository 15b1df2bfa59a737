// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an object that has been checked, by type. Not concerned with whether it may stand there.
#pragma once

#include "base/language.h"
#include "json/node.h"

#include <QStringList>

#include <vector>

namespace madang {

/// Typed access to the fields of one checked object. Missing fields give the fallback.
class Values
{
public:
    Values() = default;
    explicit Values(const Node *node) : m_node(node) {}

    const Node *node() const { return m_node; } ///< null: nothing is written
    bool has(QStringView key) const { return node(key) != nullptr; }
    const Node *node(QStringView key) const { return m_node ? m_node->find(key) : nullptr; }
    Bilingual text(QStringView key) const;
    QString string(QStringView key, const QString &fallback = {}) const;
    double number(QStringView key, double fallback) const;
    bool boolean(QStringView key, bool fallback) const;
    QStringList strings(QStringView key) const;      ///< one string or a list of strings, as a list
    std::vector<Values> list(QStringView key) const; ///< the objects of a list
    Values object(QStringView key) const;
    /// The entries of a map, without comments, in the order they were written.
    std::vector<const Node::Member *> entries(QStringView key) const;

private:
    const Node *m_node = nullptr;
};

/// The text a node holds: a string stands for both languages.
Bilingual textOf(const Node &node);

/// Whether a value is what a `note` is: a string or a list of strings.
bool isComment(const Node &value);

} // namespace madang
