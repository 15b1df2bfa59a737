// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/path.h"

namespace madang {

namespace {

// A hostile key of a megabyte would otherwise be repeated in every problem below it.
constexpr qsizetype maxKeyLength = 200;
constexpr qsizetype usualLength = 32;

} // namespace

void Path::appendBelow(const Path *ancestor, QString &pointer) const
{
    if (this == ancestor || !m_parent) {
        pointer.reserve(usualLength);
        return;
    }
    m_parent->appendBelow(ancestor, pointer);
    pointer += u'/';
    if (m_index >= 0) {
        if (m_index < 10)
            pointer += QChar(u'0' + static_cast<char16_t>(m_index));
        else
            pointer += QString::number(m_index);
        return;
    }
    if (m_key.size() <= maxKeyLength && !m_key.contains(u'~') && !m_key.contains(u'/')) {
        pointer += m_key;
        return;
    }
    for (const QChar c : m_key.left(maxKeyLength)) {
        if (c == u'~')
            pointer += QStringLiteral("~0");
        else if (c == u'/')
            pointer += QStringLiteral("~1");
        else
            pointer += c;
    }
    if (m_key.size() > maxKeyLength)
        pointer += u'…';
}

} // namespace madang
