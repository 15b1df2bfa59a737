// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a moment as it is exported: the stage, and what was chosen about it. Formats and the preview of the
// export dialog both take it from here.
#pragma once

#include "exporters/export_settings.h"
#include "picture/picture.h"

namespace madang {

class Timeline;

/// The stage at `time`, in seconds, of step `step`. With the option "captions" the stage is drawn smaller and the
/// step's narration stands under it; with "transparent" there is no background. The size is the stage's either way.
Picture framePicture(const ExportSettings &settings, const Timeline &timeline, int step, double time);

} // namespace madang
