// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures as the least that has to be written: equal ones are merged, of the others the rectangle that changed
// is kept, and times are rounded so that the whole is exact. Not concerned with formats.
#pragma once

#include "encoders/animation_writer.h"

#include <QRect>

namespace madang {

/// The smallest rectangle outside of which two images of the same size and a 32 bit format are equal.
QRect changedRect(const QImage &a, const QImage &b);

class AnimationFrames
{
public:
    /// Hands what it finds to `writer`, which outlives it. `length`: of the whole, in seconds. Holds three images of
    /// `size`, however many it is given.
    AnimationFrames(AnimationWriter &writer, QSize size, double length);

    /// An opaque image, Format_RGB32, to be seen from `time` on (seconds; the first one from 0 on, later ones in
    /// order). It is changed to what the format can show. False as in AnimationWriter::put().
    bool add(QImage &image, double time);

    /// After the last image, which is seen to the end. There was at least one.
    bool finish();

private:
    bool putPending(int until);
    QImage difference(QRect area);
    int ticksAt(double time) const;

    AnimationWriter &m_writer;
    const AnimationGrid m_grid;
    const int m_end;  ///< ticks
    QImage m_shown;   ///< what has been written
    QImage m_pending; ///< what comes next, seen from m_start on
    QImage m_scratch;
    int m_start = 0; ///< ticks
    bool m_any = false, m_anyShown = false;
};

} // namespace madang
