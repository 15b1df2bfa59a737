// SPDX-License-Identifier: GPL-3.0-or-later
// Images as PNG files, fast and the same bytes every time. Not concerned with where the image comes from.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QImage;

namespace madang {

struct PngOptions
{
    bool opaque = true; ///< the image has no transparent pixel: written as RGB, else as RGBA
    /// Of the compression, 0…9. On our pictures 3 takes little more than half the time of 6 for a seventh more bytes,
    /// and is still smaller than what QImage writes.
    int level = 3;
    std::vector<std::pair<QByteArray, QString>> texts; ///< keyword (Latin, 1…79 characters) and text
};

/// `image`: Format_ARGB32_Premultiplied or Format_RGB32. Rows are not filtered: on flat pictures that is twice as fast
/// and smaller. sRGB is stated, no date is written. Empty when there is not enough memory.
QByteArray encodePng(const QImage &image, const PngOptions &options = {});

} // namespace madang
