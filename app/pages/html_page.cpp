// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/html_page.h"

#include "pages/html_frame.h"
#include "pages/html_text.h"
#include "picture/theme.h"
#include "studydoc/study_document.h"

namespace madang {

namespace {

namespace words = study_words;

/// The page in one language.
class Writer
{
public:
    Writer(const StudyDocument &document, const HtmlPage &page, size_t language) :
        m_document(document), m_page(page), m_index(language), m_language(page.languages[language])
    {}

    QByteArray write()
    {
        add(QStringLiteral("<article lang=\"%1\" data-title=\"%2\">\n<header><h1>%2</h1>")
                .arg(code(m_language), plain(m_document.title)));
        if (m_page.languages.size() > 1)
            add(QStringLiteral("<button type=\"button\" class=\"language\" lang=\"%1\">%2</button>")
                    .arg(m_language == Language::Korean ? QStringLiteral("en") : QStringLiteral("ko"),
                         m_language == Language::Korean ? QStringLiteral("English") : QStringLiteral("한국어")));
        add(QStringLiteral("</header>\n"));
        if (!m_document.question.isEmpty())
            add(QStringLiteral("<p class=\"ask\">%1</p>\n").arg(text(m_document.question)));
        for (const Section &section : m_document.sections)
            write(section);
        add(QStringLiteral("</article>\n"));
        return m_html;
    }

private:
    void add(const QString &html) { m_html += html.toUtf8(); }
    QString text(const Bilingual &b) const { return htmlText(b.in(m_language)); }
    QString plain(const Bilingual &b) const { return htmlPlain(b.in(m_language)); }
    QString word(const Bilingual &b) const { return b.in(m_language); }

    /// What blocks of one kind stand in together.
    enum class Around { Nothing, Steps, List };
    void enter(Around around)
    {
        if (around == m_around)
            return;
        if (m_around == Around::List)
            add(QStringLiteral("</ul>\n"));
        else if (m_around == Around::Steps)
            endSteps();
        if (around == Around::List)
            add(QStringLiteral("<ul>\n"));
        else if (around == Around::Steps)
            add(QStringLiteral("<div class=\"steps\">\n"));
        m_around = around;
    }

    void write(const Section &section)
    {
        if (section.blocks.empty())
            return;
        if (const Bilingual &heading = section.spec->heading.onPage; !heading.isEmpty())
            add(QStringLiteral("<h2>%1</h2>\n").arg(word(heading)));
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            m_next = i + 1 < section.blocks.size() ? std::get_if<StepBlock>(&section.blocks[i + 1]) : nullptr;
            std::visit([this](const auto &block) { write(block); }, section.blocks[i]);
        }
        enter(Around::Nothing);
    }

    void question(const QString &asked, const Question &question)
    {
        add(QStringLiteral("<p>%1</p><ol type=\"A\" data-answer=\"%2\">").arg(asked, QString::number(question.answer)));
        for (const Bilingual &choice : question.choices)
            add(QStringLiteral("<li>%1</li>").arg(text(choice)));
        add(QStringLiteral("</ol><details><summary>%1</summary><p><b>%2.</b> %3</p>")
                .arg(word(words::showAnswer), choiceLetter(question.answer), text(rightChoice(question))));
        if (!question.why.isEmpty())
            add(QStringLiteral("<p>%1</p>").arg(text(question.why)));
        add(QStringLiteral("</details>\n"));
    }

    void foretell(const StepBlock &step)
    {
        if (step.predict)
            question(QStringLiteral("<b>%1:</b> %2").arg(word(words::foretell), text(step.predict->question)),
                     *step.predict);
    }

    void write(const StepBlock &step)
    {
        const bool first = m_around != Around::Steps;
        enter(Around::Steps);
        const QString number = QString::number(step.step + 1);
        add(QStringLiteral("<section class=\"step\"><h2>%1. %2</h2>\n").arg(number, plain(step.title)));
        // A prediction is asked ahead of its picture: below the step before.
        if (first)
            foretell(step);
        add(QStringLiteral("<img width=\"%1\" height=\"%2\" alt=\"%3: %4\" src=\"data:image/png;base64,")
                .arg(QString::number(m_page.size.width()), QString::number(m_page.size.height()),
                     word(words::step).arg(number), plain(step.title)));
        m_html += m_page.pictures.at(step.step)[m_index].toBase64();
        add(QStringLiteral("\">\n<p class=\"say\">%1</p>\n").arg(text(step.say)));
        if (m_next)
            foretell(*m_next);
        add(QStringLiteral("</section>\n"));
    }

