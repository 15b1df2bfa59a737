// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the outlines of a small SVG file. Knows the few elements our icons are drawn with; no styles, groups or
// transforms.
#pragma once

#include <QPainterPath>

#include <optional>

class QByteArray;

namespace madang {

/// <path> (M L H V C S Q T A Z, in both cases; arcs of circles only), <circle>, <rect> (with rx), <line>, <polyline>
/// and <polygon>, in the file's coordinates. nullopt: not well-formed or something else is in it.
std::optional<QPainterPath> svgStrokes(const QByteArray &svg);

} // namespace madang
