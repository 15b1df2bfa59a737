// SPDX-License-Identifier: GPL-3.0-or-later
// How a number of an experiment moves under a hand: where it stands on its control, what a place on it means, what a
// key does. Not concerned with how a control looks.
#pragma once

#include "models/model.h"

namespace madang {

/// Where the value stands between the input's ends, 0…1.
double shareOf(const ModelInput &input, double value);

/// The value at that place, as round as a hand means it: on the input's steps, and no more than three digits where the
/// control is logarithmic. The ends are always reached.
double valueAt(const ModelInput &input, double share);

/// So many steps further, on the multiples of the step.
double stepped(const ModelInput &input, double value, int steps);

/// What an arrow key does on a control: a step, or a hundredth of the way where equal ways are equal factors.
double nudged(const ModelInput &input, double value, int steps);

} // namespace madang
