// SPDX-License-Identifier: GPL-3.0-or-later
// The way a link takes between two shapes: leaves and enters at sensible sides, keeps out of everything else.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace madang {

/// A line with its length measured, so that things can travel along it at an even speed.
class Route
{
public:
    Route() = default;
    explicit Route(std::vector<QPointF> points);

    bool isEmpty() const { return m_points.size() < 2; }
    double length() const { return m_lengths.empty() ? 0 : m_lengths.back(); }
    QPointF at(double share) const;                             ///< share of the way, 0…1
    QPointF direction(double share) const;                      ///< of unit length
    std::vector<QPointF> between(double from, double to) const; ///< the points of a part of it
    const std::vector<QPointF> &points() const { return m_points; }
    Route reversed() const;
    Route moved(QPointF fromOffset, QPointF toOffset) const; ///< ends shifted, what lies between in proportion

    QPointF labelAt;      ///< centre of its label
    double crossings = 0; ///< how much of it, in pixels, lies on things it should keep out of

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_lengths; ///< up to each point
};

enum class Side { Auto, Left, Right, Top, Bottom };
enum class RouteShape { Auto, Straight, Curve, Elbow };

struct RouteRequest
{
    QRectF from, to;
    Side fromSide = Side::Auto, toSide = Side::Auto;
    RouteShape shape = RouteShape::Auto;
    std::vector<QRectF> obstacles;     ///< everything it should keep out of, less its ends
    double fromShift = 0, toShift = 0; ///< along the side, so that parallel links do not lie on each other
    double margin = 4;                 ///< between the shapes and the ends
};

/// The best of many candidate ways: short, few bends, on nothing. Always gives one.
Route findRoute(const RouteRequest &request);

/// The clearest stretch for a label of that size; `taken` grows by what it takes.
QPointF placeLabel(const Route &route, QSizeF size, const std::vector<QRectF> &obstacles, std::vector<QRectF> &taken);

Side sideFromName(const QString &name);

} // namespace madang
