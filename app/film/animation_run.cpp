// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/animation_run.h"

#include "encoders/no_memory.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

Problem problemOf(const QString &message)
{
    Problem problem;
    problem.message = message;
    return problem;
}

QString onceKey()
{
    return QStringLiteral("once");
}

ExportOption onceOption()
{
    ExportOption option;
    option.key = onceKey();
    option.title = QCoreApplication::translate("Export", "Play once");
    option.doc = QCoreApplication::translate("Export", "Stops at the last picture instead of beginning anew.");
    option.fallback = false;
    return option;
}

} // namespace

ExporterSpec animationSpec(int mostFps)
{
    ExporterSpec spec;
    spec.product = Product::OneFile;
    spec.feed = Feed::Motion;
    spec.joinsScenes = true;
    spec.options = {fpsOption(20, mostFps), onceOption(), captionsOption()};
    spec.size = {1280, 720};
    return spec;
}

AnimationRun::AnimationRun(const ExportJob &job, const ExporterSpec &spec, ExportOutput &output) :
    m_job(job), m_output(output), m_name(job.timelines.front()->script().id + u'.' + spec.ending),
    m_loops(!chosen(job, spec, onceKey()).toBool())
{}

std::optional<Problem> AnimationRun::start()
{
    placeSteps();
    m_file.setFileName(m_output.pathFor(m_name));
    if (auto problem = m_output.problem())
        return problem;
    // Without a look at what was there: a new file, to be read as well where chunks are patched.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return failed();
    m_image = QImage(m_job.size, QImage::Format_RGB32);
    if (!m_image.isNull())
        m_writer = makeWriter(m_file, m_image);
    if (!m_writer)
        return failed();
    m_frames = std::make_unique<AnimationFrames>(*m_writer, m_job.size, m_end);
    return std::nullopt;
}

std::optional<Problem> AnimationRun::frame(const ExportFrame &frame)
{
    if (m_failed) // said once
        return std::nullopt;
    paintInto(m_image, frame.picture);
    m_failed = !m_frames->add(m_image, timeOf(frame));
    return m_failed ? std::optional(failed()) : std::nullopt;
}

std::optional<Problem> AnimationRun::finish(bool complete)
{
    std::optional<Problem> problem;
    if (complete && m_frames && !(m_frames->finish() && m_file.flush()))
        problem = failed();
    m_frames.reset();
    m_writer.reset();
    m_file.close();
    return problem;
}

void AnimationRun::placeSteps()
{
    for (const auto &timeline : m_job.timelines) {
        for (const int step : stepsIn(m_job, *timeline)) {
            const StepTime &time = timeline->steps()[size_t(step)];
            m_places.push_back({timeline.get(), step, m_end - time.start});
            m_end += time.end - time.start;
        }
    }
}

double AnimationRun::timeOf(const ExportFrame &frame)
{
    const auto isHere = [&](const Place &place) {
        return place.timeline == &frame.timeline && place.step == frame.step;
    };
    while (m_at + 1 < m_places.size() && !isHere(m_places[m_at]))
        ++m_at;
    Q_ASSERT(isHere(m_places[m_at]));
    return m_places[m_at].offset + frame.time;
}

Problem AnimationRun::failed()
{
    // What was written in part only does not say why; the next try does. The file is not kept anyway.
    if (m_writer && m_file.error() != QFileDevice::ResourceError) {
        m_file.write(QByteArray(1 << 16, '\0'));
        m_file.flush();
    }
    if (m_file.error() == QFileDevice::ResourceError) { // of the system: no room
        Problem problem = problemOf(QCoreApplication::translate("AtomicFile", "The disk is full."));
        problem.hint = QCoreApplication::translate("AtomicFile", "Make room on it, or write somewhere else.");
        return problem;
    }
    if (m_file.error() != QFileDevice::NoError)
        return problemOf(
            QCoreApplication::translate("Export", "The file could not be written: %1.").arg(m_file.errorString()));
    return noMemoryForPicture();
}

} // namespace madang
