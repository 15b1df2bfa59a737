// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/path.h"

#include <QStringList>

namespace madang {

namespace {

// A hostile key of a megabyte would otherwise be repeated in every problem below it.
constexpr qsizetype maxKeyLength = 200;

} // namespace

QString Path::pointerBelow(const Path *ancestor) const
{
    QStringList tokens;
    for (const Path *path = this; path != ancestor && path->m_parent; path = path->m_parent) {
        if (path->m_index >= 0) {
            tokens.prepend(QString::number(path->m_index));
            continue;
        }
        QString key = path->m_key.left(maxKeyLength).toString();
        if (path->m_key.size() > maxKeyLength)
            key += u'…';
        key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        tokens.prepend(key);
    }
    if (tokens.isEmpty())
        return {};
    return u'/' + tokens.join(u'/');
}

} // namespace madang
