// SPDX-License-Identifier: GPL-3.0-or-later
// Which installed font face serves which character. Not concerned with shaping.
#pragma once

#include "picture/text.h"

#include <QRawFont>

namespace madang {

/// A face is one family in one weight. Ids are the same on all threads and for as long as the process runs.
using FaceId = int;
inline constexpr FaceId noFace = -1;

/// The face for a character: Hangul, CJK and fullwidth forms from the Korean face, everything else from the Latin one
/// where it has the glyph. Any other installed font is asked last. noFace: no font has a glyph.
FaceId faceFor(char32_t character, Font::Face face, bool bold);

/// The face in which something that no font has is shown (as an empty box).
FaceId lastResort(Font::Face face, bool bold);

QString familyOf(FaceId face);

/// The calling thread's raw font; `size` in pixels, not rounded. Qt's font engines may not leave their thread.
QRawFont rawFont(FaceId face, qreal size);

} // namespace madang
