// SPDX-License-Identifier: GPL-3.0-or-later
// A line with its length measured, so that things can travel along it at an even speed: the way of a link, or of what
// is sent. Not concerned with how it is found.
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace madang {

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

} // namespace madang
