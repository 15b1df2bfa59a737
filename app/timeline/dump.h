// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline as text, one line a thing, for reading and for comparing: what stands where at the end of each step, what
// it says, which ways links take and what travels along them. Not concerned with what any of it looks like.
#pragma once

#include "base/language.h"

#include <QString>

#include <vector>

namespace madang {

class Timeline;

/// Two lines of head and a paragraph a step:
///
///     scene canary-deployment, en, 12 steps, 143.2 s
///     run weight=10 load=400
///
///     step 3 "Send it a tenth" from 20.1 still 22.6 to 31.4
///       say "One request in ten goes to **v2**."
///       camera 60,44 1480x832
///       row #/stage 60,114 1480x672
///         box v1 889,364 143x72 "Instance 1" badge="v1" tone=blue dim=1
///       link out/v1 693,450 885,400 from=lb to=v1
///       flow out/v1 rate=9 share=0.9 tones=blue
///       dots count=14 failed=2
///       token 700,420 "GET /" tone=violet
///
/// Pixels of the stage are whole ones; a link's way is told by the points it bends at. Things that are not on the stage
/// are left out, as are fields that only arrange, which the places tell.
QString dump(const Timeline &timeline, LanguageMode mode, const std::vector<int> &steps);

/// The same of all steps.
QString dump(const Timeline &timeline, LanguageMode mode);

} // namespace madang
