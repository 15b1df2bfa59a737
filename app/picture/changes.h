// SPDX-License-Identifier: GPL-3.0-or-later
// Where two pictures differ, so that no more than that is painted anew. Generous, never too small; not concerned with
// painting.
#pragma once

#include "picture/picture.h"

namespace madang {

/// Rectangles in the pictures' own coordinates, outside which they look alike; empty: everywhere. They may overlap.
std::vector<QRectF> changesBetween(const Picture &before, const Picture &after);

} // namespace madang
