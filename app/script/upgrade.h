// SPDX-License-Identifier: GPL-3.0-or-later
// Brings scenes of older formats up to the newest one, so that the reader knows only that. Works on the raw JSON, in
// memory: files are never rewritten.
#pragma once

#include "json/node.h"

#include <functional>
#include <vector>

namespace madang {

struct UpgradeStep
{
    int from = 0;               ///< the format it makes into from + 1
    const char *name = nullptr; ///< what it does, in a few words
    std::function<void(Node &scene)> apply;
};

/// All steps there are, in order.
const std::vector<UpgradeStep> &upgradeSteps();

/// Applies the steps from `format` on, and writes the format reached into the scene. Gives that format.
int upgrade(Node &scene, int format, const std::vector<UpgradeStep> &steps);

} // namespace madang
