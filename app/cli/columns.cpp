// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include "base/east_asian.h"

#include <QStringList>

#include <algorithm>

namespace madang {

namespace {

constexpr int columns = 96;

} // namespace

QString wrapped(const QString &text, int indent)
{
    QString out;
    int at = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (at > indent && at + 1 + columnsOf(word) > columns) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            at = indent;
        } else if (at > indent) {
            out += QLatin1Char(' ');
            ++at;
        }
        out += word;
        at += columnsOf(word);
    }
    return out;
}

QString table(const std::vector<std::pair<QString, QString>> &rows)
{
    int left = 0;
    for (const auto &row : rows)
        left = std::max(left, columnsOf(row.first));
    QString out;
    for (const auto &[name, doc] : rows)
        out += QStringLiteral("  ") + name
               + (doc.isEmpty() ? QString()
                                : QString(left - columnsOf(name) + 2, QLatin1Char(' ')) + wrapped(doc, left + 4))
               + QLatin1Char('\n');
    return out;
}

} // namespace madang
