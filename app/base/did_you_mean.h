// SPDX-License-Identifier: GPL-3.0-or-later
// The name a person probably meant. Not concerned with how the suggestion is worded.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace madang {

/// Edits that turn `a` into `b`: insert, delete, replace, or swap neighbours, each counting 1
/// (Damerau-Levenshtein, optimal string alignment). Case counts. Hangul is compared letter by letter
/// (자모), so that 단게 and 단계 are one vowel apart.
int editDistance(QStringView a, QStringView b);

/// The nearest of `names` to `given`, ignoring case, or nothing when none is near enough to be a
/// likely slip (about one edit in three letters). The first of equally near names wins, so the answer does not
/// depend on anything but the order given.
std::optional<QString> didYouMean(QStringView given, const QStringList &names);

} // namespace madang
