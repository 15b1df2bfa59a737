// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out one job: makes the pictures, feeds them to the format, sees to it that files appear whole or not at all.
// Not concerned with several products (export_batch.h) nor with threads: call it where it may take its time.
#pragma once

#include "exporters/exporter.h"

#include <functional>

namespace madang {

struct ExportWatcher
{
    std::function<void(int done, int all)> progress; ///< after each frame; may be empty
    std::function<bool()> cancelled;                 ///< asked before each frame; may be empty
};

struct ExportOutcome
{
    bool cancelled = false;
    std::vector<Problem> problems; ///< none and not cancelled: all is written
};

/// Writes the job's product to `path`: the file, or the folder of Product::Folder. With Product::FilePerStep it is the
/// folder of the files, which must be there. A frame that cannot be made is reported and the others go on; one file or
/// a folder is put in place only when all frames were taken, files on their own stay as they come.
ExportOutcome runExport(const Exporter &exporter, const ExportJob &job, const QString &path,
                        const ExportWatcher &watcher = {});

/// Of Product::FilePerStep: the frames of the job's one scene into files of these names, one for each of job.steps,
/// of which there is one at least.
/// `done` is told of each: its place in job.steps and what was wrong.
ExportOutcome exportFrames(const Exporter &exporter, const ExportJob &job, const QStringList &names,
                           const std::function<void(int index, const std::vector<Problem> &problems)> &done,
                           const ExportWatcher &watcher = {});

/// "rolling-deployment-03.png": the step counts from 1, with two digits at least.
QString exportName(const QString &sceneId, int step, const QString &ending);

} // namespace madang
