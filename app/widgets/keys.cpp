// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys.h"

#include <QCoreApplication>

namespace madang {

QString nameOf(const QKeySequence &sequence)
{
    static constexpr std::pair<const char *, const char *> shorter[] = {
        {"Left", "←"}, {"Right", "→"}, {"Up", "↑"}, {"Down", "↓"}, {"PgDown", "PgDn"}, {"Return", "Enter"}};
    QString name = sequence.toString(QKeySequence::PortableText);
    for (const auto &[from, to] : shorter) {
        if (name == QLatin1String(from) || name.endsWith(u'+' + QLatin1String(from)))
            name.replace(QLatin1String(from), QString::fromUtf8(to));
    }
    return name;
}

std::vector<KeyRow> rowsOf(const std::vector<Key> &keys)
{
    std::vector<KeyRow> rows;
    const char *meaning = nullptr;
    for (const Key &key : keys) {
        if (!meaning || qstrcmp(meaning, key.meaning) != 0)
            rows.push_back({{}, QCoreApplication::translate("Keys", key.meaning)});
        meaning = key.meaning;
        QStringList names;
        if (key.shown)
            names += QCoreApplication::translate("Keys", key.shown);
        for (qsizetype i = 0; !key.shown && i < key.sequences.size(); ++i)
            names += nameOf(key.sequences[i]);
        for (const QString &name : std::as_const(names)) {
            if (!rows.back().keys.contains(name))
                rows.back().keys += name;
        }
    }
    return rows;
}

} // namespace madang
