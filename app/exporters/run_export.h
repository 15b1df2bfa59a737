// SPDX-License-Identifier: GPL-3.0-or-later
// Carries an export out: makes the pictures, feeds them to the format, sees to it that files appear whole or not at
// all. Not concerned with threads: call it where it may take its time.
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

/// Writes to `path`: a file when there is one file to write and `path` is no folder already there, else a folder.
/// A step that cannot be made is reported and the others go on; nothing is put in place unless all frames were taken.
ExportOutcome runExport(const Exporter &exporter, const ExportJob &job, const QString &path,
                        const ExportWatcher &watcher = {});

/// "rolling-deployment-03.png": the step counts from 1, with two digits at least.
QString exportName(const QString &sceneId, int step, const QString &ending);

} // namespace madang
