// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a chart and the marks of its legend, once they have their places.
#pragma once

#include "picture/text.h"

#include <QColor>
#include <QRectF>

namespace madang {

struct ChartText
{
    ShapedTextPtr text;
    QPointF at; ///< start of the baseline; of a turned text the end of it
    QColor color;
    qreal turn = 0; ///< degrees, clockwise; around its end
};

struct LegendMark
{
    QRectF rect;
    std::size_t line = 0;
};

} // namespace madang
