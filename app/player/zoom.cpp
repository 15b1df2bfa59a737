// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/zoom.h"

#include <algorithm>

namespace madang {

void Zoom::by(double ratio, QPointF anchor)
{
    const double before = m_factor;
    m_factor = std::clamp(m_factor * ratio, 1.0, largest);
    m_corner = anchor - (anchor - m_corner) * (before / m_factor);
    keepInside();
}

void Zoom::moveBy(QPointF offset)
{
    m_corner += offset;
    keepInside();
}

void Zoom::reset()
{
    m_factor = 1;
    m_corner = {};
}

void Zoom::keepInside()
{
    const QSizeF seen = m_stage / m_factor;
    m_corner.setX(std::clamp(m_corner.x(), 0.0, m_stage.width() - seen.width()));
    m_corner.setY(std::clamp(m_corner.y(), 0.0, m_stage.height() - seen.height()));
}

} // namespace madang
