// SPDX-License-Identifier: GPL-3.0-or-later
// The name a person probably meant. Not concerned with how the suggestion is worded.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace madang {

/// Edits that turn `a` into `b`: insert, delete, replace, or swap neighbours, each counting 1
/// (Damerau-Levenshtein in its optimal string alignment form). Case counts. Takes time a × b.
int editDistance(QStringView a, QStringView b);

/// The nearest of `names` to `given`, ignoring case, or nothing when none is near enough to be a slip:
/// one edit in three letters at most, or the beginning of a name. Hangul is compared letter by letter
/// (자모), so 단게 and 단계 are one vowel apart. Of equally near names the first wins.
std::optional<QString> didYouMean(const QString &given, const QStringList &names);

} // namespace madang
