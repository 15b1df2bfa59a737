// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/find_route.h"

#include "base/blend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang {

namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

QPointF outward(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    default:
        return {0, 1};
    }
}

QPointF port(const QRectF &rect, Side side, double shift, double margin)
{
    const QPointF centre = rect.center();
    switch (side) {
    case Side::Left:
        return {rect.left() - margin, centre.y() + shift};
    case Side::Right:
        return {rect.right() + margin, centre.y() + shift};
    case Side::Top:
        return {centre.x() + shift, rect.top() - margin};
    default:
        return {centre.x() + shift, rect.bottom() + margin};
    }
}

std::vector<QPointF> curve(QPointF a, QPointF outA, QPointF b, QPointF outB)
{
    const double along = std::abs(outA.x()) > 0 ? std::abs(b.x() - a.x()) : std::abs(b.y() - a.y());
    const double pull = std::clamp(along * 0.5, 24.0, 320.0);
    const QPointF c1 = a + outA * pull, c2 = b + outB * pull;
    std::vector<QPointF> points;
    constexpr int pieces = 28;
    for (int i = 0; i <= pieces; ++i) {
        const double t = double(i) / pieces, u = 1 - t;
        points.push_back(a * (u * u * u) + c1 * (3 * u * u * t) + c2 * (3 * u * t * t) + b * (t * t * t));
    }
    return points;
}

/// Rounds the corners of a polyline of horizontal and vertical pieces.
std::vector<QPointF> rounded(const std::vector<QPointF> &corners)
{
    std::vector<QPointF> points = {corners.front()};
    for (size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF in = corners[i] - corners[i - 1], out = corners[i + 1] - corners[i];
        const double lengthIn = std::hypot(in.x(), in.y()), lengthOut = std::hypot(out.x(), out.y());
        if (lengthIn < 1 || lengthOut < 1)
            continue;
        const double radius = std::min({14.0, lengthIn / 2, lengthOut / 2});
        const QPointF a = corners[i] - in / lengthIn * radius, b = corners[i] + out / lengthOut * radius;
        for (int step = 0; step <= 5; ++step) {
            const double t = step / 5.0, u = 1 - t;
            points.push_back(a * (u * u) + corners[i] * (2 * u * t) + b * (t * t));
        }
    }
    points.push_back(corners.back());
    return points;
}

/// Adds how many pixels of a straight line lie inside a rectangle, about.
void addInside(double &total, const QRectF &rect, QPointF a, QPointF b, double length)
{
    if (!rect.intersects(QRectF(a, b).normalized().adjusted(-1, -1, 1, 1)))
        return;
    const int samples = std::max(2, int(length / 6));
    for (int s = 0; s < samples; ++s) {
        if (rect.contains(blend(a, b, (s + 0.5) / samples)))
            total += length / samples;
    }
}

/// How many pixels of the way lie inside obstacles and inside its own ends.
double overlap(const std::vector<QPointF> &points, const RouteRequest &request)
{
    // A little inside of the ends: a way must not lead back through them.
    const QRectF from = request.from.adjusted(4, 4, -4, -4), to = request.to.adjusted(4, 4, -4, -4);
    double total = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1], b = points[i];
        const double length = distance(a, b);
        const auto add = [&](const QRectF &rect) { addInside(total, rect, a, b, length); };
        request.obstacles.each(add, a, b);
        add(from);
        add(to);
    }
    return total;
}

double lengthOf(const std::vector<QPointF> &points)
{
    double total = 0;
    for (size_t i = 1; i < points.size(); ++i)
        total += distance(points[i - 1], points[i]);
    return total;
}

struct Candidate
{
    std::vector<QPointF> points;
    double penalty = 0;
};

bool leadsOut(QPointF from, Side side, QPointF to)
{
    const QPointF out = outward(side), way = to - from;
    return out.x() * way.x() + out.y() * way.y() > 0;
}

void addCandidates(std::vector<Candidate> &all, const RouteRequest &request, Side a, Side b)
{
    const QPointF start = port(request.from, a, request.fromShift, request.margin);
    QPointF end = port(request.to, b, request.toShift, request.margin);
    const bool horizontalA = a == Side::Left || a == Side::Right, horizontalB = b == Side::Left || b == Side::Right;
    const bool facing = leadsOut(start, a, end) && leadsOut(end, b, start);
    const bool any = request.shape == RouteShape::Auto;

    if (horizontalA == horizontalB && facing && (any || request.shape == RouteShape::Straight)) {
        // A straight line that is truly straight: one end slides along its side where the shapes overlap.
        QPointF s = start, e = end;
        const double low = horizontalA ? std::max(request.from.top(), request.to.top()) + 14
                                       : std::max(request.from.left(), request.to.left()) + 14;
        const double high = horizontalA ? std::min(request.from.bottom(), request.to.bottom()) - 14
                                        : std::min(request.from.right(), request.to.right()) - 14;
        if (low <= high) {
            const double smaller = horizontalA ? (request.from.height() < request.to.height() ? start.y() : end.y())
                                               : (request.from.width() < request.to.width() ? start.x() : end.x());
            const double level = std::clamp(smaller, low, high);
            (horizontalA ? s.ry() : s.rx()) = level;
            (horizontalA ? e.ry() : e.rx()) = level;
            all.push_back({{s, e}, 0});
        } else if (request.shape == RouteShape::Straight) {
            all.push_back({{s, e}, 0});
        } else {
            all.push_back({{s, e}, 260});
        }
    }
    if (horizontalA == horizontalB && facing && (any || request.shape == RouteShape::Curve))
        all.push_back({curve(start, outward(a), end, outward(b)), 60});
    if (any || request.shape == RouteShape::Elbow) {
        if (horizontalA != horizontalB) {
            const QPointF corner = horizontalA ? QPointF(end.x(), start.y()) : QPointF(start.x(), end.y());
            if (leadsOut(start, a, corner) && leadsOut(end, b, corner))
                all.push_back({rounded({start, corner, end}), 90});
        } else if (facing) {
            for (double share : {0.5, 0.25, 0.75, 0.12, 0.88}) {
                const double penalty = 130 + (share == 0.5 ? 0 : 20);
                if (horizontalA) {
                    const double x = blend(start.x(), end.x(), share);
                    all.push_back({rounded({start, {x, start.y()}, {x, end.y()}, end}), penalty});
                } else {
                    const double y = blend(start.y(), end.y(), share);
                    all.push_back({rounded({start, {start.x(), y}, {end.x(), y}, end}), penalty});
                }
            }
        }
        if (a == b) {
            // Around, on one side of both: over, under or beside everything in between.
            for (double out : {36.0, 72.0, 120.0}) {
                std::vector<QPointF> corners;
                if (horizontalA) {
                    const double x =
                        a == Side::Left ? std::min(start.x(), end.x()) - out : std::max(start.x(), end.x()) + out;
                    corners = {start, {x, start.y()}, {x, end.y()}, end};
                } else {
                    const double y =
                        a == Side::Top ? std::min(start.y(), end.y()) - out : std::max(start.y(), end.y()) + out;
                    corners = {start, {start.x(), y}, {end.x(), y}, end};
                }
                all.push_back({rounded(corners), 200 + out});
            }
        }
    }
}

} // namespace

