// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/question_card.h"

#include "widgets/appearance.h"
#include "widgets/choice_button.h"
#include "widgets/prose.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace madang {

QuestionCard::QuestionCard(const Appearance &appearance, qreal size, int columns, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_size(size), m_columns(columns), m_words(new Prose(appearance)),
    m_why(new Prose(appearance)), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_grid->setSpacing(8);
    column->addWidget(m_words);
    column->addLayout(m_grid);
    column->addWidget(m_why);
    m_why->hide();
    connect(&appearance, &Appearance::modeChanged, this, &QuestionCard::label);
}

void QuestionCard::setQuestion(const Question &question)
{
    m_question = question;
    m_given = -1;
    for (ChoiceButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    for (int i = 0; i < int(question.choices.size()); ++i) {
        auto *button = new ChoiceButton(m_appearance, i);
        m_grid->addWidget(button, i / m_columns, i % m_columns);
        connect(button, &ChoiceButton::clicked, this, [this, i] { emit answered(i); });
        m_buttons.push_back(button);
    }
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 1);
    label();
}

void QuestionCard::setGiven(int choice)
{
    m_given = choice;
    label();
}

void QuestionCard::label()
{
    const LanguageMode mode = m_appearance.mode();
    m_words->setPassages(passages(m_question.question, mode, {{}, m_size, true}));
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const Bilingual &words = m_question.choices[size_t(i)];
        const bool both = mode == LanguageMode::Both && !words.isNeutral() && words.en != words.ko;
        m_buttons[size_t(i)]->setWords(words.in(mode == LanguageMode::English ? Language::English : Language::Korean),
                                       both ? words.en : QString());
        m_buttons[size_t(i)]->setVerdict(m_given < 0              ? ChoiceButton::Verdict::None
                                         : i == m_question.answer ? ChoiceButton::Verdict::Right
                                         : i == m_given           ? ChoiceButton::Verdict::Wrong
                                                                  : ChoiceButton::Verdict::None);
    }
    m_why->setVisible(m_given >= 0);
    if (m_given < 0)
        return;
    const bool right = m_given == m_question.answer;
    std::vector<Passage> why{
        {right ? tr("Right.") : tr("Not quite."), 14, true, right ? Passage::Ink::Good : Passage::Ink::Bad}};
    for (Passage &passage : passages(m_question.why, mode, {{}, 14, false, Passage::Ink::Ink, 2}))
        why.push_back(std::move(passage));
    m_why->setPassages(std::move(why));
}

void QuestionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QWidget::changeEvent(event);
}

} // namespace madang
