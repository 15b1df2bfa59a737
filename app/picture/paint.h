// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures onto QPainter and into images. The only place that knows both.
#pragma once

#include "picture/picture.h"

#include <QImage>

namespace madang {

/// Draws the operations in the picture's own logical coordinates; the caller scales and places.
void paint(const Picture &picture, QPainter &painter);

/// Fills `image` with the picture's background and draws it scaled to the image (aspect kept, centred; what is left
/// over has the background too). Runs on a thread of the global pool, because the raster engine splits fills over the
/// pool otherwise (4 × slower in Qt 6.4), and returns when done. `image` may be reused from frame to frame.
void paintInto(QImage &image, const Picture &picture);

/// As paintInto(), for an opaque `image` that shows `before`: only where the two differ is painted, and the image is
/// as if all were, give or take 6 of 255 where edges are blended: Qt rounds otherwise under a clip.
void repaintInto(QImage &image, const Picture &before, const Picture &after);

/// A new image of that size in pixels, premultiplied 32 bit.
QImage toImage(const Picture &picture, QSize pixels);

} // namespace madang
