// SPDX-License-Identifier: GPL-3.0-or-later
// A line without the points that nobody would miss: on a chart a few hundred pixels wide, drawing a thousand takes
// longer than a frame. Not concerned with what is read off a chart; that is all of its points.
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace madang {

/// A selection of the points, the ends among them, whose line is nowhere farther than `tolerance` pixels from any of
/// the others. `pixels`: of one unit in each direction. (Douglas and Peucker, "Algorithms for the reduction of the
/// number of points required to represent a digitized line", 1973.)
QList<QPointF> thinned(const QList<QPointF> &line, QSizeF pixels, qreal tolerance);

} // namespace madang
