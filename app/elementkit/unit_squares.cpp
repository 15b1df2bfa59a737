// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/unit_squares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace madang {

namespace {

/// 1, 2, 5, 10, 20, 50 …
double scaleAt(int index)
{
    constexpr double steps[] = {1, 2, 5};
    return steps[index % 3] * std::pow(10.0, index / 3);
}

std::vector<int> rounded(std::span<const double> counts, double scale)
{
    std::vector<int> squares;
    for (const double count : counts)
        squares.push_back(count > 0 ? std::max(1, int(std::lround(count / scale))) : 0);
    return squares;
}

/// Takes squares away where rounding has given the most, never the last one.
void trim(std::vector<int> &squares, std::span<const double> counts, double scale, int cells)
{
    for (int over = std::accumulate(squares.begin(), squares.end(), 0) - cells; over > 0; --over) {
        size_t most = squares.size();
        const auto given = [&](size_t i) { return squares[i] - counts[i] / scale; };
        for (size_t i = 0; i < squares.size(); ++i) {
            if (squares[i] > 1 && (most == squares.size() || given(i) > given(most)))
                most = i;
        }
        if (most == squares.size())
            return;
        --squares[most];
    }
}

} // namespace

UnitSquares squaresFor(std::span<const double> counts, int cells)
{
    cells = std::max(cells, int(counts.size()));
    // In whole things: what moves from one group to another all the time passes through fractions, and the scale must
    // not flicker meanwhile.
    const double all = std::round(std::accumulate(counts.begin(), counts.end(), 0.0));
    UnitSquares result;
    for (int i = 0; result.scale * cells < all; ++i)
        result.scale = scaleAt(i);
    result.squares = rounded(counts, result.scale);
    trim(result.squares, counts, result.scale, cells);
    return result;
}

int pleasantColumns(int cells)
{
    constexpr double ideal = 1.6, widest = 2.5; // columns a row
    const int usual = int(std::ceil(std::sqrt(cells * ideal)));
    int best = 0;
    for (int columns = int(std::ceil(std::sqrt(cells))); columns * columns <= cells * widest; ++columns) {
        if (cells % columns == 0 && (best == 0 || std::abs(columns - usual) < std::abs(best - usual)))
            best = columns;
    }
    return best > 0 ? best : usual;
}

} // namespace madang
