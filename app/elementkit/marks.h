// SPDX-License-Identifier: GPL-3.0-or-later
// Marked parts of set text: words of a URL or lines of code picked out by a tone.
#pragma once

#include "elementkit/kind.h"

namespace madang {

FieldSpec marksField(const char *doc, bool lines);

/// Cuts one line into spans: marked words bold with mark 1 + tone, the rest with mark 0. Overlapping marks: the first
/// one wins.
std::vector<Span> markedSpans(const QString &line, const std::vector<Values> &marks, const Font &font);

/// Colours for such spans: `plain` for mark 0, the tones' text colours for the others.
std::vector<QColor> markColors(const Theme &theme, const QColor &plain);

} // namespace madang
