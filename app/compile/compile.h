// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the finished timeline of a script: laid out, links routed, every step played onto it. Layout is computed once
// over all steps, language modes and runs, so nothing moves when any of them changes.
#pragma once

#include "timeline/timeline.h"

namespace madang {

/// Whatever a checked script says can be compiled; what does not fit is for checkLayout() to say. An experiment stands
/// where it starts.
std::shared_ptr<const Timeline> compile(std::shared_ptr<const Script> script);
std::shared_ptr<const Timeline> compile(Script script);

/// The same scene with another run of its experiment: nothing is laid out anew, so nothing jumps. The inputs are those
/// of the scene's model.
std::shared_ptr<const Timeline> compile(const Timeline &timeline, const ModelInputs &inputs);

} // namespace madang
