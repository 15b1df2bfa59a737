// SPDX-License-Identifier: GPL-3.0-or-later
// The way a link takes between two shapes: leaves and enters at sensible sides, keeps out of everything else.
#pragma once

#include "compile/obstacles.h"
#include "timeline/route.h"

#include <QString>

namespace madang {

enum class Side { Auto, Left, Right, Top, Bottom };
enum class RouteShape { Auto, Straight, Curve, Elbow };

struct RouteRequest
{
    QRectF from, to;
    Side fromSide = Side::Auto, toSide = Side::Auto;
    RouteShape shape = RouteShape::Auto;
    KeepOut obstacles;                 ///< everything it should keep out of, less its ends
    double fromShift = 0, toShift = 0; ///< along the side, so that parallel links do not lie on each other
    double margin = 4;                 ///< between the shapes and the ends
};

/// The best of many candidate ways: short, few bends, on nothing. Always gives one.
Route findRoute(const RouteRequest &request);

/// The middle of the clearest stretch for a label of that size. `labels`: those that have their places.
QPointF placeLabel(const Route &route, QSizeF size, const KeepOut &obstacles, const KeepOut &labels);

/// What a label takes.
QRectF labelRect(QPointF centre, QSizeF size);

Side sideFromName(const QString &name);

} // namespace madang
