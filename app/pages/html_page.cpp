// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/html_page.h"

#include "pages/html_frame.h"
#include "pages/html_text.h"
#include "pages/page_words.h"
#include "picture/theme.h"
#include "script/script.h"

namespace madang {

namespace {

namespace words = page_words;

/// The page in one language.
class Writer
{
public:
    Writer(const Script &script, const HtmlPage &page, size_t language) :
        m_script(script), m_page(page), m_index(language), m_language(page.languages[language])
    {}

    QByteArray write()
    {
        add(QStringLiteral("<article lang=\"%1\" data-title=\"%2\">\n<header><h1>%2</h1>")
                .arg(code(m_language), plain(m_script.title)));
        if (m_page.languages.size() > 1)
            add(QStringLiteral("<button type=\"button\" class=\"language\" lang=\"%1\">%2</button>")
                    .arg(m_language == Language::Korean ? QStringLiteral("en") : QStringLiteral("ko"),
                         m_language == Language::Korean ? QStringLiteral("English") : QStringLiteral("한국어")));
        add(QStringLiteral("</header>\n"));
        if (!m_script.question.isEmpty())
            add(QStringLiteral("<p class=\"ask\">%1</p>\n").arg(text(m_script.question)));
        steps();
        terms();
        misconceptions();
        interview();
        quiz();
        sources();
        add(QStringLiteral("</article>\n"));
        return m_html;
    }

private:
    void add(const QString &html) { m_html += html.toUtf8(); }
    QString text(const Bilingual &b) const { return htmlText(b.in(m_language)); }
    QString plain(const Bilingual &b) const { return htmlPlain(b.in(m_language)); }
    QString word(const Bilingual &b) const { return b.in(m_language); }
    void paragraph(const Bilingual &b)
    {
        if (!b.isEmpty())
            add(QStringLiteral("<p>%1</p>").arg(text(b)));
    }
    void heading(const Bilingual &b) { add(QStringLiteral("<h2>%1</h2>\n").arg(word(b))); }

    void question(const QString &asked, const Question &question)
    {
        add(QStringLiteral("<p>%1</p><ol type=\"A\" data-answer=\"%2\">").arg(asked, QString::number(question.answer)));
        for (const Bilingual &choice : question.choices)
            add(QStringLiteral("<li>%1</li>").arg(text(choice)));
        add(QStringLiteral("</ol><details><summary>%1</summary>").arg(word(words::showAnswer)));
        if (question.answer >= 0 && size_t(question.answer) < question.choices.size())
            add(QStringLiteral("<p><b>%1.</b> %2</p>")
                    .arg(QString(QChar(char16_t(u'A' + question.answer))),
                         text(question.choices[size_t(question.answer)])));
        paragraph(question.why);
        add(QStringLiteral("</details>\n"));
    }

    void foretell(const Step &step)
    {
        if (step.predict)
            question(QStringLiteral("<b>%1:</b> %2").arg(word(words::foretell), text(step.predict->question)),
                     *step.predict);
    }

    void steps()
    {
        add(QStringLiteral("<div class=\"steps\">\n"));
        for (size_t i = 0; i < m_page.steps.size(); ++i) {
            const HtmlStep &shown = m_page.steps[i];
            const Step &step = m_script.steps[size_t(shown.step)];
            add(QStringLiteral("<section class=\"step\"><h2>%1. %2</h2>\n")
                    .arg(QString::number(shown.step + 1), plain(step.title)));
            // A prediction is asked ahead of its picture: below the step before.
            if (i == 0)
                foretell(step);
            add(QStringLiteral("<img width=\"%1\" height=\"%2\" alt=\"%3: %4\" src=\"data:image/png;base64,")
                    .arg(QString::number(m_page.size.width()), QString::number(m_page.size.height()),
                         word(words::step).arg(shown.step + 1), plain(step.title)));
            m_html += shown.pictures[m_index].toBase64();
            add(QStringLiteral("\">\n<p class=\"say\">%1</p>\n").arg(text(step.say)));
            if (i + 1 < m_page.steps.size())
                foretell(m_script.steps[size_t(m_page.steps[i + 1].step)]);
            add(QStringLiteral("</section>\n"));
        }
        const bool korean = m_language == Language::Korean;
        add(QStringLiteral("<nav aria-label=\"%3\"><button type=\"button\" class=\"back\" aria-label=\"%1\">←</button>"
                           "<span class=\"count\"></span>"
                           "<button type=\"button\" class=\"next\" aria-label=\"%2\">→</button></nav>\n"
                           "<div class=\"said\" aria-live=\"polite\"></div>\n</div>\n")
                .arg(korean ? QStringLiteral("이전 단계") : QStringLiteral("Step before"),
                     korean ? QStringLiteral("다음 단계") : QStringLiteral("Next step"),
                     korean ? QStringLiteral("단계") : QStringLiteral("Steps")));
    }

