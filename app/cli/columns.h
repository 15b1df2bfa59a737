// SPDX-License-Identifier: GPL-3.0-or-later
// Text in columns on a terminal, where a Hangul syllable is twice as wide as a letter. Not concerned with colours.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace madang {

/// Broken at spaces into lines of at most 96 columns; every line but the first is indented.
QString wrapped(const QString &text, int indent);

/// A line for each row, indented by two, the second parts below each other and wrapped.
QString table(const std::vector<std::pair<QString, QString>> &rows);

} // namespace madang
