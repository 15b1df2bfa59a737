// SPDX-License-Identifier: GPL-3.0-or-later
// What links look like. Not concerned with where they run.
#pragma once

#include "timeline/timeline.h"

namespace madang {

void drawLink(PictureBuilder &picture, const Theme &theme, const PlacedLink &link, const LinkMoment &now);
/// The label on its patch of floor; drawn after all links so that none crosses it.
void drawLinkLabel(PictureBuilder &picture, const Theme &theme, LanguageMode mode, const PlacedLink &link,
                   const LinkMoment &now);
/// The room a label takes with its patch; empty when there is none.
QSizeF linkLabelSize(const State &state, LanguageMode mode);
/// Where a label of that size is; empty when there is none.
QRectF linkLabelRect(const PlacedLink &link, const LinkMoment &now, QSizeF size);

} // namespace madang
