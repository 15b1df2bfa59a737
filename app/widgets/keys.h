// SPDX-License-Identifier: GPL-3.0-or-later
// What a key of a window is, as data: what people press, what it does in words and in deed, and on which pages.
// Whatever knows keys (the dispatch, the list of keys, the tests) reads the same table of these.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace madang {

struct Key
{
    /// Whose turn comes first where the widget with the focus uses the same key. Text fields always have letters.
    enum class Turn { Ours, OfTheFocus };

    QList<QKeySequence> sequences; ///< any of them; none: something that is done with the mouse and told among the keys
    const char *meaning;           ///< QT_TRANSLATE_NOOP("Keys", …)
    QStringList pages;             ///< their names; empty: everywhere
    std::function<void()> act;
    Turn turn = Turn::Ours;
    const char *shown = nullptr; ///< on the list instead of the names of the sequences; translated as the meaning is

    bool worksOn(const QString &page) const { return pages.isEmpty() || pages.contains(page); }
};

/// As it stands on a key, such as "→" or "PgDn".
QString nameOf(const QKeySequence &sequence);

/// A line of the list of keys: those next to each other in the table that mean the same.
struct KeyRow
{
    QStringList keys; ///< what stands on each of them
    QString meaning;
};
std::vector<KeyRow> rowsOf(const std::vector<Key> &keys); ///< in the language of the interface

} // namespace madang
