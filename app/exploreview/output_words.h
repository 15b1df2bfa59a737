// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of a run as words beside the same of a pinned run. Not concerned with how they are drawn.
#pragma once

#include "models/model.h"
#include "picture/theme.h"

#include <optional>

namespace madang {

/// A value in its parts. Of a state the tone says how good it is.
struct OutputWords
{
    Bilingual value;
    Bilingual unit = {}; ///< empty: none, or there is no value
    std::optional<ModelState::Tone> tone = {};

    Bilingual together() const; ///< "20 %"
};

/// Of a number, a text, or of that part of states.
OutputWords outputWords(const ModelOutput &output, const ModelRun &run, std::size_t part = 0);

/// "+4.2 s", "no difference"; empty where one of the two has no number, or it is no number.
QString differenceWords(const ModelOutput &output, const ModelRun &now, const ModelRun &pinned, LanguageMode mode,
                        bool unit = true);

/// One line on the pinned run: "Pinned 38 s (+4.2 s)".
QString pinnedWords(const ModelOutput &output, const ModelRun &now, const ModelRun &pinned, LanguageMode mode,
                    std::size_t part = 0);

/// Which inputs the pinned run had otherwise, in a line: "Error rate of v2 20 %, Load 400 requests/s".
QString differingInputs(const ModelInputs &now, const ModelInputs &pinned, LanguageMode mode);

Tone toneOf(ModelState::Tone tone);

} // namespace madang
