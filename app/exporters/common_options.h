// SPDX-License-Identifier: GPL-3.0-or-later
// The choices that several formats offer, each said once. Not concerned with what only one format knows.
#pragma once

#include "exporters/exporter.h"

namespace madang {

/// The narration under the stage; framePicture() sees to it. Off where not chosen.
ExportOption captionsOption();

/// No background; framePicture() sees to it.
ExportOption transparentOption();

/// How many pictures a second Feed::Motion gives.
ExportOption fpsOption(int fallback, int max);

} // namespace madang
