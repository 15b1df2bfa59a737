// SPDX-License-Identifier: GPL-3.0-or-later
// A step's narration set in lines, for pictures and pages. Not concerned with where it stands.
#pragma once

#include "base/language.h"
#include "picture/text.h"

namespace madang {

/// Marks of the pieces: which colour each takes.
enum NarrationMark { narrationMain = 0, narrationSecond = 1 };

/// `text` in the languages of `mode`, `size` pixels large; with both, English follows under the Korean, a little
/// smaller and marked narrationSecond. **strong** is bold. Where both say the same it is there once. `even`: no last
/// line of a word or two; a little dearer, and no line more.
TextBlock narrationBlock(const Bilingual &text, LanguageMode mode, qreal size, qreal width, Align align = Align::Start,
                         bool even = false);

} // namespace madang
