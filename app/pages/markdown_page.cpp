// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdown_page.h"

#include "pages/markdown_text.h"
#include "pages/page_words.h"
#include "script/script.h"

namespace madang {

namespace {

namespace words = page_words;

class Writer
{
public:
    Writer(const Script &script, const MarkdownPage &page) : m_script(script), m_page(page) {}

    QString write()
    {
        line(QStringLiteral("# ") + plain(m_script.title));
        if (!m_page.otherLanguage.isEmpty())
            line(
                markdownLink(m_page.language == Language::Korean ? QStringLiteral("English") : QStringLiteral("한국어"),
                             m_page.otherLanguage));
        if (!m_script.question.isEmpty())
            line(QStringLiteral("> ") + text(m_script.question));
        for (const int index : m_page.steps)
            step(index);
        terms();
        misconceptions();
        interview();
        quiz();
        sources();
        while (m_text.endsWith(QLatin1String("\n\n")))
            m_text.chop(1);
        return m_text;
    }

private:
    QString text(const Bilingual &b) const { return markdownText(b.in(m_page.language)); }
    QString plain(const Bilingual &b) const { return markdownPlain(b.in(m_page.language)); }
    QString word(const Bilingual &b) const { return b.in(m_page.language); }

    /// A block of its own: the empty line after it ends whatever it is.
    void line(const QString &block) { m_text += block + QLatin1String("\n\n"); }
    void item(const QString &mark, const QString &block) { m_text += mark + block + u'\n'; }
    void endOfList() { m_text += u'\n'; }

    void beginHidden(const QString &summary) { line(QStringLiteral("<details>\n<summary>%1</summary>").arg(summary)); }
    void endHidden() { line(QStringLiteral("</details>")); }

    void question(const Question &question)
    {
        char16_t letter = u'A';
        for (const Bilingual &choice : question.choices)
            item(QStringLiteral("- %1) ").arg(QChar(letter++)), text(choice));
        endOfList();
        beginHidden(word(words::showAnswer));
        const QString right =
            question.answer >= 0 && size_t(question.answer) < question.choices.size()
                ? QStringLiteral("**%1)** %2")
                      .arg(QChar(char16_t(u'A' + question.answer)), text(question.choices[size_t(question.answer)]))
                : QString();
        line(right);
        if (!question.why.isEmpty())
            line(text(question.why));
        endHidden();
    }

    void step(int index)
    {
        const Step &step = m_script.steps[size_t(index)];
        const QString title = plain(step.title);
        line(QStringLiteral("## %1. %2").arg(index + 1).arg(title));
        if (step.predict) {
            line(QStringLiteral("**%1:** %2").arg(word(words::foretell), text(step.predict->question)));
            question(*step.predict);
        }
        line(QStringLiteral("![%1: %2](%3)")
                 .arg(word(words::step).arg(index + 1), title, pictureOnPage(index, m_page.language)));
        if (!step.say.isEmpty())
            line(text(step.say));
    }

    void terms()
    {
        if (m_script.terms.empty())
            return;
        line(QStringLiteral("## ") + word(words::terms));
        for (const Term &term : m_script.terms) {
            const QString other = m_page.language == Language::Korean ? term.term.en : term.term.ko;
            QString name = QStringLiteral("<strong>%1</strong>").arg(plain(term.term));
            if (!term.term.isNeutral() && !other.isEmpty() && other != term.term.in(m_page.language))
                name += QStringLiteral(" · ") + markdownPlain(other);
            item(QStringLiteral("- "), name + QLatin1String(": ") + text(term.meaning));
        }
        endOfList();
    }

    void misconceptions()
    {
        if (m_script.misconceptions.empty())
            return;
        line(QStringLiteral("## ") + word(words::misconceptions));
        for (const Misconception &each : m_script.misconceptions) {
            QString entry = QStringLiteral("**%1:** %2<br/>\n  **%3:** %4")
                                .arg(word(words::claim), text(each.claim), word(words::truth), text(each.truth));
            if (!each.source.isEmpty())
                entry += QStringLiteral("<br/>\n  <sub>%1</sub>").arg(plain(each.source));
            item(QStringLiteral("- "), entry);
        }
        endOfList();
    }

    void interview()
    {
        if (m_script.interview.empty())
            return;
        line(QStringLiteral("## ") + word(words::interview));
        for (const InterviewQuestion &each : m_script.interview) {
            line(QStringLiteral("### ") + plain(each.question));
            beginHidden(word(words::showAnswer));
            part(words::definition, each.definition);
            part(words::principle, each.principle);
            part(words::example, each.example);
            part(words::limits, each.limits);
            endOfList();
            endHidden();
            if (each.followUps.empty())
                continue;
            line(QStringLiteral("**%1**").arg(word(words::followUps)));
            for (const FollowUp &followUp : each.followUps) {
                beginHidden(htmlPlain(followUp.question));
                line(text(followUp.answer));
                endHidden();
            }
        }
    }

    /// Inside a line of HTML Markdown is not read, so nothing is to be escaped for it.
    QString htmlPlain(const Bilingual &b) const
    {
        return QString(b.in(m_page.language)).remove(QStringLiteral("**")).simplified().toHtmlEscaped();
    }

    void part(const Bilingual &name, const Bilingual &content)
    {
        if (!content.isEmpty())
            item(QStringLiteral("- "), QStringLiteral("**%1:** %2").arg(word(name), text(content)));
    }

    void quiz()
    {
        if (m_script.quiz.empty())
            return;
        line(QStringLiteral("## ") + word(words::quiz));
        int number = 0;
        for (const Question &each : m_script.quiz) {
            line(QStringLiteral("**Q%1.** %2").arg(++number).arg(text(each.question)));
            question(each);
        }
    }

    void sources()
    {
        if (m_script.sources.empty())
            return;
        line(QStringLiteral("## ") + word(words::sources));
        for (const Source &source : m_script.sources) {
            QString entry = markdownLink(source.title.in(m_page.language), source.url);
            if (!source.detail.isEmpty())
                entry += QStringLiteral(" — ") + text(source.detail);
            item(QStringLiteral("- "), entry);
        }
        endOfList();
    }

    const Script &m_script;
    const MarkdownPage &m_page;
    QString m_text;
};

} // namespace

QString pictureOnPage(int step, Language language)
{
    return QStringLiteral("pictures/%1.%2.png").arg(step + 1, 2, 10, QLatin1Char('0')).arg(code(language));
}

QString markdownPage(const Script &script, const MarkdownPage &page)
{
    return Writer(script, page).write();
}

} // namespace madang
