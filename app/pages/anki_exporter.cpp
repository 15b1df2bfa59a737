// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/step_image.h"
#include "pages/anki_cards.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

constexpr int widestPicture = 1280; ///< pixels: a card is read on a phone

QSize pictureSize(QSize size)
{
    return size.width() > widestPicture ? size.scaled(widestPicture, widestPicture, Qt::KeepAspectRatio) : size;
}

class AnkiRun : public ExportRun
{
public:
    AnkiRun(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output), m_images(pictureSize(job.size), job.theme)
    {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        if (m_timeline != &frame.timeline) {
            m_timeline = &frame.timeline;
            m_document = studyDocument(m_timeline->script());
            // The questions that belong to no step come first.
            if (auto problem = add([](const StepBlock *step) { return !step; }))
                return problem;
        }
        return add([&frame](const StepBlock *step) { return step && step->step == frame.step; });
    }

    std::optional<Problem> finish(bool complete) override
    {
        if (!complete)
            return std::nullopt;
        if (m_rows.isEmpty())
            return Problem{
                Severity::Error,
                {},
                0,
                0,
                {},
                QCoreApplication::translate("Export", "There is nothing to export: the scene asks no questions."),
                {}};
        return m_output.write(m_job.timelines.front()->script().id + QStringLiteral(".tsv"), ankiHead + m_rows);
    }

private:
    /// The cards of the blocks that are `wanted`; it is asked with null for those that are no steps.
    std::optional<Problem> add(const std::function<bool(const StepBlock *)> &wanted)
    {
        const auto picture = [this](int step) { return m_images.png(*m_timeline, step, m_job.mode); };
        for (const Section &section : m_document.sections) {
            for (const Block &block : section.blocks) {
                if (!wanted(std::get_if<StepBlock>(&block)))
                    continue;
                const Result<QByteArray> cards = ankiCards(m_document, block, m_job.mode, picture);
                if (!cards)
                    return cards.problems.front();
                m_rows += *cards;
            }
        }
        return std::nullopt;
    }

    const ExportJob &m_job;
    ExportOutput &m_output;
    StepImages m_images;
    const Timeline *m_timeline = nullptr;
    StudyDocument m_document; ///< of that scene
    QByteArray m_rows;
};

class AnkiExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("anki");
        spec.title = QCoreApplication::translate("Export", "Anki cards");
        spec.doc = QCoreApplication::translate(
            "Export", "The questions of a scene with their pictures, a text file that Anki imports as it is.");
        spec.ending = QStringLiteral("tsv");
        spec.product = Product::OneFile;
        spec.joinsScenes = true;
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<AnkiRun>(job, output);
    }
};

} // namespace

const Exporter &ankiExporter()
{
    static const AnkiExporter exporter;
    return exporter;
}

} // namespace madang
