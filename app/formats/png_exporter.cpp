// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_png.h"
#include "encoders/no_memory.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"

#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

class PngRun : public ExportRun
{
public:
    PngRun(const ExportJob &job, ExportOutput &output) : m_job(job), m_output(output) {}

    std::optional<Problem> start() override
    {
        // One image for all: new pages cost more than the painting.
        m_image = QImage(m_job.size, QImage::Format_ARGB32_Premultiplied);
        if (!m_image.isNull())
            return std::nullopt;
        return noMemoryForPicture();
    }

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        paintInto(m_image, frame.picture);
        const Script &script = frame.timeline.script();
        const Step &step = script.steps[size_t(frame.step)];
        const Language language = m_job.mode == LanguageMode::English ? Language::English : Language::Korean;
        PngOptions options;
        options.opaque = frame.picture.background.alpha() == 255;
        options.texts = {{"Title", script.title.in(language)},
                         {"Scene", script.id},
                         {"Step", QStringLiteral("%1 %2").arg(frame.step + 1).arg(step.title.in(language))}};
        const QByteArray bytes = encodePng(m_image, options);
        if (bytes.isEmpty())
            return noMemoryForPicture();
        return m_output.write(frame.name, bytes);
    }

private:
    const ExportJob &m_job;
    ExportOutput &m_output;
    QImage m_image;
};

class PngExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("png");
        spec.title = QCoreApplication::translate("Export", "PNG picture");
        spec.doc = QCoreApplication::translate("Export", "A picture of each step, sharp at the size you choose.");
        spec.ending = QStringLiteral("png");
        spec.options = {captionsOption(), transparentOption()};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<PngRun>(job, output);
    }
};

} // namespace

const Exporter &pngExporter()
{
    static const PngExporter exporter;
    return exporter;
}

} // namespace madang
