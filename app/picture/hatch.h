// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a hatch, for every back end to draw alike. Not concerned with which tone has which hatch.
#pragma once

#include "picture/theme.h"

#include <QPainterPath>

namespace madang {

inline constexpr qreal hatchSpacing = 14; ///< logical pixels between lines

/// Lines that cover `bounds`, to be stroked with hatchStrokeWidth() and round caps, clipped to the hatched shape.
/// They start from its top left corner, so that a shape carries its hatch along when it moves.
QPainterPath hatchLines(Hatch hatch, const QRectF &bounds);

/// The stroke width that goes with a hatch: dots are wider than lines.
qreal hatchStrokeWidth(Hatch hatch);

} // namespace madang
