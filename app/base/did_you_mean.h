// SPDX-License-Identifier: GPL-3.0-or-later
// The name a person probably meant. Not concerned with how the suggestion is worded.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <limits>
#include <optional>
#include <vector>

namespace madang {

/// Edits that turn `a` into `b`: insert, delete, replace, or swap neighbours, each counting 1
/// (Damerau-Levenshtein in its optimal string alignment form). Case counts. `most`: of more than that many nobody wants
/// to know the number, any above is returned then; takes time a × min(b, most).
int editDistance(QStringView a, QStringView b, int most = std::numeric_limits<int>::max() / 2);

/// Names to suggest from, looked at once for all questions.
class NearNames
{
public:
    explicit NearNames(const QStringList &names);

    /// The nearest of the names to `given`, ignoring case, or nothing when none is near enough to be a slip:
    /// one edit in three letters at most, or the beginning of a name. Hangul is compared letter by letter
    /// (자모), so 단게 and 단계 are one vowel apart. Of equally near names the first wins.
    std::optional<QString> nearestTo(const QString &given) const;

private:
    struct Name
    {
        QString name, folded;
        quint64 letters = 0; ///< a bit for each that is in it; several letters share one
    };
    std::vector<Name> m_names;
};

/// The same for a single question.
std::optional<QString> didYouMean(const QString &given, const QStringList &names);

} // namespace madang
