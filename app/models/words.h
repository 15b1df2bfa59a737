// SPDX-License-Identifier: GPL-3.0-or-later
// Words for values of every model, and texts that read the same in both languages.
#pragma once

#include "base/language.h"

namespace madang::words {

inline Bilingual same(const QString &text)
{
    return {text, text};
}

inline const Bilingual on{QStringLiteral("켜짐"), QStringLiteral("on")};
inline const Bilingual off{QStringLiteral("꺼짐"), QStringLiteral("off")};

} // namespace madang::words
