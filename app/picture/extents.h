// SPDX-License-Identifier: GPL-3.0-or-later
// Where the operations of a picture may put ink. Generous, never too small; not concerned with drawing.
#pragma once

#include "picture/picture.h"

namespace madang {

/// The bounds of a path's points and control points. Unlike QPainterPath's own it stores nothing in the path, so that
/// threads may share one.
QRectF pointBounds(const QPainterPath &path);

/// For every Push the index of its Pop; the size of `ops` for one that is never popped.
std::vector<std::size_t> matchingPops(const std::vector<PictureOp> &ops);

/// A rectangle for each drawing operation in [from, to), mapped by `transform`, clips taken into account, empty ones
/// left out.
std::vector<QRectF> extents(const std::vector<PictureOp> &ops, std::size_t from, std::size_t to,
                            const QTransform &transform);

/// Whether two of them have a point inside in common.
bool overlap(const std::vector<QRectF> &rects);

} // namespace madang
