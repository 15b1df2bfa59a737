// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what somebody else draws with a QPainter (a chart, say) into a Picture. Text is shaped again by our own shaper.
// Gradients and textures become one colour, pixmaps are left out: our pictures have neither.
#pragma once

#include "picture/picture.h"

#include <functional>

namespace madang {

/// What `draw` paints on a device of that many logical pixels (96 to the inch), with its clips, transforms and
/// opacities. The picture's background is transparent. Call it on the thread that `draw` needs.
Picture recordPainting(QSizeF size, const std::function<void(QPainter &)> &draw);

} // namespace madang
