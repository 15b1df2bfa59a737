// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is set in, as scenes and our own words ask for it. Not concerned with the fonts that are installed.
#pragma once

#include <QtGlobal>

namespace madang {

struct Font
{
    enum class Face { Sans, Mono };
    Face face = Face::Sans;
    qreal size = 26; ///< pixels on the stage
    bool bold = false;

    bool operator==(const Font &) const = default;
};

} // namespace madang
