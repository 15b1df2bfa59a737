// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed words of pages made from scenes. They are in the language of the page, which is not the language of the
// interface, so they do not go through Qt Linguist.
#pragma once

#include "base/language.h"

namespace madang::page_words {

extern const Bilingual step;     ///< "Step %1"
extern const Bilingual foretell; ///< before a question that is asked ahead of a step
extern const Bilingual terms;    ///< headings
extern const Bilingual misconceptions;
extern const Bilingual claim;
extern const Bilingual truth;
extern const Bilingual interview;
extern const Bilingual definition;
extern const Bilingual principle;
extern const Bilingual example;
extern const Bilingual limits;
extern const Bilingual followUps;
extern const Bilingual quiz;
extern const Bilingual sources;
extern const Bilingual showAnswer;
extern const Bilingual answer;
extern const Bilingual notes; ///< over lines to write on

} // namespace madang::page_words
