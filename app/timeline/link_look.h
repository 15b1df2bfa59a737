// SPDX-License-Identifier: GPL-3.0-or-later
// Where links run and what they look like.
#pragma once

#include "timeline/timeline.h"

namespace madang {

/// A route for every link, with a place for its label, that keeps out of all that is on the stage together with it at
/// the end of any step.
std::vector<Route> routeLinks(const Timeline &timeline);

void drawLink(PictureBuilder &picture, const Theme &theme, const PlacedLink &link, const LinkMoment &now);
/// The label on its patch of floor; drawn after all links so that none crosses it.
void drawLinkLabel(PictureBuilder &picture, const Theme &theme, LanguageMode mode, const PlacedLink &link,
                   const LinkMoment &now);
/// Where the label is; empty when there is none.
QRectF linkLabelRect(const PlacedLink &link, const LinkMoment &now, LanguageMode mode);

} // namespace madang
