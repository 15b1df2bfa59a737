// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said about an element when it is pointed at: its term with the meaning, its tip, or both.
#pragma once

#include "base/language.h"

#include <QString>

namespace madang {

class Timeline;

struct Explanation
{
    QString heading; ///< the term; may be empty
    QString text;    ///< lines, Korean first where both languages are shown

    bool isEmpty() const { return heading.isEmpty() && text.isEmpty(); }
    bool operator==(const Explanation &) const = default;
};

/// `element`: an index on the timeline; -1 gives an empty one.
Explanation explain(const Timeline &timeline, int element, LanguageMode mode);

} // namespace madang
