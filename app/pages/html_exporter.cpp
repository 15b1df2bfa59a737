// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/step_image.h"
#include "pages/html_page.h"

#include "studydoc/study_document.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

constexpr int widestPicture = 1600; ///< pixels: twice that of a large phone; all pictures are in one file

class HtmlRun : public ExportRun
{
public:
    HtmlRun(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output), m_images(sizeFor(job.size), job.theme)
    {
        m_page.size = sizeFor(job.size);
        if (job.mode != LanguageMode::English)
            m_page.languages.push_back(Language::Korean);
        if (job.mode != LanguageMode::Korean)
            m_page.languages.push_back(Language::English);
    }

    std::optional<Problem> start() override
    {
        if (m_job.timelines.size() == 1)
            return std::nullopt;
        return Problem{
            Severity::Error, {}, 0, 0, {}, QCoreApplication::translate("Export", "A web page holds one scene."), {}};
    }

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        // The page switches between languages, so the picture that was handed over is not used.
        for (const Language language : m_page.languages) {
            Result<QByteArray> png =
                m_images.png(frame.timeline, frame.step,
                             language == Language::Korean ? LanguageMode::Korean : LanguageMode::English);
            if (!png)
                return png.problems.front();
            m_page.pictures[frame.step].push_back(std::move(*png));
        }
        return std::nullopt;
    }

    std::optional<Problem> finish(bool complete) override
    {
        if (!complete)
            return std::nullopt;
        const Timeline &timeline = *m_job.timelines.front();
        const StudyDocument document = studyDocument(timeline.script(), stepsIn(m_job, timeline));
        return m_output.write(document.id + QStringLiteral(".html"), htmlPage(document, m_page, theme(m_job.theme)));
    }

private:
    static QSize sizeFor(QSize size)
    {
        return size.width() > widestPicture ? size.scaled(widestPicture, size.height(), Qt::KeepAspectRatio) : size;
    }

    const ExportJob &m_job;
    ExportOutput &m_output;
    StepImages m_images;
    HtmlPage m_page;
};

class HtmlExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("html");
        spec.title = QCoreApplication::translate("Export", "Web page");
        spec.doc = QCoreApplication::translate("Export", "One file to tap or arrow through on a phone or a computer, "
                                                         "with narration and questions, without a network.");
        spec.ending = QStringLiteral("html");
        spec.product = Product::OneFile;
        spec.mode = LanguageMode::Both;
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<HtmlRun>(job, output);
    }
};

} // namespace

const Exporter &htmlExporter()
{
    static const HtmlExporter exporter;
    return exporter;
}

} // namespace madang