    void endSteps()
    {
        const bool korean = m_language == Language::Korean;
        add(QStringLiteral("<nav aria-label=\"%3\"><button type=\"button\" class=\"back\" aria-label=\"%1\">←</button>"
                           "<span class=\"count\"></span>"
                           "<button type=\"button\" class=\"next\" aria-label=\"%2\">→</button></nav>\n"
                           "<div class=\"said\" aria-live=\"polite\"></div>\n</div>\n")
                .arg(korean ? QStringLiteral("이전 단계") : QStringLiteral("Step before"),
                     korean ? QStringLiteral("다음 단계") : QStringLiteral("Next step"),
                     korean ? QStringLiteral("단계") : QStringLiteral("Steps")));
    }

    void write(const Term &term)
    {
        enter(Around::List);
        const QString other = inOtherLanguage(term.term, m_language);
        add(QStringLiteral("<li><b>%1</b>%2: %3</li>\n")
                .arg(plain(term.term), other.isEmpty() ? QString() : QStringLiteral(" · ") + htmlPlain(other),
                     text(term.meaning)));
    }

    void write(const Misconception &each)
    {
        enter(Around::List);
        add(QStringLiteral("<li><b>%1:</b> %2<br/><b>%3:</b> %4")
                .arg(word(words::claim.onPage), text(each.claim), word(words::truth.onPage), text(each.truth)));
        if (!each.source.isEmpty())
            add(QStringLiteral("<br/><small>%1</small>").arg(plain(each.source)));
        add(QStringLiteral("</li>\n"));
    }

    void write(const InterviewBlock &block)
    {
        enter(Around::Nothing);
        add(QStringLiteral("<h3>%1</h3><details><summary>%2</summary>")
                .arg(text(block.question), word(words::showAnswer)));
        for (const InterviewBlock::Part &part : block.answer)
            add(QStringLiteral("<p><b>%1:</b> %2</p>").arg(word(part.name.onPage), text(part.text)));
        add(QStringLiteral("</details>\n"));
        if (!block.followUps.empty())
            add(QStringLiteral("<p><b>%1</b></p>").arg(word(words::followUps)));
        for (const FollowUp &followUp : block.followUps)
            add(QStringLiteral("<details><summary>%1</summary><p>%2</p></details>\n")
                    .arg(text(followUp.question), text(followUp.answer)));
    }

    void write(const QuizBlock &block)
    {
        enter(Around::Nothing);
        question(QStringLiteral("<b>Q%1.</b> %2").arg(QString::number(block.number), text(block.question.question)),
                 block.question);
    }

    void write(const Source &source)
    {
        enter(Around::List);
        const QString name = plain(source.title);
        add(source.url.isEmpty()
                ? QStringLiteral("<li>%1").arg(name)
                : QStringLiteral("<li><a rel=\"noreferrer\" href=\"%1\">%2</a>").arg(htmlPlain(source.url), name));
        if (!source.detail.isEmpty())
            add(QStringLiteral(" — ") + text(source.detail));
        add(QStringLiteral("</li>\n"));
    }

    const StudyDocument &m_document;
    const HtmlPage &m_page;
    size_t m_index;
    Language m_language;
    Around m_around = Around::Nothing;
    const StepBlock *m_next = nullptr; ///< the block after this one, if it is a step
    QByteArray m_html;
};

} // namespace

QByteArray htmlPage(const StudyDocument &document, const HtmlPage &page, const Theme &theme)
{
    Q_ASSERT(!page.languages.empty() && !page.pictures.empty());
    const Language first = page.languages.front();
    // Nothing may be fetched, whatever a scene says.
    QByteArray html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                       "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
                       "<meta name=\"theme-color\" content=\"%3\">\n"
                       "<script>document.documentElement.className='js'</script>\n"
                       "<style>:root{--paper:%3;--ink:%4;--muted:%5;--line:%6;--accent:%7;")
            .arg(code(first), htmlPlain(document.title.in(first)), theme.stage.name(), theme.ink.name(),
                 theme.muted.name(), theme.line.name(), theme.accent.name())
            .toUtf8();
    html += QStringLiteral("--good:%1;--bad:%2;color-scheme:%3}")
                .arg(theme.tone(Tone::Green).text.name(), theme.tone(Tone::Red).text.name(),
                     theme.stage.lightnessF() < 0.5 ? QStringLiteral("dark") : QStringLiteral("light"))
                .toUtf8();
    html += htmlStyle;
    html += "</style></head><body><main>\n";
    for (size_t i = 0; i < page.languages.size(); ++i)
        html += Writer(document, page, i).write();
    html += "</main>\n<script>";
    html += htmlScript;
    html += "</script>\n</body></html>\n";
    return html;
}

} // namespace madang
