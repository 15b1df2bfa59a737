// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thin_line.h"

#include <algorithm>
#include <vector>

namespace madang {

namespace {

/// Squared distance of a point from the stretch between two others.
qreal distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF way = to - from, own = point - from;
    const qreal length = QPointF::dotProduct(way, way);
    const qreal along = length > 0 ? std::clamp(QPointF::dotProduct(own, way) / length, 0.0, 1.0) : 0;
    const QPointF off = own - way * along;
    return QPointF::dotProduct(off, off);
}

} // namespace

QList<QPointF> thinned(const QList<QPointF> &line, QSizeF pixels, qreal tolerance)
{
    if (line.size() < 3)
        return line;
    std::vector<QPointF> points;
    points.reserve(std::size_t(line.size()));
    for (const QPointF &point : line)
        points.emplace_back(point.x() * pixels.width(), point.y() * pixels.height());
    std::vector<char> kept(points.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> stretches{{0, points.size() - 1}};
    while (!stretches.empty()) {
        const auto [first, last] = stretches.back();
        stretches.pop_back();
        qreal most = tolerance * tolerance;
        std::size_t farthest = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            const qreal off = distance(points[i], points[first], points[last]);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest == first)
            continue;
        kept[farthest] = true;
        stretches.emplace_back(first, farthest);
        stretches.emplace_back(farthest, last);
    }
    QList<QPointF> few;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (kept[i])
            few.append(line[qsizetype(i)]);
    }
    return few;
}

} // namespace madang
