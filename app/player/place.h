// SPDX-License-Identifier: GPL-3.0-or-later
// How far somebody is in a scene. Not concerned with where that is remembered.
#pragma once

namespace madang {

/// Steps count from 0.
struct Place
{
    int step = 0;
    int furthest = 0; ///< the last step that was ever entered
    bool operator==(const Place &) const = default;
};

} // namespace madang
