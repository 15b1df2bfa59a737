// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb is: its spec, and how it writes an action onto the timeline. Verbs never see time pass, and nothing else
// knows one by its name.
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
    /// As a step begins, lets go of what the verb did for the last one only. `coming`: its actions in the new one.
    void (*beginStep)(Staging &staging, const std::vector<const Action *> &coming, double start) = nullptr;
    /// Takes things off the stage: where that depends on the run, links keep out of them all the same.
    bool clears = false;
};

/// Between one sibling and the next when several move, in seconds.
inline constexpr double stagger = 0.07;

/// How long pointing takes to let go, in seconds.
inline constexpr double letGo = 0.3;

} // namespace madang
