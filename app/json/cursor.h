// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the bytes of a JSON text and counts lines and columns. Does not judge what it walks over.
#pragma once

#include "json/node.h"

#include <QByteArrayView>

namespace madang {

class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_offset >= m_text.size(); }
    /// The byte here, '\0' at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_offset]; }
    qsizetype offset() const { return m_offset; }
    Position position() const { return m_position; }
    QByteArrayView rest() const { return m_text.sliced(m_offset); }
    QByteArrayView since(qsizetype offset) const { return m_text.sliced(offset, m_offset - offset); }

    void step()
    {
        const char byte = m_text[m_offset++];
        if (byte == '\n')
            m_position = {m_position.line + 1, 1};
        else if ((byte & 0xC0) != 0x80) // not the continuation of a code point
            ++m_position.column;
    }
    void skipBytes(qsizetype count) { m_offset += count; } ///< without counting, for a byte order mark
    void skipSpace();
    void skipString(); ///< a sound one, from quote to quote
    void skipNumber(); ///< everything that may stand in a number
    void skipWord();   ///< ASCII letters, digits and '_'

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    Position m_position{1, 1};
};

} // namespace madang
