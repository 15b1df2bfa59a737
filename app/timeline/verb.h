// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb is: its spec, and how it writes an action onto the timeline. Verbs never see time pass.
#pragma once

#include "script/script.h"

namespace madang {

class Staging;

struct Verb
{
    VerbSpec spec;
    /// Writes the action from `start` seconds on and says when it ends. `duration` is what the author asked for, or <
    /// 0.
    double (*stage)(Staging &staging, const Action &action, double start, double duration);
};

const std::vector<const Verb *> &allVerbs(); ///< the one place that names them
const Verb *verbNamed(QStringView name);

/// Between one sibling and the next when several move, in seconds.
inline constexpr double stagger = 0.07;

} // namespace madang