    void terms()
    {
        if (m_script.terms.empty())
            return;
        heading(words::terms);
        add(QStringLiteral("<ul>\n"));
        for (const Term &term : m_script.terms) {
            const QString other = m_language == Language::Korean ? term.term.en : term.term.ko;
            const bool two = !term.term.isNeutral() && !other.isEmpty() && other != term.term.in(m_language);
            add(QStringLiteral("<li><b>%1</b>%2: %3</li>\n")
                    .arg(plain(term.term), two ? QStringLiteral(" · ") + htmlPlain(other) : QString(),
                         text(term.meaning)));
        }
        add(QStringLiteral("</ul>\n"));
    }

    void misconceptions()
    {
        if (m_script.misconceptions.empty())
            return;
        heading(words::misconceptions);
        add(QStringLiteral("<ul>\n"));
        for (const Misconception &each : m_script.misconceptions) {
            add(QStringLiteral("<li><b>%1:</b> %2<br/><b>%3:</b> %4")
                    .arg(word(words::claim), text(each.claim), word(words::truth), text(each.truth)));
            if (!each.source.isEmpty())
                add(QStringLiteral("<br/><small>%1</small>").arg(plain(each.source)));
            add(QStringLiteral("</li>\n"));
        }
        add(QStringLiteral("</ul>\n"));
    }

    void part(const Bilingual &name, const Bilingual &content)
    {
        if (!content.isEmpty())
            add(QStringLiteral("<p><b>%1:</b> %2</p>").arg(word(name), text(content)));
    }

    void interview()
    {
        if (m_script.interview.empty())
            return;
        heading(words::interview);
        for (const InterviewQuestion &each : m_script.interview) {
            add(QStringLiteral("<h3>%1</h3><details><summary>%2</summary>")
                    .arg(text(each.question), word(words::showAnswer)));
            part(words::definition, each.definition);
            part(words::principle, each.principle);
            part(words::example, each.example);
            part(words::limits, each.limits);
            add(QStringLiteral("</details>\n"));
            if (!each.followUps.empty())
                add(QStringLiteral("<p><b>%1</b></p>").arg(word(words::followUps)));
            for (const FollowUp &followUp : each.followUps)
                add(QStringLiteral("<details><summary>%1</summary><p>%2</p></details>\n")
                        .arg(text(followUp.question), text(followUp.answer)));
        }
    }

    void quiz()
    {
        if (m_script.quiz.empty())
            return;
        heading(words::quiz);
        int number = 0;
        for (const Question &each : m_script.quiz)
            question(QStringLiteral("<b>Q%1.</b> %2").arg(QString::number(++number), text(each.question)), each);
    }

    void sources()
    {
        if (m_script.sources.empty())
            return;
        heading(words::sources);
        add(QStringLiteral("<ul>\n"));
        for (const Source &source : m_script.sources) {
            const QString name = plain(source.title);
            add(source.url.isEmpty()
                    ? QStringLiteral("<li>%1").arg(name)
                    : QStringLiteral("<li><a rel=\"noreferrer\" href=\"%1\">%2</a>").arg(htmlPlain(source.url), name));
            if (!source.detail.isEmpty())
                add(QStringLiteral(" — ") + text(source.detail));
            add(QStringLiteral("</li>\n"));
        }
        add(QStringLiteral("</ul>\n"));
    }

    const Script &m_script;
    const HtmlPage &m_page;
    size_t m_index;
    Language m_language;
    QByteArray m_html;
};

} // namespace

QByteArray htmlPage(const Script &script, const HtmlPage &page, const Theme &theme)
{
    Q_ASSERT(!page.languages.empty() && !page.steps.empty());
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
            .arg(code(first), htmlPlain(script.title.in(first)), theme.stage.name(), theme.ink.name(),
                 theme.muted.name(), theme.line.name(), theme.accent.name())
            .toUtf8();
    html += QStringLiteral("--good:%1;--bad:%2;color-scheme:%3}")
                .arg(theme.tone(Tone::Green).text.name(), theme.tone(Tone::Red).text.name(),
                     theme.stage.lightnessF() < 0.5 ? QStringLiteral("dark") : QStringLiteral("light"))
                .toUtf8();
    html += htmlStyle;
    html += "</style></head><body><main>\n";
    for (size_t i = 0; i < page.languages.size(); ++i)
        html += Writer(script, page, i).write();
    html += "</main>\n<script>";
    html += htmlScript;
    html += "</script>\n</body></html>\n";
    return html;
}

} // namespace madang
