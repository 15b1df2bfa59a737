// SPDX-License-Identifier: GPL-3.0-or-later
// An export of moving pictures into one file: paints, keeps time, writes. Not concerned with formats; each of them
// makes its writer.
#pragma once

#include "encoders/animation_frames.h"
#include "exporters/exporter.h"

#include <QFile>

namespace madang {

/// What the formats of moving pictures have in common: one file for all, at 20 of at most `mostFps` pictures a second.
ExporterSpec animationSpec(int mostFps);

class AnimationRun : public ExportRun
{
public:
    AnimationRun(const ExportJob &job, const ExporterSpec &spec, ExportOutput &output);

    std::optional<Problem> start() override;
    std::optional<Problem> frame(const ExportFrame &frame) override;
    std::optional<Problem> finish(bool complete) override;

protected:
    /// Asked once. Both `image` (of the export's size, for painting) and `device` (empty, open, able to seek) may be
    /// used. Null: there is not enough memory.
    virtual std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &image) = 0;

    const ExportJob &job() const { return m_job; }
    bool loops() const { return m_loops; } ///< begins anew after the last picture

private:
    /// Where a step is in what is written.
    struct Place
    {
        const Timeline *timeline;
        int step;
        double offset; ///< seconds from time on the timeline to time in the file
    };
    void placeSteps();
    double timeOf(const ExportFrame &frame);
    Problem failed();

    const ExportJob &m_job;
    ExportOutput &m_output;
    const QString m_name;
    const bool m_loops;
    QFile m_file;
    QImage m_image;
    std::unique_ptr<AnimationWriter> m_writer;
    std::unique_ptr<AnimationFrames> m_frames;
    std::vector<Place> m_places;
    size_t m_at = 0;  ///< the place of the frame before
    double m_end = 0; ///< seconds
    bool m_failed = false;
};

} // namespace madang
