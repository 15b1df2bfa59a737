// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/cursor.h"

#include <cstring>

namespace madang {

void Cursor::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        step();
}

void Cursor::skipString()
{
    step();
    while (!atEnd() && peek() != '"') {
        if (peek() == '\\')
            step();
        if (!atEnd())
            step();
    }
    if (!atEnd())
        step();
}

void Cursor::skipNumber()
{
    while (!atEnd() && std::strchr("+-.eE0123456789", peek()) && peek() != '\0')
        step();
}

void Cursor::skipWord()
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    while (!atEnd() && isWord(peek()))
        step();
}

} // namespace madang
