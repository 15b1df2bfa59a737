// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/encoding.h"

#include "json/problem_list.h"

#include <cstring>

namespace madang {

namespace {

/// Bytes of the code point that starts here, 0 when it is malformed. Unicode 15, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
int sequenceLength(const uchar *at, qsizetype left)
{
    const uchar first = at[0];
    if (first < 0x80)
        return 1;
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : 0x80;
        high = first == 0xED ? 0x9F : 0xBF;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : 0x80;
        high = first == 0xF4 ? 0x8F : 0xBF;
    }
    if (length == 0 || length > left || at[1] < low || at[1] > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if (at[i] < 0x80 || at[i] > 0xBF)
            return 0;
    }
    return length;
}

Position positionOf(QByteArrayView text, qsizetype offset)
{
    Cursor cursor(text);
    if (text.startsWith("\xEF\xBB\xBF"))
        cursor.skipBytes(3);
    while (cursor.offset() < offset)
        cursor.step();
    return cursor.position();
}

} // namespace

std::optional<SyntaxError> findBadBytes(QByteArrayView text)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) {
        return SyntaxError{
            {1, 1}, translate("Json", "This text is UTF-16, not UTF-8."), translate("Json", "Save it again as UTF-8.")};
    }
    const auto *bytes = reinterpret_cast<const uchar *>(text.data());
    for (qsizetype i = 0; i < text.size();) {
        if (bytes[i] >= 0x20 && bytes[i] < 0x80) { // Most are.
            ++i;
            continue;
        }
        if (bytes[i] == 0) {
            return SyntaxError{positionOf(text, i), translate("Json", "There is a NUL byte here; a text has none."),
                               translate("Json", "Is this the right file? JSON is plain UTF-8 text.")};
        }
        const int length = sequenceLength(bytes + i, text.size() - i);
        if (length == 0) {
            return SyntaxError{positionOf(text, i),
                               translate("Json", "The byte 0x%1 here is not UTF-8.")
                                   .arg(QString::number(bytes[i], 16).toUpper().rightJustified(2, u'0')),
                               translate("Json", "Save the file again as UTF-8.")};
        }
        i += length;
    }
    return {};
}

} // namespace madang
