// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a line lies in a rectangle. Nothing but geometry.
#pragma once

#include <QPointF>
#include <QRectF>

namespace madang {

class Route;

/// Pixels of the straight line from a to b (Liang and Barsky, "A new concept and method for line clipping", 1984).
double lengthInside(QPointF a, QPointF b, const QRectF &rect);
/// Pixels of a whole way.
double lengthInside(const Route &route, const QRectF &rect);

} // namespace madang
