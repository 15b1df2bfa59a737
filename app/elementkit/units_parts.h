// SPDX-License-Identifier: GPL-3.0-or-later
// What an element of the kind "units" shows, in words, and how much room each part of it takes. Not concerned with
// drawing.
#pragma once

#include "elementkit/kind.h"
#include "elementkit/label.h"
#include "elementkit/unit_squares.h"

namespace madang::units {

inline constexpr int usualCells = 60, mostCells = 400;
inline constexpr qreal leastPitch = 17.5, squareShare = 0.8; // of the pitch: squares of 14 px at least
inline constexpr qreal swatch = 22, swatchGap = 10, countGap = 12, columnGap = 32;
inline constexpr qreal titleGap = 10, captionGap = 6, legendGap = 14;

std::vector<Values> groupsOf(const State &state);
UnitSquares squaresOf(const State &state);

std::vector<Paragraph> titleOf(const State &state, LanguageMode mode);
std::vector<Paragraph> nameOf(const Values &group, LanguageMode mode);
std::vector<Paragraph> countOf(const Values &group);
std::vector<Paragraph> captionOf(double scale, LanguageMode mode); ///< what one square stands for

/// The grid; the same in every state, for its fields cannot be set.
int cellCount(const State &state);
int columnCount(const State &state);
int rowCount(const State &state);
qreal naturalPitch(
    const State &state); ///< from square to square; as a few are larger, all grids take about the same room
qreal extent(int count, qreal pitch); ///< of so many squares in a line, without the gap behind the last

/// How much room each part takes, settled once over all states: whatever the counts, nothing moves.
struct Parts
{
    qreal name = 0, count = 0; ///< the widths in a line of the legend
    int across = 1;            ///< lines of the legend beside each other
    int down = 1;              ///< and beneath each other
    qreal row = 0;             ///< the height of one
    qreal title = 0, caption = 0;

    qreal entry() const { return swatch + swatchGap + name + countGap + count; }
    qreal above() const { return title > 0 ? title + titleGap : 0; }
    qreal below() const { return (caption > 0 ? captionGap + caption : 0) + legendGap + down * row; }

    std::vector<QPointF> anchors() const; ///< as drawing gets them back
    static Parts of(std::span<const QPointF> anchors);
};

Widths widthsOf(const LayoutNode &node);
Parts partsOf(const LayoutNode &node, qreal width);

} // namespace madang::units
