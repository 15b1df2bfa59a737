// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and outlines as SVG writes them, in as few bytes as can be. Not concerned with elements and colours.
#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace madang {

/// At most `decimals` (0…6) digits after the point, without needless zeros: "-.5", "12". Never "-0", never an exponent.
QByteArray svgNumber(qreal value, int decimals = 2);

/// The data of a <path>: relative commands, points rounded to `decimals` without the error adding up, each subpath that
/// ends where it began closed. Empty for a path without lines.
QByteArray svgPath(const QPainterPath &path, int decimals = 2);

} // namespace madang
