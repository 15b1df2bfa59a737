// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/did_you_mean.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace madang {

namespace {

// A name longer than this is pasted text, not a slip; comparing it would only cost time.
constexpr qsizetype longest = 200;

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_D).toCaseFolded();
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), current(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto column = static_cast<qsizetype>(j);
            const int replaced = last[j - 1] + (a[i - 1] == b[column - 1] ? 0 : 1);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[column - 2] && a[i - 2] == b[column - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width - 1];
}

std::optional<QString> didYouMean(const QString &given, const QStringList &names)
{
    const QString wanted = given.size() > longest ? QString() : folded(given);
    if (wanted.isEmpty())
        return std::nullopt;
    const QString *nearest = nullptr;
    int smallest = 0;
    for (const QString &name : names) {
        if (name.isEmpty() || name.size() > longest)
            continue;
        const QString candidate = folded(name);
        const auto bound = static_cast<int>(std::max(wanted.size(), candidate.size()) / 3);
        int distance = bound + 1;
        if (std::abs(wanted.size() - candidate.size()) <= bound)
            distance = editDistance(wanted, candidate);
        // "narr" for "narration": too many letters are missing for the bound, yet it is clear.
        if (distance > bound && wanted.size() >= 3 && candidate.startsWith(wanted))
            distance = bound;
        if (distance <= bound && (!nearest || distance < smallest)) {
            nearest = &name;
            smallest = distance;
        }
    }
    return nearest ? std::optional<QString>(*nearest) : std::nullopt;
}

} // namespace madang
