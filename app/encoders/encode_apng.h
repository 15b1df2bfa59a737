// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures as a PNG file that shows its first picture where animation is not known. Not concerned with where
// they come from.
#pragma once

#include "encoders/animation_writer.h"
#include "encoders/encode_png.h"

#include <memory>

class QIODevice;

namespace madang {

struct ApngOptions
{
    QSize size;
    bool loops = true;                                 ///< it begins anew at its end
    std::vector<std::pair<QByteArray, QString>> texts; ///< as of PngOptions
};

/// Writes to `device`, which is open, can seek and outlives the writer, from where it stands.
std::unique_ptr<AnimationWriter> apngWriter(QIODevice &device, const ApngOptions &options);

} // namespace madang
