// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/write_pdf.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/exporters.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

class PdfRun : public ExportRun
{
public:
    PdfRun(const ExportJob &job, ExportOutput &output) : m_job(job), m_output(output), m_writer({}) {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        m_writer.addPage(frame.picture, QSizeF(m_job.size) / 2);
        return std::nullopt;
    }

    std::optional<Problem> finish(bool complete) override
    {
        return complete ? m_output.write({}, m_writer.finish()) : std::nullopt;
    }

private:
    const ExportJob &m_job;
    ExportOutput &m_output;
    PdfWriter m_writer;
};

class PdfExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("pdf");
        spec.title = QCoreApplication::translate("Export", "PDF document");
        spec.ending = QStringLiteral("pdf");
        spec.product = Product::OneFile;
        spec.joinsScenes = true;
        spec.options = {captionsOption()};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<PdfRun>(job, output);
    }
};

} // namespace

const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace madang
