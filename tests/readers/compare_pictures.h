// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two pictures of the same thing by different rasterizers look the same. Not concerned with who made them.
#pragma once

#include <QImage>
#include <QString>

/// The share of pixels that may be far off, see the source. 0.00005 of 1600 x 900 are 72 pixels, about one glyph.
inline constexpr double farTolerance = 0.00005;

/// Empty: within the tolerances; else by how much not. MADANG_KEEP=FOLDER keeps the two pictures to look at, under the
/// names of the test and its row.
QString difference(const QImage &theirs, const QImage &ours, double tolerance = farTolerance);
