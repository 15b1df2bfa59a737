// SPDX-License-Identifier: GPL-3.0-or-later
// A moment as a picture. The same moment, theme and language mode give the same picture, bit for bit.
#pragma once

#include "picture/picture.h"
#include "timeline/timeline.h"

namespace madang {

Picture draw(const Timeline &timeline, const Moment &moment, const Theme &theme, LanguageMode mode);

} // namespace madang
