// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looking at the stage would see as wrong: cut or small text, things on each other or off the stage,
// links through things. Looks at every step at its end, in Korean, in English and in both. Not concerned with what is
// on its way between steps, nor with what the camera shows.
#pragma once

#include "base/problem.h"

#include <vector>

namespace madang {

class Timeline;

/// Each fault once, however many steps, languages and runs of the experiment have it, at the element's or link's place
/// in the file; of the runs those that sampleInputs() names. With it what is wrong with where the experiment starts.
/// Cut text and things outside the stage are errors, the others warnings. After LayoutFaults::mostTold of them nobody
/// looks any further.
std::vector<Problem> checkLayout(const Timeline &timeline);

} // namespace madang
