// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/study_pages.h"

#include "playerview/interview_card.h"
#include "studydoc/study_document.h"
#include "widgets/appearance.h"
#include "widgets/prose.h"
#include "widgets/question_card.h"
#include "widgets/text_button.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace madang {

namespace {

void append(std::vector<Passage> &to, std::vector<Passage> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

class Page : public QWidget
{
public:
    Page(const Appearance &appearance, const std::function<void(const QString &)> &open) :
        m_appearance(appearance), m_open(open), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(16, 14, 16, 20);
        m_column->setSpacing(0);
    }

    void add(const Section &section)
    {
        if (section.blocks.empty())
            return;
        if (const char *heading = section.spec->heading.inWindow) {
            add([heading](LanguageMode) { return std::vector{named(heading, Passage::Ink::Accent)}; }, 30);
            m_underHeading = true;
        }
        for (const Block &block : section.blocks)
            std::visit([this](const auto &each) { write(each); }, block);
    }

    void finish(const QString &nothing)
    {
        if (m_column->count() == 0)
            add([nothing](LanguageMode) { return std::vector<Passage>{{nothing, 14, false, Passage::Ink::Muted}}; }, 0);
        m_column->addStretch(1);
    }

private:
    using Text = std::function<std::vector<Passage>(LanguageMode)>;

    void add(QWidget *widget, int before)
    {
        if (m_column->count() > 0)
            m_column->addSpacing(std::exchange(m_underHeading, false) ? 8 : before);
        m_column->addWidget(widget);
    }

    void add(const Text &text, int before)
    {
        auto *prose = new Prose(m_appearance);
        const auto show = [&appearance = m_appearance, prose, text] { prose->setPassages(text(appearance.mode())); };
        show();
        connect(&m_appearance, &Appearance::modeChanged, prose, show);
        add(prose, before);
    }

    static Passage named(const char *name, Passage::Ink ink, qreal before = 0)
    {
        return {QCoreApplication::translate("StudyPages", name), 12.5, true, ink, before};
    }

    // The stage shows it, the narration's card tells it, and the question before it is asked there.
    void write(const StepBlock &) {}

    void write(const Term &term)
    {
        add(
            [term](LanguageMode mode) {
                std::vector<Passage> lines{{inMode(term.term, mode, QStringLiteral(" · ")), 15, true}};
                append(lines, passages(term.meaning, mode, {{}, 14, false, Passage::Ink::Ink, 3}));
                return lines;
            },
            18);
    }

    void write(const Misconception &each)
    {
        add(
            [each](LanguageMode mode) {
                std::vector<Passage> lines{named(study_words::claim.inWindow, Passage::Ink::Bad)};
                append(lines, passages(each.claim, mode, {{}, 14, false, Passage::Ink::Muted, 2}));
                lines.push_back(named(study_words::truth.inWindow, Passage::Ink::Good, 8));
                append(lines, passages(each.truth, mode, {{}, 14, false, Passage::Ink::Ink, 2}));
                if (!each.source.isEmpty())
                    lines.push_back(
                        {inMode(each.source, mode, QStringLiteral(" · ")), 12.5, false, Passage::Ink::Muted, 6});
                return lines;
            },
            26);
    }

    void write(const InterviewBlock &block) { add(new InterviewCard(m_appearance, block), 24); }

    void write(const QuizBlock &block)
    {
        auto *card = new QuestionCard(m_appearance, 14.5, 1);
        card->setQuestion(block.question);
        connect(card, &QuestionCard::answered, card, &QuestionCard::setGiven);
        add(card, 24);
    }

    void write(const Source &source)
    {
        add(
            [source](LanguageMode mode) {
                std::vector<Passage> lines = passages(source.title, mode, {{}, 14, true});
                append(lines, passages(source.detail, mode, {{}, 13.5, false, Passage::Ink::Ink, 2}));
                return lines;
            },
            18);
        if (source.url.isEmpty())
            return;
        auto *link = new TextButton(TextButton::Look::Framed);
        link->setText(QUrl(source.url).host());
        link->setToolTip(source.url);
        link->setAccessibleName(QCoreApplication::translate("StudyPages", "Open %1 in the browser").arg(source.url));
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(link, &QToolButton::clicked, this, [open = m_open, url = source.url] { open(url); });
        add(link, 6);
    }

    const Appearance &m_appearance;
    const std::function<void(const QString &)> m_open;
    QVBoxLayout *m_column;
    bool m_underHeading = false;
};

} // namespace

QWidget *studyPage(const Appearance &appearance, const std::vector<const Section *> &sections, const QString &nothing,
                   const std::function<void(const QString &)> &open)
{
    auto *page = new Page(appearance, open);
    for (const Section *section : sections)
        page->add(*section);
    page->finish(nothing);
    return page;
}

} // namespace madang
