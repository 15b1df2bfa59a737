// SPDX-License-Identifier: GPL-3.0-or-later
// A script laid out, once for all steps, languages and runs of its experiment: where everything stands, and once they
// are found, where links run. What happens on it, and when, is the timeline's.
#pragma once

#include "compile/bound_values.h"
#include "compile/layout.h"
#include "timeline/route.h"

namespace madang {

struct StagePlan
{
    explicit StagePlan(std::shared_ptr<const Script> written);

    std::shared_ptr<const Script> script; ///< as written
    BoundNodes bound;
    std::vector<std::unique_ptr<BoundValues>> room; ///< the values that take the most of it; none without bindings
    Layout layout;
    std::vector<Route> routes; ///< by link
};

} // namespace madang
