// SPDX-License-Identifier: GPL-3.0-or-later
// What containers share: frame, title, and the sharing out of room among children. How they are arranged is each
// kind's own.
#pragma once

#include "elementkit/kind.h"

namespace madang {

/// The fields every container has: gap, align, justify, title, sub, frame, padding.
std::vector<FieldSpec> containerFields(const char *gap, const char *align, const char *justify);

/// Room taken by frame and title around the children.
struct ContainerInsets
{
    qreal left = 0, top = 0, right = 0, bottom = 0;
    qreal titleHeight = 0;
};
ContainerInsets containerInsets(const LayoutNode &node, qreal width);
qreal titleWidth(const LayoutNode &node); ///< natural width of the title; 0 without one
QRectF innerRect(const QRectF &rect, const ContainerInsets &insets);

/// Whether it has a frame or a title, or only arranges its children.
bool containerHasBody(const LayoutNode &node);

void drawContainer(const Sketch &sketch);
std::vector<FitProblem> containerMisfits(const Sketch &sketch);

/// Shares `room` out among items: natural sizes when they fit (the rest to those that grow), shrinking towards the
/// least sizes in proportion when they do not.
struct Share
{
    qreal least, natural, grow;
};
std::vector<qreal> shareOut(const std::vector<Share> &items, qreal room);

enum class Justify { Start, Center, End, Spread, Fill };
Justify justifyOf(const LayoutNode &node, Justify fallback);
enum class CrossAlign { Start, Center, End, Stretch, Fill };
CrossAlign crossAlignOf(const LayoutNode &node, CrossAlign fallback);

/// Where items of those lengths begin along a line of `room` from 0, and the gap used between them.
struct Positions
{
    std::vector<qreal> starts;
    qreal gap;
};
Positions lineUp(const std::vector<qreal> &lengths, qreal gap, qreal room, Justify justify);

qreal growOf(const LayoutNode &node);

} // namespace madang
