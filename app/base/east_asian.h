// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that are twice as wide as a Latin letter, and Hangul among them. Not concerned with fonts.
#pragma once

#include <QStringView>

namespace madang {

/// Columns that the text takes on a terminal or in an editor: what UAX #11 calls wide, such as a Hangul syllable, takes
/// two, as do characters beyond the Basic Multilingual Plane (ideographs and emoji).
int columnsOf(QStringView text);

/// True when the text has a letter or a syllable of Hangul in it.
bool hasHangul(QStringView text);

} // namespace madang
