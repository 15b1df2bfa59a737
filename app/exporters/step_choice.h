// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps of a scene are wanted, as people say it: "3", "2-5", "1,4,7-". Not concerned with any one scene.
#pragma once

#include "base/result.h"

#include <QStringView>

#include <utility>
#include <vector>

namespace madang {

struct Script;

struct StepChoice
{
    enum class Kind { All, Cover, Ranges };
    Kind kind = Kind::All;                   ///< Cover: the step that stands for the scene
    std::vector<std::pair<int, int>> ranges; ///< first and last, counted from 1; last 0: to the end

    static StepChoice one(int step); ///< `step`: index
};

/// "all", "cover", or numbers from 1 and ranges with commas between. Nothing when it says none of these.
std::optional<StepChoice> stepChoice(QStringView text);

/// Indices, in order, each once. A step that the scene does not have is a problem.
Result<std::vector<int>> stepsOf(const StepChoice &choice, const Script &script);

} // namespace madang
