// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures as GIF 89a, written piece by piece. Not concerned with where colours and pictures come from.
#pragma once

#include "encoders/animation_writer.h"

#include <memory>

class QIODevice;

namespace madang {

class GifPalette;

struct GifOptions
{
    QSize size;        ///< pixels, at most 65535 each
    bool loops = true; ///< it begins anew at its end
};

/// Writes to `device` from where it stands; device and palette outlive the writer. The palette is not empty.
std::unique_ptr<AnimationWriter> gifWriter(QIODevice &device, GifPalette &palette, const GifOptions &options);

} // namespace madang
