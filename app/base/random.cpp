// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QtGlobal>

namespace madang {

double Random::real(double low, double high)
{
    Q_ASSERT(low <= high);
    const double value = low + real() * (high - low);
    // Rounding can lift the largest draw onto `high` itself.
    return value < high ? value : low;
}

int Random::integer(int low, int high)
{
    Q_ASSERT(low <= high);
    const std::uint64_t span = static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low) + 1;
    // Draws past the last whole multiple of the span would favour small values.
    const std::uint64_t limit = UINT64_MAX - (UINT64_MAX % span + 1) % span;
    std::uint64_t draw = bits();
    while (draw > limit)
        draw = bits();
    return static_cast<int>(low + static_cast<std::int64_t>(draw % span));
}

} // namespace madang
