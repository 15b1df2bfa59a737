// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the stage is looked at: a factor and a corner, kept inside the stage. Plain geometry, no widgets.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace madang {

class Zoom
{
public:
    static constexpr double largest = 8;

    explicit Zoom(QSizeF stage) : m_stage(stage) {}

    double factor() const { return m_factor; } ///< 1: the whole stage
    bool isWhole() const { return m_factor <= 1; }
    QRectF seen() const { return {m_corner, m_stage / m_factor}; }

    /// Multiplies the factor (bounded to 1…largest); the point of the stage under `anchor` stays where it is.
    void by(double ratio, QPointF anchor);
    /// Moves what is seen, in stage pixels.
    void moveBy(QPointF offset);
    void reset();

private:
    void keepInside();

    QSizeF m_stage;
    double m_factor = 1;
    QPointF m_corner;
};

} // namespace madang
