// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/write_pdf.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/frame_picture.h"
#include "pages/handout_page.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

QString handoutKey()
{
    return QStringLiteral("handout");
}

/// On one line; both languages one after the other.
QString plainLine(const Bilingual &text, LanguageMode mode)
{
    return inMode(text, mode, QStringLiteral(" · ")).remove(QStringLiteral("**")).simplified();
}

PdfWords wordsOf(const ExportJob &job)
{
    constexpr size_t mostNamed = 3;
    QStringList titles;
    for (size_t i = 0; i < std::min(job.timelines.size(), mostNamed); ++i)
        titles.append(plainLine(job.timelines[i]->script().title, job.mode));
    PdfWords words;
    words.title = titles.join(QStringLiteral(", "));
    if (job.timelines.size() > mostNamed)
        words.title += QStringLiteral(", …");
    if (job.timelines.size() == 1)
        words.subject = plainLine(job.timelines.front()->script().question, job.mode);
    words.language = code(job.mode == LanguageMode::English ? Language::English : Language::Korean);
    return words;
}

/// The bookmarks that all kinds of pages have: the scene, and below it its steps.
class Bookmarks
{
public:
    Bookmarks(PdfWriter &writer, LanguageMode mode) : m_writer(writer), m_mode(mode) {}

    void scene(const Timeline &timeline) { m_writer.addBookmark(plainLine(timeline.script().title, m_mode), 0); }
    void step(const Timeline &timeline, int step)
    {
        const Step &its = timeline.script().steps[size_t(step)];
        m_writer.addBookmark(QStringLiteral("%1. %2").arg(step + 1).arg(plainLine(its.title, m_mode)), 1);
    }

private:
    PdfWriter &m_writer;
    const LanguageMode m_mode;
};

/// A page for every step.
class StepPages : public ExportRun
{
public:
    StepPages(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output), m_writer(wordsOf(job)), m_bookmarks(m_writer, job.mode)
    {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        if (m_scene != &frame.timeline)
            m_bookmarks.scene(frame.timeline);
        m_scene = &frame.timeline;
        m_bookmarks.step(frame.timeline, frame.step);
        // 1920 × 1080 pixels are 960 × 540 points, the size of a slide.
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
    Bookmarks m_bookmarks;
    const Timeline *m_scene = nullptr;
};

/// The handout. A page is written when the steps on it have come, so that progress and cancelling mean something.
class HandoutPages : public ExportRun
{
public:
    HandoutPages(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output), m_plan(planHandout(job)), m_writer(wordsOf(job)), m_bookmarks(m_writer, job.mode)
    {}

    std::optional<Problem> frame(const ExportFrame &) override
    {
        ++m_steps;
        for (; m_written < m_plan.size() && m_plan[m_written].stepsSoFar <= m_steps; ++m_written) {
            const HandoutPage &page = m_plan[m_written];
            if (page.opens)
                m_bookmarks.scene(*page.timeline);
            for (const int step : page.steps)
                m_bookmarks.step(*page.timeline, step);
            m_writer.addPage(handoutPage(m_job, m_plan, m_written), handoutSize);
        }
        return std::nullopt;
    }

    std::optional<Problem> finish(bool complete) override
    {
        return complete ? m_output.write({}, m_writer.finish()) : std::nullopt;
    }

private:
    const ExportJob &m_job;
    ExportOutput &m_output;
    const std::vector<HandoutPage> m_plan;
    PdfWriter m_writer;
    Bookmarks m_bookmarks;
    int m_steps = 0;
    size_t m_written = 0;
};

class PdfExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("pdf");
        spec.title = QCoreApplication::translate("Export", "PDF document");
        spec.doc = QCoreApplication::translate("Export", "A page for each step, or a handout on A4 pages.");
        spec.ending = QStringLiteral("pdf");
        spec.product = Product::OneFile;
        spec.joinsScenes = true;
        ExportOption handout;
        handout.key = handoutKey();
        handout.title = QCoreApplication::translate("Export", "Handout");
        handout.doc = QCoreApplication::translate(
            "Export",
            "A4 pages with pictures, narration and room for notes; then terms, misconceptions and questions.");
        handout.fallback = false;
        spec.options = {handout, captionsOption()};
        return spec;
    }

    Picture preview(const ExportJob &job, int step) const override
    {
        if (!chosen(job, spec(), handoutKey()).toBool())
            return Exporter::preview(job, step);
        const std::vector<HandoutPage> plan = planHandout(job);
        const auto shown = std::find_if(plan.begin(), plan.end(), [&](const HandoutPage &page) {
            return page.timeline == job.timelines.front().get()
                   && std::find(page.steps.begin(), page.steps.end(), step) != page.steps.end();
        });
        if (plan.empty())
            return Exporter::preview(job, step);
        return handoutPage(job, plan, shown == plan.end() ? 0 : size_t(shown - plan.begin()));
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        if (chosen(job, spec(), handoutKey()).toBool())
            return std::make_unique<HandoutPages>(job, output);
        return std::make_unique<StepPages>(job, output);
    }
};

} // namespace

const Exporter &pdfExporter()
{
    static const PdfExporter exporter;
    return exporter;
}

} // namespace madang
