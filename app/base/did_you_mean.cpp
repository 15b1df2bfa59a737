// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/did_you_mean.h"

#include <QtAlgorithms>

#include <algorithm>
#include <cstdlib>

namespace madang {

namespace {

// A name longer than this is pasted text, not a slip; comparing it would only cost time.
constexpr qsizetype longest = 200;

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_D).toCaseFolded();
}

quint64 lettersOf(const QString &text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

/// What each has and the other has not takes an edit each; one edit settles one of both at most.
int leastDistance(quint64 a, quint64 b)
{
    return int(std::max(qPopulationCount(a & ~b), qPopulationCount(b & ~a)));
}

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<int>(b.size()) + 1;
    const int unknown = most + 1; // outside of what is worked out: too far
    std::vector<int> beforeLast(std::size_t(width), unknown), last(std::size_t(width), unknown), current(last);
    for (int j = 0; j < std::min(width, unknown); ++j)
        last[std::size_t(j)] = j;
    int leastBefore = 0;
    for (int i = 1; i <= a.size(); ++i) {
        // Further from the diagonal than `most` is further than `most`.
        const int from = std::max(1, i - most), to = i < width - most ? i + most : width - 1;
        current[std::size_t(from) - 1] = from == 1 && i <= most ? i : unknown;
        int least = current[std::size_t(from) - 1];
        for (int column = from; column <= to; ++column) {
            const auto j = std::size_t(column);
            const int replaced = last[j - 1] + (a[i - 1] == b[column - 1] ? 0 : 1);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1, unknown});
            if (i > 1 && column > 1 && a[i - 1] == b[column - 2] && a[i - 2] == b[column - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            least = std::min(least, current[j]);
        }
        if (to + 1 < width)
            current[std::size_t(to) + 1] = unknown; // the next row looks there
        if (least > most && leastBefore >= most)
            return unknown;
        leastBefore = least;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[std::size_t(width) - 1];
}

NearNames::NearNames(const QStringList &names)
{
    m_names.reserve(std::size_t(names.size()));
    for (const QString &name : names) {
        if (name.isEmpty() || name.size() > longest)
            continue;
        Name &added = m_names.emplace_back(Name{name, folded(name)});
        added.letters = lettersOf(added.folded);
    }
}

std::optional<QString> NearNames::nearestTo(const QString &given) const
{
    const QString wanted = given.size() > longest ? QString() : folded(given);
    if (wanted.isEmpty())
        return std::nullopt;
    const quint64 letters = lettersOf(wanted);
    const Name *nearest = nullptr;
    int smallest = 0;
    for (const Name &candidate : m_names) {
        const auto bound = static_cast<int>(std::max(wanted.size(), candidate.folded.size()) / 3);
        const int most = nearest ? std::min(bound, smallest - 1) : bound;
        if (most < 0)
            break; // none is nearer than the same
        int distance = most + 1;
        if (std::abs(wanted.size() - candidate.folded.size()) <= most
            && leastDistance(letters, candidate.letters) <= most)
            distance = editDistance(wanted, candidate.folded, most);
        // "narr" for "narration": too many letters are missing for the bound, yet it is clear.
        if (distance > most && bound <= most && wanted.size() >= 3 && candidate.folded.startsWith(wanted))
            distance = bound;
        if (distance <= most) {
            nearest = &candidate;
            smallest = distance;
        }
    }
    return nearest ? std::optional<QString>(nearest->name) : std::nullopt;
}

std::optional<QString> didYouMean(const QString &given, const QStringList &names)
{
    return NearNames(names).nearestTo(given);
}

} // namespace madang
