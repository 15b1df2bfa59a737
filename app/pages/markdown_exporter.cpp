// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/step_image.h"
#include "pages/markdown_page.h"

#include "studydoc/study_document.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

/// The languages that have a page: the first one's is README.md, which repositories show.
std::vector<Language> languagesOf(LanguageMode mode)
{
    switch (mode) {
    case LanguageMode::Korean:
        return {Language::Korean};
    case LanguageMode::English:
        return {Language::English};
    case LanguageMode::Both:
        break;
    }
    return {Language::Korean, Language::English};
}

class MarkdownRun : public ExportRun
{
public:
    MarkdownRun(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output), m_languages(languagesOf(job.mode)), m_images(job.size, job.theme)
    {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        // Each page has pictures in its own language, so the one that was handed over is not used.
        for (const Language language : m_languages) {
            const Result<QByteArray> png =
                m_images.png(frame.timeline, frame.step,
                             language == Language::Korean ? LanguageMode::Korean : LanguageMode::English);
            if (!png)
                return png.problems.front();
            if (auto problem = m_output.write(pictureOnPage(frame.step, language), *png))
                return problem;
        }
        return std::nullopt;
    }

    std::optional<Problem> finish(bool complete) override
    {
        if (!complete)
            return std::nullopt;
        const Timeline &timeline = *m_job.timelines.front();
        const StudyDocument document = studyDocument(timeline.script(), stepsIn(m_job, timeline));
        for (size_t i = 0; i < m_languages.size(); ++i) {
            MarkdownPage page;
            page.language = m_languages[i];
            if (m_languages.size() > 1)
                page.otherLanguage = fileName(1 - i);
            if (auto problem = m_output.write(fileName(i), markdownPage(document, page).toUtf8()))
                return problem;
        }
        return std::nullopt;
    }

private:
    QString fileName(size_t language) const
    {
        return language == 0 ? QStringLiteral("README.md")
                             : QStringLiteral("README.%1.md").arg(code(m_languages[language]));
    }

    const ExportJob &m_job;
    ExportOutput &m_output;
    std::vector<Language> m_languages;
    StepImages m_images;
};

class MarkdownExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("markdown");
        spec.title = QCoreApplication::translate("Export", "Markdown notes");
        spec.doc = QCoreApplication::translate(
            "Export",
            "A folder for a notes repository: README.md with pictures, narration, terms, questions and sources.");
        spec.ending = QStringLiteral("md");
        spec.product = Product::Folder;
        spec.mode = LanguageMode::Both;
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<MarkdownRun>(job, output);
    }
};

} // namespace

const Exporter &markdownExporter()
{
    static const MarkdownExporter exporter;
    return exporter;
}

} // namespace madang
