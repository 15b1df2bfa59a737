// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/study_pages.h"

#include "playerview/interview_card.h"
#include "script/script.h"
#include "stageview/explanation.h"
#include "widgets/appearance.h"
#include "widgets/prose.h"
#include "widgets/question_card.h"
#include "widgets/text_button.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace madang {

namespace {

class Page : public QWidget
{
public:
    explicit Page(const Appearance &appearance) : m_appearance(appearance), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(16, 14, 16, 20);
        m_column->setSpacing(0);
    }

    void add(QWidget *widget, int before = 0)
    {
        if (m_column->count() > 0 && before > 0)
            m_column->addSpacing(before);
        m_column->addWidget(widget);
    }

    void add(std::vector<Passage> passages, int before = 0)
    {
        auto *prose = new Prose(m_appearance);
        prose->setPassages(std::move(passages));
        add(prose, before);
    }

    /// Closes the page; says what is missing when nothing was added.
    QWidget *finish(const QString &nothing)
    {
        if (m_column->count() == 0)
            add({{nothing, 14, false, Passage::Ink::Muted}});
        m_column->addStretch(1);
        return this;
    }

private:
    const Appearance &m_appearance;
    QVBoxLayout *m_column;
};

void append(std::vector<Passage> &to, std::vector<Passage> more)
{
    for (Passage &passage : more)
        to.push_back(std::move(passage));
}

} // namespace

QWidget *termsPage(const Appearance &appearance, const Script &script)
{
    auto *page = new Page(appearance);
    for (const Term &term : script.terms) {
        std::vector<Passage> lines{{inMode(term.term, appearance.mode(), QStringLiteral(" · ")), 15, true}};
        append(lines, passages(term.meaning, appearance.mode(), {{}, 14, false, Passage::Ink::Ink, 3}));
        page->add(std::move(lines), 18);
    }
    return page->finish(QCoreApplication::translate("StudyPages", "This scene explains no terms."));
}

QWidget *misconceptionsPage(const Appearance &appearance, const Script &script)
{
    auto *page = new Page(appearance);
    for (const Misconception &each : script.misconceptions) {
        std::vector<Passage> lines{
            {QCoreApplication::translate("StudyPages", "Often said"), 12.5, true, Passage::Ink::Bad}};
        append(lines, passages(each.claim, appearance.mode(), {{}, 14, false, Passage::Ink::Muted, 2}));
        lines.push_back({QCoreApplication::translate("StudyPages", "In fact"), 12.5, true, Passage::Ink::Good, 8});
        append(lines, passages(each.truth, appearance.mode(), {{}, 14, false, Passage::Ink::Ink, 2}));
        if (!each.source.isEmpty())
            lines.push_back(
                {inMode(each.source, appearance.mode(), QStringLiteral(" · ")), 12.5, false, Passage::Ink::Muted, 6});
        page->add(std::move(lines), 26);
    }
    return page->finish(QCoreApplication::translate("StudyPages", "This scene corrects no misconceptions."));
}

QWidget *questionsPage(const Appearance &appearance, const Script &script)
{
    auto *page = new Page(appearance);
    if (!script.quiz.empty())
        page->add({{QCoreApplication::translate("StudyPages", "Quiz"), 12.5, true, Passage::Ink::Accent}});
    for (size_t i = 0; i < script.quiz.size(); ++i) {
        auto *card = new QuestionCard(appearance, 14.5, 1);
        card->setQuestion(script.quiz[i]);
        QObject::connect(card, &QuestionCard::answered, card, &QuestionCard::setGiven);
        page->add(card, i == 0 ? 8 : 24);
    }
    if (!script.interview.empty())
        page->add({{QCoreApplication::translate("StudyPages", "Interview"), 12.5, true, Passage::Ink::Accent}}, 30);
    for (size_t i = 0; i < script.interview.size(); ++i)
        page->add(new InterviewCard(appearance, script.interview[i]), i == 0 ? 8 : 24);
    return page->finish(QCoreApplication::translate("StudyPages", "This scene asks no questions."));
}

QWidget *sourcesPage(const Appearance &appearance, const Script &script,
                     const std::function<void(const QString &)> &open)
{
    auto *page = new Page(appearance);
    for (const Source &source : script.sources) {
        std::vector<Passage> lines = passages(source.title, appearance.mode(), {{}, 14, true});
        append(lines, passages(source.detail, appearance.mode(), {{}, 13.5, false, Passage::Ink::Ink, 2}));
        page->add(std::move(lines), 18);
        if (source.url.isEmpty())
            continue;
        auto *link = new TextButton(TextButton::Look::Framed);
        link->setText(QUrl(source.url).host());
        link->setToolTip(source.url);
        link->setAccessibleName(QCoreApplication::translate("StudyPages", "Open %1 in the browser").arg(source.url));
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        QObject::connect(link, &QToolButton::clicked, page, [open, url = source.url] { open(url); });
        page->add(link, 6);
    }
    return page->finish(QCoreApplication::translate("StudyPages", "This scene names no sources."));
}

} // namespace madang