Route findRoute(const RouteRequest &request)
{
    static constexpr Side sides[] = {Side::Right, Side::Left, Side::Bottom, Side::Top};
    std::vector<Candidate> candidates;
    for (Side a : sides) {
        if (request.fromSide != Side::Auto && request.fromSide != a)
            continue;
        for (Side b : sides) {
            if (request.toSide == Side::Auto || request.toSide == b)
                addCandidates(candidates, request, a, b);
        }
    }
    if (candidates.empty()) {
        const Side a = request.fromSide == Side::Auto ? Side::Right : request.fromSide;
        const Side b = request.toSide == Side::Auto ? Side::Left : request.toSide;
        candidates.push_back({{port(request.from, a, request.fromShift, request.margin),
                               port(request.to, b, request.toShift, request.margin)},
                              0});
    }
    const Candidate *best = nullptr;
    double least = std::numeric_limits<double>::max(), crossings = 0;
    const QRectF stage(8, 8, 1584, 884);
    for (const Candidate &candidate : candidates) {
        double outside = 0;
        for (QPointF point : candidate.points)
            outside += stage.contains(point) ? 0 : 500;
        const double length = lengthOf(candidate.points);
        if (length + candidate.penalty + outside >= least)
            continue; // Whatever lies in its way, it is none the better for it.
        const double on = overlap(candidate.points, request);
        const double cost = length + candidate.penalty + on * 40 + outside;
        if (cost < least) {
            least = cost;
            best = &candidate;
            crossings = on;
        }
    }
    Route route(best->points);
    route.crossings = crossings;
    route.labelAt = route.at(0.5);
    return route;
}

QRectF labelRect(QPointF centre, QSizeF size)
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

QPointF placeLabel(const Route &route, QSizeF size, const KeepOut &obstacles, const KeepOut &labels)
{
    constexpr int pieces = 40;
    std::vector<QPointF> own;
    for (int i = 0; i <= pieces; ++i)
        own.push_back(route.at(i / double(pieces)));
    double least = std::numeric_limits<double>::max();
    QPointF best = route.at(0.5);
    for (double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        const QPointF on = route.at(share);
        const QPointF along = route.direction(share);
        const QPointF across(-along.y(), along.x());
        const double reach = std::abs(across.x()) * size.width() / 2 + std::abs(across.y()) * size.height() / 2 + 8;
        // Above a level line first, then on it, then below; beside an upright one.
        for (double offset : {across.y() > 0 ? -1.0 : 1.0, across.y() > 0 ? 1.0 : -1.0, 0.0}) {
            const QRectF rect = labelRect(on + across * (reach * offset), size);
            double cost =
                std::abs(share - 0.5) * 60 + (offset == 0 ? 30 : 0) + (QPointF(across * offset).y() > 0.5 ? 12 : 0);
            obstacles.each(
                [&](const QRectF &other) {
                    const QRectF common = rect.intersected(other);
                    cost += common.isEmpty() ? 0 : 200 + common.width() * common.height() / 10;
                },
                rect);
            labels.each([&](const QRectF &other) { cost += rect.intersects(other) ? 400 : 0; }, rect);
            if (!QRectF(10, 10, 1580, 880).contains(rect))
                cost += 1000;
            // Not on its own line elsewhere along the way.
            const QRectF inside = rect.adjusted(2, 2, -2, -2);
            const auto hits = std::count_if(own.begin(), own.end(), [&](QPointF at) { return inside.contains(at); });
            cost += offset == 0 ? 0 : double(hits) * 12;
            if (cost < least) {
                least = cost;
                best = rect.center();
            }
        }
    }
    return best;
}

Side sideFromName(const QString &name)
{
    return name == u"left"     ? Side::Left
           : name == u"right"  ? Side::Right
           : name == u"top"    ? Side::Top
           : name == u"bottom" ? Side::Bottom
                               : Side::Auto;
}

} // namespace madang
