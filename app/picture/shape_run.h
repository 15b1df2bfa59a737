// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one face to glyphs, in the face's design units, by HarfBuzz. Not concerned with which face a character takes.
#pragma once

#include "picture/face.h"

#include <QList>
#include <QPointF>

namespace madang {

struct GlyphStretch
{
    QList<quint32> glyphs;
    QList<QPointF> positions; ///< from the start of the baseline, y downwards, in em
    qreal advance = 0;        ///< in em
    QList<int> starts;        ///< for each glyph: the index of the first character that it shows; never falling
};

/// Shapes left to right. May be called from any thread.
GlyphStretch shapeRun(const QString &text, FaceId face);

} // namespace madang
