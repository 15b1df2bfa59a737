// SPDX-License-Identifier: GPL-3.0-or-later
// A small font made of outlines, in the Compact Font Format that PDF embeds. Not concerned with where the outlines come
// from or with which characters they show.
#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace madang {

struct CffGlyph
{
    QPainterPath outline; ///< y upwards, 1000 units to the em, filled by the winding rule; may be empty
    int width = 0;        ///< the advance, in the same units
};

/// A CID-keyed CFF font (Adobe-Identity-0): glyph n has the CID n, and `glyphs[0]` is .notdef. Coordinates are rounded
/// to whole units. `name`: of the font, ASCII. At most 65535 glyphs.
QByteArray cffFont(const QByteArray &name, const std::vector<CffGlyph> &glyphs);

} // namespace madang
