// SPDX-License-Identifier: GPL-3.0-or-later
// How many squares stand for several counts in a grid of so many cells. Not concerned with how they look or where.
#pragma once

#include <span>
#include <vector>

namespace madang {

struct UnitSquares
{
    double scale = 1;         ///< things that one square stands for: 1, 2, 5, 10, 20 …
    std::vector<int> squares; ///< by count; together never more than the cells
};

/// The smallest scale at which all counts fit. Counts are 0 or more; each above 0 has a square at least, so there are
/// always as many cells as counts.
UnitSquares squaresFor(std::span<const double> counts, int cells);

/// Columns of a grid that is wider than high and, where that can be, has no hole at its end.
int pleasantColumns(int cells);

} // namespace madang
