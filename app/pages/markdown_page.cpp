// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdown_page.h"

#include "pages/markdown_text.h"
#include "studydoc/study_document.h"

namespace madang {

namespace {

namespace words = study_words;

class Writer
{
public:
    Writer(const StudyDocument &document, const MarkdownPage &page) : m_document(document), m_page(page) {}

    QString write()
    {
        line(QStringLiteral("# ") + plain(m_document.title));
        if (!m_page.otherLanguage.isEmpty())
            line(
                markdownLink(m_page.language == Language::Korean ? QStringLiteral("English") : QStringLiteral("한국어"),
                             m_page.otherLanguage));
        if (!m_document.question.isEmpty())
            line(QStringLiteral("> ") + text(m_document.question));
        for (const Section &section : m_document.sections) {
            if (!section.blocks.empty() && !section.spec->heading.onPage.isEmpty())
                line(QStringLiteral("## ") + word(section.spec->heading.onPage));
            for (const Block &block : section.blocks)
                std::visit([this](const auto &each) { write(each); }, block);
        }
        while (m_text.endsWith(QLatin1String("\n\n")))
            m_text.chop(1);
        return m_text;
    }

private:
    QString text(const Bilingual &b) const { return markdownText(b.in(m_page.language)); }
    QString plain(const Bilingual &b) const { return markdownPlain(b.in(m_page.language)); }
    QString word(const Bilingual &b) const { return b.in(m_page.language); }

    /// A block of its own: the empty line after it ends whatever it is.
    void line(const QString &block)
    {
        endList();
        m_text += block + QLatin1String("\n\n");
    }
    /// A point of a list. The list ends with whatever comes next.
    void item(const QString &block)
    {
        m_text += QLatin1String("- ") + block + u'\n';
        m_inList = true;
    }
    void endList()
    {
        if (m_inList)
            m_text += u'\n';
        m_inList = false;
    }

    void beginHidden(const QString &summary) { line(QStringLiteral("<details>\n<summary>%1</summary>").arg(summary)); }
    void endHidden() { line(QStringLiteral("</details>")); }

    void question(const QString &asked, const Question &question)
    {
        line(asked);
        for (int i = 0; i < int(question.choices.size()); ++i)
            item(QStringLiteral("%1) %2").arg(choiceLetter(i), text(question.choices[size_t(i)])));
        beginHidden(word(words::showAnswer));
        line(QStringLiteral("**%1)** %2").arg(choiceLetter(question.answer), text(rightChoice(question))));
        if (!question.why.isEmpty())
            line(text(question.why));
        endHidden();
    }

    void write(const StepBlock &step)
    {
        const QString title = plain(step.title);
        line(QStringLiteral("## %1. %2").arg(step.step + 1).arg(title));
        if (step.predict)
            question(QStringLiteral("**%1:** %2").arg(word(words::foretell), text(step.predict->question)),
                     *step.predict);
        line(QStringLiteral("![%1: %2](%3)")
                 .arg(word(words::step).arg(step.step + 1), title, pictureOnPage(step.step, m_page.language)));
        if (!step.say.isEmpty())
            line(text(step.say));
    }

    void write(const Term &term)
    {
        const QString other = inOtherLanguage(term.term, m_page.language);
        QString name = QStringLiteral("<strong>%1</strong>").arg(plain(term.term));
        if (!other.isEmpty())
            name += QStringLiteral(" · ") + markdownPlain(other);
        item(name + QLatin1String(": ") + text(term.meaning));
    }

    void write(const Misconception &each)
    {
        QString entry =
            QStringLiteral("**%1:** %2<br/>\n  **%3:** %4")
                .arg(word(words::claim.onPage), text(each.claim), word(words::truth.onPage), text(each.truth));
        if (!each.source.isEmpty())
            entry += QStringLiteral("<br/>\n  <sub>%1</sub>").arg(plain(each.source));
        item(entry);
    }

    void write(const InterviewBlock &block)
    {
        line(QStringLiteral("### ") + plain(block.question));
        beginHidden(word(words::showAnswer));
        for (const InterviewBlock::Part &part : block.answer)
            item(QStringLiteral("**%1:** %2").arg(word(part.name.onPage), text(part.text)));
        endHidden();
        if (!block.followUps.empty())
            line(QStringLiteral("**%1**").arg(word(words::followUps)));
        for (const FollowUp &followUp : block.followUps) {
            beginHidden(htmlInMarkdown(followUp.question.in(m_page.language)));
            line(text(followUp.answer));
            endHidden();
        }
    }

    void write(const QuizBlock &block)
    {
        question(QStringLiteral("**Q%1.** %2").arg(QString::number(block.number), text(block.question.question)),
                 block.question);
    }

    void write(const Source &source)
    {
        QString entry = markdownLink(source.title.in(m_page.language), source.url);
        if (!source.detail.isEmpty())
            entry += QStringLiteral(" — ") + text(source.detail);
        item(entry);
    }

    const StudyDocument &m_document;
    const MarkdownPage &m_page;
    QString m_text;
    bool m_inList = false;
};

} // namespace

QString pictureOnPage(int step, Language language)
{
    return QStringLiteral("pictures/%1.%2.png").arg(step + 1, 2, 10, QLatin1Char('0')).arg(code(language));
}

QString markdownPage(const StudyDocument &document, const MarkdownPage &page)
{
    return Writer(document, page).write();
}

} // namespace madang
