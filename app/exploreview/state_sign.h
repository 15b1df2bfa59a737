// SPDX-License-Identifier: GPL-3.0-or-later
// A sign for how good a state is, so that its colour need not say it alone: a check, an exclamation mark, a cross, a
// dot.
#pragma once

#include "models/model.h"
#include "picture/picture.h"

namespace madang {

/// Into the square of that size at `topLeft`.
void drawSign(PictureBuilder &picture, QPointF topLeft, qreal size, ModelState::Tone tone, const QColor &color);

} // namespace madang
