// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures as lossless WebP, written piece by piece. Not concerned with where they come from.
#pragma once

#include "encoders/animation_writer.h"

#include <memory>

class QIODevice;

namespace madang {

struct WebpOptions
{
    QSize size;        ///< pixels, at most 16383 each
    bool loops = true; ///< it begins anew at its end
    int level = 2;     ///< of the compression, 0…9; 3 takes twice the time and half as much memory again
};

/// Writes to `device`, which is open, can seek and outlives the writer, from where it stands.
std::unique_ptr<AnimationWriter> webpWriter(QIODevice &device, const WebpOptions &options);

} // namespace madang
