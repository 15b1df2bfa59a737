// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that a scene's experiment starts from, and those that its layout and its checks look at. Not concerned
// with what comes out.
#pragma once

#include "base/result.h"
#include "models/model.h"
#include "script/script.h"

namespace madang {

/// The inputs that a scene's experiment starts from. The script has one.
Result<ModelInputs> startInputs(const Script &script);
/// The same, or where its model starts when that cannot be read: a scene is shown all the same.
ModelInputs whereItStarts(const Script &script);

/// The runs that a scene's layout has to have room for: the start, every example of the model, each input at its ends.
std::vector<ModelInputs> sampleInputs(const Script &script);

} // namespace madang
