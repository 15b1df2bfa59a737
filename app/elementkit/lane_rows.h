// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a sequence diagram: how high a message or an event is and where it goes between two lanes.
#pragma once

#include "elementkit/kind.h"

namespace madang {

/// Height of a message or event row whose ends are `distance` apart.
qreal laneRowHeight(const LayoutNode &row, qreal distance);

/// Places it. `span` is the way between neighbouring lanes; `tone` that of the band it lies on, or -1.
void placeLaneRow(LayoutNode &row, qreal from, qreal to, qreal span, qreal top, qreal height, int tone);

/// The floor's colour of a band with that tone; the stage's for -1.
QColor bandColor(const Theme &theme, int tone);

} // namespace madang
