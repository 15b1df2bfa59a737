// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/east_asian.h"

#include <algorithm>

namespace madang {

int columnsOf(QStringView text)
{
    // The two halves of a character beyond the Basic Multilingual Plane are one each.
    return static_cast<int>(text.size() + std::count_if(text.begin(), text.end(), [](QChar character) {
                                const char16_t c = character.unicode();
                                return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
                                       || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xD7A3)
                                       || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
                                       || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
                            }));
}

bool hasHangul(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= 0xAC00 && c <= 0xD7FB) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F)
               || (c >= 0xA960 && c <= 0xA97F);
    });
}

} // namespace madang
