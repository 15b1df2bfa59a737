// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "exporters/step_image.h"
#include "pages/html_text.h"
#include "pages/page_words.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

namespace words = page_words;

// No #notetype and no #columns: both are names in the language of the other program ("Basic", "기본"). Without them the
// first field is the front and the second the back of whatever the person has chosen.
constexpr char head[] = "#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\n";

constexpr int widestPicture = 1280; ///< pixels: a card is read on a phone

QSize pictureSize(QSize size)
{
    return size.width() > widestPicture ? size.scaled(widestPicture, widestPicture, Qt::KeepAspectRatio) : size;
}

class AnkiRun : public ExportRun
{
public:
    AnkiRun(const ExportJob &job, ExportOutput &output) :
        m_job(job), m_output(output),
        m_language(job.mode == LanguageMode::English ? Language::English : Language::Korean),
        m_images(pictureSize(job.size), job.theme)
    {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        if (m_timeline != &frame.timeline) {
            m_timeline = &frame.timeline;
            if (auto problem = wholeScene())
                return problem;
        }
        const Step &step = script().steps[size_t(frame.step)];
        if (!step.predict)
            return std::nullopt;
        // Before: what is there when the question is asked. After: what the step shows.
        const Result<QString> before = frame.step > 0 ? picture(frame.step - 1) : Result<QString>(QString());
        const Result<QString> after = picture(frame.step);
        if (!before || !after)
            return (!before ? before : after).problems.front();
        card(QStringLiteral("predict-") + step.id,
             paragraph(words(step.predict->question)) + choices(*step.predict) + *before,
             answer(*step.predict) + *after);
        return std::nullopt;
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
        return m_output.write(m_job.timelines.front()->script().id + QStringLiteral(".tsv"), head + m_rows);
    }

private:
    const Script &script() const { return m_timeline->script(); }

    /// The text as the cards show it: in Both the English stands below.
    QString words(const Bilingual &text) const
    {
        const QString first = htmlText(text.in(m_language));
        if (m_job.mode != LanguageMode::Both || text.isNeutral() || text.en.isEmpty() || text.ko.isEmpty())
            return first;
        return first + QStringLiteral("<br/><small>%1</small>").arg(htmlText(text.en));
    }

    /// A heading on a card.
    QString word(const Bilingual &text) const { return QStringLiteral("<b>%1</b>").arg(text.in(m_language)); }

    static QString paragraph(const QString &content) { return QStringLiteral("<p>%1</p>").arg(content); }

    /// The picture stands in the card itself, so that one file is all there is to import; "Check Media" of the other
    /// program turns it into a file of its own.
    Result<QString> picture(int step)
    {
        const Result<QByteArray> png = m_images.png(*m_timeline, step, m_job.mode);
        if (!png)
            return png.problems;
        return QStringLiteral("<img alt='%1' src='data:image/png;base64,%2'/>")
            .arg(htmlPlain(script().steps[size_t(step)].title.in(m_language)), QString::fromLatin1(png->toBase64()));
    }

    QString choices(const Question &question) const
    {
        QString items;
        for (const Bilingual &choice : question.choices)
            items += QStringLiteral("<li>%1</li>").arg(words(choice));
        return items.isEmpty() ? QString() : QStringLiteral("<ol type='A'>%1</ol>").arg(items);
    }

    QString answer(const Question &question) const
    {
        QString text;
        if (question.answer >= 0 && size_t(question.answer) < question.choices.size())
            text = paragraph(
                QStringLiteral("<b>%1.</b> %2")
                    .arg(QChar(char16_t(u'A' + question.answer)), words(question.choices[size_t(question.answer)])));
        return question.why.isEmpty() ? text : text + paragraph(words(question.why));
    }

    QString part(const Bilingual &name, const Bilingual &content) const
    {
        return content.isEmpty() ? QString() : paragraph(word(name) + QStringLiteral("<br/>") + words(content));
    }

    /// The questions that belong to no step; the picture that stands for the scene is on the back of the interview
    /// ones.
    std::optional<Problem> wholeScene()
    {
        int number = 0;
        for (const InterviewQuestion &each : script().interview) {
            const Result<QString> shown = picture(coverStep(script()));
            if (!shown)
                return shown.problems.front();
            const QString id = QStringLiteral("interview-%1").arg(++number);
            card(id, paragraph(words(each.question)),
                 part(words::definition, each.definition) + part(words::principle, each.principle)
                     + part(words::example, each.example) + part(words::limits, each.limits) + *shown);
            int follow = 0;
            for (const FollowUp &followUp : each.followUps)
                card(QStringLiteral("%1-%2").arg(id).arg(++follow), paragraph(words(followUp.question)),
                     paragraph(words(followUp.answer)));
        }
        number = 0;
        for (const Question &each : script().quiz)
            card(QStringLiteral("quiz-%1").arg(++number), paragraph(words(each.question)) + choices(each),
                 answer(each));
        return std::nullopt;
    }

    /// One line. The first column lets a second import change the cards that are there instead of adding to them.
    void card(const QString &id, const QString &front, const QString &back)
    {
        // Cards are centred as a rule, which tears the letters of choices from their words.
        const auto side = [](const QString &html) {
            return QStringLiteral("<div style='text-align:left;word-break:keep-all'>%1</div>").arg(html);
        };
        const QString line = QStringLiteral("madang-%1-%2-%3\tMadang::%4\t%5\t%6\tmadang %1\n")
                                 .arg(script().id, id, code(m_job.mode), deckName(), side(front), side(back));
        m_rows += line.toUtf8();
    }

    /// ':' twice would make a deck inside a deck.
    QString deckName() const
    {
        return QString(script().title.in(m_language))
            .simplified()
            .replace(QLatin1String("::"), QLatin1String(": "))
            .remove(u'"');
    }

    const ExportJob &m_job;
    ExportOutput &m_output;
    Language m_language;
    StepImages m_images;
    const Timeline *m_timeline = nullptr;
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
