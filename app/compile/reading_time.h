// SPDX-License-Identifier: GPL-3.0-or-later
// How long a narration takes to be read aloud.
#pragma once

#include "base/language.h"

namespace madang {

/// Seconds for the slower of the two languages, so that the timeline is the same in both: Korean at 5.5 syllables a
/// second, English at 2.6 words a second (unhurried lecture pace), plus a breath.
double readingTime(const Bilingual &text);

} // namespace madang
