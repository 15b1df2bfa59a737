// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/reading_time.h"

#include <QStringList>

#include <algorithm>

namespace madang {

double readingTime(const Bilingual &text)
{
    if (text.isEmpty())
        return 0;
    const auto spoken = std::count_if(text.ko.begin(), text.ko.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const auto words = text.en.split(u' ', Qt::SkipEmptyParts).size();
    return 0.8 + std::max(double(spoken) / 5.5, double(words) / 2.6);
}

} // namespace madang
