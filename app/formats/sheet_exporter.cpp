// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_png.h"
#include "encoders/no_memory.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/frame_picture.h"
#include "formats/sheet_picture.h"

#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

SheetItem itemOf(const Picture &picture, const Script &script, int step, LanguageMode mode)
{
    const QString title = inMode(script.steps[size_t(step)].title, mode, QStringLiteral("\n"));
    return {picture, QStringLiteral("%1. %2").arg(step + 1).arg(title)};
}

Picture sheetOf(const ExportJob &job, const std::vector<SheetItem> &items)
{
    const QString title = inMode(job.timelines.front()->script().title, job.mode, QStringLiteral(" · "));
    return sheetPicture(title, items, job.size, theme(job.theme));
}

class SheetRun : public ExportRun
{
public:
    SheetRun(const ExportJob &job, ExportOutput &output) : m_job(job), m_output(output) {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        m_items.push_back(itemOf(frame.picture, frame.timeline.script(), frame.step, m_job.mode));
        return std::nullopt;
    }

    std::optional<Problem> finish(bool complete) override
    {
        if (!complete)
            return std::nullopt;
        const Script &script = m_job.timelines.front()->script();
        const QString title = inMode(script.title, m_job.mode, QStringLiteral(" · "));
        const QImage image = toImage(sheetOf(m_job, m_items), m_job.size);
        PngOptions options;
        options.opaque = true;
        options.texts = {{"Title", title}, {"Scene", script.id}};
        const QByteArray bytes = image.isNull() ? QByteArray() : encodePng(image, options);
        if (bytes.isEmpty())
            return noMemoryForPicture();
        return m_output.write(script.id + QStringLiteral("-sheet.png"), bytes);
    }

private:
    const ExportJob &m_job;
    ExportOutput &m_output;
    std::vector<SheetItem> m_items;
};

class SheetExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("sheet");
        spec.title = QCoreApplication::translate("Export", "Overview sheet");
        spec.doc = QCoreApplication::translate("Export", "All steps of the scene on one PNG picture.");
        spec.ending = QStringLiteral("png");
        spec.product = Product::OneFile;
        spec.name = QStringLiteral("{scene}-sheet");
        return spec;
    }

    /// The whole sheet, whichever step is meant.
    Picture preview(const ExportJob &job, int) const override
    {
        const Timeline &timeline = *job.timelines.front();
        std::vector<SheetItem> items;
        for (int step = 0; step < int(timeline.steps().size()); ++step) {
            if (!job.steps.empty() && std::find(job.steps.begin(), job.steps.end(), step) == job.steps.end())
                continue;
            const Picture picture = framePicture(job, timeline, step, timeline.steps()[size_t(step)].end);
            items.push_back(itemOf(picture, timeline.script(), step, job.mode));
        }
        return sheetOf(job, items);
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<SheetRun>(job, output);
    }
};

} // namespace

const Exporter &sheetExporter()
{
    static const SheetExporter exporter;
    return exporter;
}

} // namespace madang
