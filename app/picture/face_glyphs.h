// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a face, read straight from its file: which characters it has, its measures, the outlines of its glyphs.
// Opening a font through Qt takes several times as long and is needed only to paint, and for a face whose file is in
// doubt. Not concerned with which face a character takes.
#pragma once

#include "picture/face.h"

#include <QPainterPath>

struct hb_font_t;

namespace madang {

/// In em.
struct FaceMeasures
{
    qreal ascent = 0;
    qreal descent = 0; ///< downwards
    qreal capHeight = 0;
};

// All of them may be called from any thread.

/// The face for HarfBuzz, as large as its em has units. Never changes, and is there as long as the process runs.
hb_font_t *shapingFont(FaceId face);

int unitsPerEm(FaceId face);
bool hasCharacter(FaceId face, char32_t character);
FaceMeasures measuresOf(FaceId face);

/// In em, without what its neighbours change.
qreal glyphAdvance(FaceId face, quint32 glyph);

/// From the start of the baseline, y downwards, with an em as large as that.
QPainterPath glyphOutline(FaceId face, quint32 glyph, qreal em);

} // namespace madang
