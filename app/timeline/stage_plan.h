// SPDX-License-Identifier: GPL-3.0-or-later
// A script laid out, once for all steps, languages and runs of its experiment. What happens on it, and when, is the
// timeline's.
#pragma once

#include "timeline/layout.h"
#include "timeline/timeline.h"

namespace madang {

struct StagePlan
{
    explicit StagePlan(std::shared_ptr<const Script> written);

    std::shared_ptr<const Script> script; ///< as written
    BoundNodes bound;
    std::vector<std::unique_ptr<BoundValues>> room; ///< the values that take the most of it; none without bindings
    Layout layout;
    std::vector<Route> routes; ///< of the links, once they have been found
};

} // namespace madang
