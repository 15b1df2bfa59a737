// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/interview_card.h"

#include "widgets/appearance.h"
#include "widgets/prose.h"
#include "widgets/text_button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace madang {

InterviewCard::InterviewCard(const Appearance &appearance, const InterviewBlock &block, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_block(block)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (size_t i = 0; i <= block.followUps.size(); ++i)
        m_parts.push_back(addPart());
    label();
    connect(&appearance, &Appearance::modeChanged, this, &InterviewCard::label);
}

InterviewCard::Part InterviewCard::addPart()
{
    const Part part{new Prose(m_appearance), new TextButton(TextButton::Look::Framed), new Prose(m_appearance)};
    part.button->setCheckable(true);
    part.button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    part.answer->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{part.question, part.button, part.answer})
        layout()->addWidget(each);
    connect(part.button, &QToolButton::toggled, this, [this, answer = part.answer](bool shown) {
        answer->setVisible(shown);
        label();
    });
    return part;
}

std::vector<TextButton *> InterviewCard::buttons() const
{
    std::vector<TextButton *> buttons;
    for (const Part &part : m_parts)
        buttons.push_back(part.button);
    return buttons;
}

bool InterviewCard::isShown(int part) const
{
    return m_parts[size_t(part)].answer->isVisibleTo(this);
}

void InterviewCard::label()
{
    const LanguageMode mode = m_appearance.mode();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const bool first = i == 0;
        part.question->setPassages(passages(first ? m_block.question : m_block.followUps[i - 1].question, mode,
                                            {{}, first ? 14.5 : 14.0, first}));
        part.button->setText(part.button->isChecked() ? tr("Hide the answer")
                             : first                  ? tr("Show the answer")
                                                      : tr("Follow-up: show the answer"));
        part.button->setAccessibleName(part.button->text());
        part.button->setToolTip(tr("Answer aloud first, then compare"));
        std::vector<Passage> answer;
        const auto add = [&](const Bilingual &text) {
            for (Passage &passage : passages(text, mode, {{}, 14, false, Passage::Ink::Ink, 2}))
                answer.push_back(std::move(passage));
        };
        if (!first) {
            add(m_block.followUps[i - 1].answer);
        } else {
            for (const InterviewBlock::Part &each : m_block.answer) {
                answer.push_back({QCoreApplication::translate("StudyPages", each.name.inWindow), 12.5, true,
                                  Passage::Ink::Accent, 8});
                add(each.text);
            }
        }
        part.answer->setPassages(std::move(answer));
    }
}

void InterviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QWidget::changeEvent(event);
}

} // namespace madang
