// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a picture with the one that was accepted. MADANG_ACCEPT=1 in the environment accepts: look at each file
// then.
#pragma once

#include <QImage>
#include <QString>

/// Empty when `image` is the golden file at `path` (TEST_SOURCE_DIR "/golden/NAME.png"), or the reason why it is not.
/// Tolerated: any channel off by up to 32 of 255 anywhere, by more in 0.2 % of the pixels (edges of glyphs differ a
/// little with the version of FreeType). A picture refused is left beside the test program as NAME.actual.png.
QString compareWithGolden(const QImage &image, const QString &path);
