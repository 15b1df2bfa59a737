// SPDX-License-Identifier: GPL-3.0-or-later
// An installed face: one family in one weight, numbered, and Qt's font of it to paint with. Not concerned with which
// characters it serves and what its glyphs look like.
#pragma once

#include <QRawFont>
#include <QString>

namespace madang {

/// Ids are the same on all threads and for as long as the process runs.
using FaceId = int;
inline constexpr FaceId noFace = -1;

struct FaceName
{
    QString family;
    bool bold = false;
    bool operator==(const FaceName &) const = default;
};

FaceId faceOf(const FaceName &name);
FaceName faceName(FaceId face);

/// The calling thread's raw font; `size` in pixels, not rounded. Qt's font engines may not leave their thread.
QRawFont rawFont(FaceId face, qreal size);

} // namespace madang
