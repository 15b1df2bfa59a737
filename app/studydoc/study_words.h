// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed words of a study document, for all that render it. Not concerned with where they stand.
#pragma once

#include "base/language.h"

namespace madang {

/// What a part of the document is called. On a page it is in the language of the page; in the window it is in that of
/// the interface, which may be another one, and goes through Qt Linguist.
struct StudyName
{
    Bilingual onPage;
    const char *inWindow = nullptr; ///< to be translated in the context "StudyPages"
};

namespace study_words {

extern const StudyName claim;
extern const StudyName truth;
extern const StudyName definition; ///< the parts of a model answer
extern const StudyName principle;
extern const StudyName example;
extern const StudyName limits;

extern const Bilingual step;     ///< "Step %1"
extern const Bilingual foretell; ///< before a question that is asked ahead of a step
extern const Bilingual followUps;
extern const Bilingual showAnswer;
extern const Bilingual answer;
extern const Bilingual notes; ///< over lines to write on

} // namespace study_words

} // namespace madang
