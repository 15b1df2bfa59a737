// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several models share: units, and texts that read the same in both languages.
#pragma once

#include "base/language.h"

namespace madang::words {

inline Bilingual same(const QString &text)
{
    return {text, text};
}

inline const Bilingual on{QStringLiteral("켜짐"), QStringLiteral("on")};
inline const Bilingual off{QStringLiteral("꺼짐"), QStringLiteral("off")};
inline const Bilingual definition{QStringLiteral("정의"), QStringLiteral("Definition")};
inline const Bilingual bytes = same(QStringLiteral("B"));
inline const Bilingual percent = same(QStringLiteral("%"));
inline const Bilingual seconds{QStringLiteral("초"), QStringLiteral("s")};
inline const Bilingual minutes{QStringLiteral("분"), QStringLiteral("min")};
inline const Bilingual hours{QStringLiteral("시간"), QStringLiteral("h")};
inline const Bilingual instances{QStringLiteral("대"), QStringLiteral("instances")};
inline const Bilingual requests{QStringLiteral("건"), QStringLiteral("requests")};
inline const Bilingual requestsPerSecond{QStringLiteral("건/초"), QStringLiteral("requests/s")};
inline const Bilingual instanceHours{QStringLiteral("인스턴스·시간"), QStringLiteral("instance-hours")};

} // namespace madang::words
