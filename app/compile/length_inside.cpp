// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/length_inside.h"

#include "timeline/route.h"

#include <algorithm>
#include <cmath>

namespace madang {

double lengthInside(QPointF a, QPointF b, const QRectF &rect)
{
    const QPointF way = b - a;
    double from = 0, to = 1;
    const auto cut = [&](double direction, double room) {
        if (direction == 0)
            return room >= 0;
        const double share = room / direction;
        if (direction < 0)
            from = std::max(from, share);
        else
            to = std::min(to, share);
        return from < to;
    };
    const bool inside = cut(-way.x(), a.x() - rect.left()) && cut(way.x(), rect.right() - a.x())
                        && cut(-way.y(), a.y() - rect.top()) && cut(way.y(), rect.bottom() - a.y());
    return inside ? (to - from) * std::hypot(way.x(), way.y()) : 0;
}

double lengthInside(const Route &route, const QRectF &rect)
{
    double total = 0;
    for (size_t i = 1; i < route.points().size(); ++i)
        total += lengthInside(route.points()[i - 1], route.points()[i], rect);
    return total;
}

} // namespace madang
