// SPDX-License-Identifier: GPL-3.0-or-later
// What an export will write: every product with its place, known before anything is drawn. Not concerned with
// carrying it out.
#pragma once

#include "compile/run_choice.h"
#include "exporters/exporter.h"
#include "exporters/step_choice.h"

namespace madang {

struct ExportScene
{
    QString path; ///< of its script
    std::shared_ptr<const Timeline>
        timeline; ///< as it is shown, in the run that it has; null: read when its turn comes
};

/// The part of the work that one machine does of several: the parts together are the whole.
struct Shard
{
    int index = 1; ///< from 1
    int count = 1;
};

struct ExportRequest
{
    std::vector<ExportScene> scenes;
    StepChoice steps;
    RunChoice run; ///< of the experiment of each scene that is read
    ExportSettings settings;
    QString out;     ///< a file when it has the format's ending (or is one), else a folder
    QString pattern; ///< of the names in the folder (export_names.h), without ending; empty: the format's own
    Shard shard;
};

/// A product: a file, or a folder of files that belong together.
struct ExportItem
{
    std::vector<size_t> scenes; ///< of the request; one unless the format joins them
    std::vector<int> steps;     ///< indices; one with Product::FilePerStep
    QString path;
};

struct ExportPlan
{
    std::vector<ExportItem> items;
    QString folder;                       ///< that holds them all and may have to be made; empty: there is none
    std::vector<Problem> problems;        ///< of scenes that are left out, and warnings of the others
    std::shared_ptr<const Script> script; ///< of a lone scene that was read; of more none is kept, there may be many
};

/// No plan when the request itself is at fault: names that are not different, many products for one file. A scene that
/// cannot be read, lacks a step or cannot run as it is to, is left out and told of.
Result<ExportPlan> planExport(const Exporter &exporter, const ExportRequest &request);

} // namespace madang
