// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/run_export.h"

#include "exporters/export_output.h"
#include "exporters/frame_picture.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

#include <cmath>

namespace madang {

namespace {

struct PlannedFrame
{
    const Timeline *timeline;
    int step;
    double time;
    QString name;
};

std::vector<PlannedFrame> plan(const ExportJob &job, const ExporterSpec &spec)
{
    std::vector<PlannedFrame> frames;
    for (const auto &timeline : job.timelines) {
        for (const int step : stepsIn(job, *timeline)) {
            const StepTime &time = timeline->steps().at(size_t(step));
            if (spec.feed == Feed::Steps) {
                frames.push_back(
                    {timeline.get(), step, time.end, exportName(timeline->script().id, step, spec.ending)});
                continue;
            }
            const double fps = chosen(job, spec, QStringLiteral("fps")).toDouble();
            Q_ASSERT(fps > 0);
            // Counted, not added up: the last frame of an hour is where it belongs.
            const auto first = qint64(std::ceil(time.start * fps));
            for (qint64 n = first; double(n) / fps < time.end; ++n)
                frames.push_back({timeline.get(), step, double(n) / fps, {}});
        }
    }
    return frames;
}

ExportOutput::Shape shapeOf(Product product)
{
    switch (product) {
    case Product::FilePerStep:
        return ExportOutput::Shape::Files;
    case Product::OneFile:
        return ExportOutput::Shape::File;
    case Product::Folder:
        break;
    }
    return ExportOutput::Shape::Folder;
}

using FrameDone = std::function<void(int index, const std::vector<Problem> &problems)>;

ExportOutcome feed(const Exporter &exporter, const ExportJob &job, ExportOutput &output,
                   const std::vector<PlannedFrame> &frames, const ExportWatcher &watcher, const FrameDone &frameDone)
{
    ExportOutcome outcome;
    const auto take = [&](std::optional<Problem> problem) {
        if (problem)
            outcome.problems.push_back(std::move(*problem));
        return !problem;
    };
    if (!take(output.problem()))
        return outcome;
    const std::unique_ptr<ExportRun> run = exporter.begin(job, output);
    if (take(run->start())) {
        for (size_t i = 0; i < frames.size(); ++i) {
            const PlannedFrame &planned = frames[i];
            outcome.cancelled = watcher.cancelled && watcher.cancelled();
            if (outcome.cancelled)
                break;
            const Picture picture = framePicture(job, *planned.timeline, planned.step, planned.time);
            auto problem = run->frame({*planned.timeline, picture, planned.step, planned.time, planned.name});
            if (frameDone)
                frameDone(int(i), problem ? std::vector{*problem} : std::vector<Problem>());
            take(std::move(problem));
            if (watcher.progress)
                watcher.progress(int(i) + 1, int(frames.size()));
        }
    }
    take(run->finish(outcome.problems.empty() && !outcome.cancelled));
    if (outcome.problems.empty() && !outcome.cancelled)
        take(output.commit());
    return outcome;
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
    if (frames.empty()) {
        Problem problem;
        problem.message = QCoreApplication::translate("Export", "There is nothing to export: no step is chosen.");
        return {false, {problem}};
    }
    ExportOutput output(path, shapeOf(spec.product), job.replace);
    return feed(exporter, job, output, frames, watcher, {});
}

ExportOutcome exportFrames(const Exporter &exporter, const ExportJob &job, const QStringList &names,
                           const FrameDone &done, const ExportWatcher &watcher)
{
    const ExporterSpec spec = exporter.spec();
    Q_ASSERT(spec.product == Product::FilePerStep && !names.isEmpty() && names.size() == qsizetype(job.steps.size()));
    std::vector<PlannedFrame> frames = plan(job, spec);
    Q_ASSERT(frames.size() == job.steps.size());
    for (size_t i = 0; i < frames.size(); ++i)
        frames[i].name = names[qsizetype(i)];
    ExportOutput output(QString(), ExportOutput::Shape::Files, job.replace);
    return feed(exporter, job, output, frames, watcher, done);
}

} // namespace madang
