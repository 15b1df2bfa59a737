// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/input_scale.h"

#include "models/read_inputs.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

/// Without the rounding of sums.
double clean(const ModelInput &input, double value)
{
    return nearestValue(input, plainNumber(value).toDouble());
}

} // namespace

double shareOf(const ModelInput &input, double value)
{
    if (input.max <= input.min)
        return 0;
    const double share = input.logarithmic ? std::log(value / input.min) / std::log(input.max / input.min)
                                           : (value - input.min) / (input.max - input.min);
    return std::clamp(share, 0.0, 1.0);
}

double valueAt(const ModelInput &input, double share)
{
    if (share <= 0 || share >= 1)
        return clean(input, share <= 0 ? input.min : input.max);
    double value = input.logarithmic ? input.min * std::pow(input.max / input.min, share)
                                     : input.min + share * (input.max - input.min);
    double grid = input.step;
    if (input.logarithmic)
        grid = std::max(grid, std::pow(10, std::floor(std::log10(value)) - 2));
    // An integer has a grid of its own, from its least value on.
    const bool ownGrid = input.kind == ModelInput::Kind::Integer && grid == input.step;
    if (!ownGrid)
        value = std::round(value / grid) * grid;
    return clean(input, value);
}

double stepped(const ModelInput &input, double value, int steps)
{
    if (input.kind == ModelInput::Kind::Integer)
        return clean(input, value + steps * input.step);
    constexpr double rounding = 1e-6;
    const double at = value / input.step;
    const double from = steps > 0 ? std::floor(at + rounding) : std::ceil(at - rounding);
    return clean(input, (from + steps) * input.step);
}

double nudged(const ModelInput &input, double value, int steps)
{
    if (input.logarithmic) {
        const double further = valueAt(input, shareOf(input, value) + steps / 100.0);
        if (std::abs(further - value) >= std::abs(steps) * input.step)
            return further;
    }
    return stepped(input, value, steps);
}

} // namespace madang
