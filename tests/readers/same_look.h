// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two pictures by the same program show the same things. Tight enough that no word, arrow head or badge can be
// missing, loose enough for edges that are a little lighter or darker with another version of a library. (For pictures
// by two rasterizers there is compare_pictures.h.)
#pragma once

#include <QImage>
#include <QString>

/// Empty: nobody would see a difference; else where it is greatest and how great.
QString picturesDiffer(const QImage &before, const QImage &after);
