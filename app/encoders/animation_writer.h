// SPDX-License-Identifier: GPL-3.0-or-later
// What a format of moving pictures has to know: how to write one update after another. Not concerned with which
// pixels changed and for how long; see animation_frames.h.
#pragma once

#include <QImage>
#include <QPoint>

namespace madang {

/// One picture as the difference from the one before it.
struct AnimationUpdate
{
    /// The rectangle that changed, Format_ARGB32_Premultiplied; what did not change in it is transparent.
    QImage pixels;
    QPoint at;        ///< its top left corner
    int duration = 0; ///< ticks
};

/// How a format counts time and places.
struct AnimationGrid
{
    int ticks = 1000;     ///< a second
    int shortest = 1;     ///< ticks that a picture may stand
    int longest = 0xFFFF; ///< the same; what stands longer is written again
    int places = 1;       ///< left and top of a rectangle are multiples of it
};

class AnimationWriter
{
public:
    virtual ~AnimationWriter() = default;

    virtual AnimationGrid grid() const = 0;
    /// Brings an opaque image to what the format can show.
    virtual void settle(QImage &image) { Q_UNUSED(image); }
    /// The first update has every pixel. False: it could not be written, or there is not enough memory.
    virtual bool put(const AnimationUpdate &update) = 0;
    /// After the last update.
    virtual bool end() = 0;
};

} // namespace madang
