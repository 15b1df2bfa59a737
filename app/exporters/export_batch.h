// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out a plan: all its products, on every core, going on past a bad one. Not concerned with what is written
// (export_plan.h) nor with how it is told (a terminal, a dialog).
#pragma once

#include "exporters/export_plan.h"

#include <functional>

namespace madang {

struct BatchWatcher
{
    /// After each product; no problems: it is written. Called from any thread, one call at a time.
    std::function<void(const ExportItem &item, const std::vector<Problem> &problems)> itemDone;
    std::function<void(double share)> progress; ///< 0…1 of all; likewise
    std::function<bool()> cancelled;            ///< asked before each frame, from any thread at any time
};

struct BatchOutcome
{
    bool cancelled = false;
    int written = 0;               ///< products
    std::vector<Problem> problems; ///< of those that are not; in the order of the plan
};

/// Returns when all is done or cancelled. A cancelled batch keeps the products it has finished and leaves nothing else.
/// The folder of the plan is made if its own parent is there. Must not be called from a thread of the global pool: its
/// threads do the work.
BatchOutcome runBatch(const Exporter &exporter, const ExportRequest &request, const ExportPlan &plan,
                      const BatchWatcher &watcher = {});

} // namespace madang
