// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/anki_cards.h"

#include "pages/html_text.h"

namespace madang {

namespace {

using PictureOf = std::function<Result<QByteArray>(int step)>;

class Writer
{
public:
    Writer(const StudyDocument &document, LanguageMode mode, const PictureOf &picture) :
        m_document(document), m_mode(mode),
        m_language(mode == LanguageMode::English ? Language::English : Language::Korean), m_picture(picture)
    {}

    Result<QByteArray> write(const Block &block)
    {
        std::visit([this](const auto &each) { write(each); }, block);
        if (!m_problems.empty())
            return m_problems;
        return m_rows;
    }

private:
    /// The text as the cards show it: in Both the English stands below.
    QString words(const Bilingual &text) const
    {
        const QString first = htmlText(text.in(m_language));
        if (m_mode != LanguageMode::Both || text.isNeutral() || text.en.isEmpty() || text.ko.isEmpty())
            return first;
        return first + QStringLiteral("<br/><small>%1</small>").arg(htmlText(text.en));
    }

    static QString paragraph(const QString &content) { return QStringLiteral("<p>%1</p>").arg(content); }

    /// The picture stands in the card itself, so that one file is all there is to import; "Check Media" of the other
    /// program turns it into a file of its own.
    QString picture(int step)
    {
        const Result<QByteArray> png = m_picture(step);
        if (!png) {
            m_problems = png.problems;
            return {};
        }
        return QStringLiteral("<img alt='%1' src='data:image/png;base64,%2'/>")
            .arg(htmlPlain(titleOf(step)), QString::fromLatin1(png->toBase64()));
    }

    QString titleOf(int step) const
    {
        for (const Section &section : m_document.sections) {
            for (const Block &block : section.blocks) {
                const auto *its = std::get_if<StepBlock>(&block);
                if (its && its->step == step)
                    return its->title.in(m_language);
            }
        }
        return {};
    }

    QString asked(const Question &question) const
    {
        QString items;
        for (const Bilingual &choice : question.choices)
            items += QStringLiteral("<li>%1</li>").arg(words(choice));
        return paragraph(words(question.question)) + QStringLiteral("<ol type='A'>%1</ol>").arg(items);
    }

    QString answered(const Question &question) const
    {
        const QString right =
            paragraph(QStringLiteral("<b>%1.</b> %2").arg(choiceLetter(question.answer), words(rightChoice(question))));
        return question.why.isEmpty() ? right : right + paragraph(words(question.why));
    }

    void write(const StepBlock &step)
    {
        if (!step.predict)
            return;
        // Before: what is there when the question is asked. After: what the step shows.
        const QString before = step.step > 0 ? picture(step.step - 1) : QString();
        card(QStringLiteral("predict-") + step.id, asked(*step.predict) + before,
             answered(*step.predict) + picture(step.step));
    }

    void write(const QuizBlock &block) { card(block.id, asked(block.question), answered(block.question)); }

    /// The picture that stands for the scene is on the back.
    void write(const InterviewBlock &block)
    {
        QString answer;
        for (const InterviewBlock::Part &part : block.answer)
            answer +=
                paragraph(QStringLiteral("<b>%1</b><br/>%2").arg(part.name.onPage.in(m_language), words(part.text)));
        card(block.id, paragraph(words(block.question)), answer + picture(m_document.cover));
        int follow = 0;
        for (const FollowUp &followUp : block.followUps)
            card(QStringLiteral("%1-%2").arg(block.id).arg(++follow), paragraph(words(followUp.question)),
                 paragraph(words(followUp.answer)));
    }

    // These ask nothing.
    void write(const Term &) {}
    void write(const Misconception &) {}
    void write(const Source &) {}

    /// One line. The first column lets a second import change the cards that are there instead of adding to them.
    void card(const QString &id, const QString &front, const QString &back)
    {
        // Cards are centred as a rule, which tears the letters of choices from their words.
        const auto side = [](const QString &html) {
            return QStringLiteral("<div style='text-align:left;word-break:keep-all'>%1</div>").arg(html);
        };
        const QString line = QStringLiteral("madang-%1-%2-%3\tMadang::%4\t%5\t%6\tmadang %1\n")
                                 .arg(m_document.id, id, code(m_mode), deckName(), side(front), side(back));
        m_rows += line.toUtf8();
    }

    /// ':' twice would make a deck inside a deck.
    QString deckName() const
    {
        return QString(m_document.title.in(m_language))
            .simplified()
            .replace(QLatin1String("::"), QLatin1String(": "))
            .remove(u'"');
    }

    const StudyDocument &m_document;
    LanguageMode m_mode;
    Language m_language;
    const PictureOf &m_picture;
    QByteArray m_rows;
    std::vector<Problem> m_problems;
};

} // namespace

// No #notetype and no #columns: both are names in the language of the other program ("Basic", "기본"). Without them the
// first field is the front and the second the back of whatever the person has chosen.
const QByteArray ankiHead = "#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\n";

Result<QByteArray> ankiCards(const StudyDocument &document, const Block &block, LanguageMode mode,
                             const PictureOf &picture)
{
    return Writer(document, mode, picture).write(block);
}

} // namespace madang
