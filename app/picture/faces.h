// SPDX-License-Identifier: GPL-3.0-or-later
// Which installed font face serves which character. Not concerned with shaping.
#pragma once

#include "picture/face.h"
#include "picture/font.h"

namespace madang {

/// The face for a character: Hangul, CJK and fullwidth forms from the Korean face, everything else from the Latin one
/// where it has the glyph. Any other installed font is asked last. noFace: no font has a glyph.
FaceId faceFor(char32_t character, Font::Face face, bool bold);

/// The face in which something that no font has is shown (as an empty box).
FaceId lastResort(Font::Face face, bool bold);

} // namespace madang
