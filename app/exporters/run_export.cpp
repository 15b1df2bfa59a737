// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/run_export.h"

#include "exporters/export_output.h"
#include "exporters/frame_picture.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <numeric>

namespace madang {

namespace {

struct PlannedFrame
{
    const Timeline *timeline;
    int step;
    double time;
};

std::vector<int> stepsOf(const ExportJob &job, const Timeline &timeline)
{
    if (!job.steps.empty())
        return job.steps;
    std::vector<int> all(timeline.steps().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<PlannedFrame> plan(const ExportJob &job, const ExporterSpec &spec)
{
    std::vector<PlannedFrame> frames;
    for (const auto &timeline : job.timelines) {
        for (const int step : stepsOf(job, *timeline)) {
            const StepTime &time = timeline->steps().at(size_t(step));
            if (spec.feed == Feed::Steps) {
                frames.push_back({timeline.get(), step, time.end});
                continue;
            }
            const double fps = chosen(job, spec, QStringLiteral("fps")).toDouble();
            Q_ASSERT(fps > 0);
            // Counted, not added up: the last frame of an hour is where it belongs.
            const auto first = qint64(std::ceil(time.start * fps));
            for (qint64 n = first; double(n) / fps < time.end; ++n)
                frames.push_back({timeline.get(), step, double(n) / fps});
        }
    }
    return frames;
}

bool isOneFile(const ExporterSpec &spec, size_t frames, const QString &path)
{
    if (spec.product == Product::Folder || QFileInfo(path).isDir())
        return false;
    return spec.product == Product::OneFile || frames == 1;
}

} // namespace

QString exportName(const QString &sceneId, int step, const QString &ending)
{
    return QStringLiteral("%1-%2.%3").arg(sceneId).arg(step + 1, 2, 10, QLatin1Char('0')).arg(ending);
}

ExportOutcome runExport(const Exporter &exporter, const ExportJob &job, const QString &path,
                        const ExportWatcher &watcher)
{
    const ExporterSpec spec = exporter.spec();
    const std::vector<PlannedFrame> frames = plan(job, spec);
    ExportOutcome outcome;
    if (frames.empty()) {
        outcome.problems.push_back(
            {Severity::Error,
             {},
             0,
             0,
             {},
             QCoreApplication::translate("Export", "There is nothing to export: no step is chosen."),
             {}});
        return outcome;
    }
    ExportOutput output(path,
                        isOneFile(spec, frames.size(), path) ? ExportOutput::Shape::File : ExportOutput::Shape::Folder);
    if (const auto problem = output.problem()) {
        outcome.problems.push_back(*problem);
        return outcome;
    }
    const auto take = [&](std::optional<Problem> problem) {
        if (problem)
            outcome.problems.push_back(std::move(*problem));
        return !problem;
    };
    const std::unique_ptr<ExportRun> run = exporter.begin(job, output);
    if (take(run->start())) {
        int done = 0;
        for (const PlannedFrame &planned : frames) {
            outcome.cancelled = watcher.cancelled && watcher.cancelled();
            if (outcome.cancelled)
                break;
            const Picture picture = framePicture(job, *planned.timeline, planned.step, planned.time);
            take(run->frame({*planned.timeline, picture, planned.step, planned.time,
                             exportName(planned.timeline->script().id, planned.step, spec.ending)}));
            if (watcher.progress)
                watcher.progress(++done, int(frames.size()));
        }
    }
    take(run->finish(outcome.problems.empty() && !outcome.cancelled));
    if (outcome.problems.empty() && !outcome.cancelled)
        take(output.commit());
    return outcome;
}

} // namespace madang
