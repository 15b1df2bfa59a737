// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are on a handout page, in points. Shared by planning and drawing it.
#pragma once

#include <QSizeF>

namespace madang {

inline constexpr QSizeF handoutSize{595.276, 841.89}; ///< A4 upright, in points

namespace handout {

inline constexpr qreal columnLeft = 48;
inline constexpr qreal columnWidth = handoutSize.width() - 2 * columnLeft;
inline constexpr qreal pageTop = 44;
inline constexpr qreal footerTop = handoutSize.height() - 40; ///< its baseline is a little below
inline constexpr qreal pageRoom = footerTop - 14 - pageTop;

inline constexpr qreal underTitle = 5, aboveTold = 6, underTold = 4, betweenSteps = 10;
inline constexpr qreal notesLine = 20; ///< between lines to write on

} // namespace handout

} // namespace madang
