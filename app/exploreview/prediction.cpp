// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/prediction.h"

#include "widgets/prose.h"
#include "widgets/question_card.h"
#include "widgets/text_button.h"

#include <QVBoxLayout>

namespace madang {

Prediction::Prediction(const Appearance &appearance, const Question &question, QWidget *parent) :
    QFrame(parent), m_heading(new Prose(appearance)), m_card(new QuestionCard(appearance, 14.5, 1)),
    m_skip(new TextButton(TextButton::Look::Plain))
{
    m_card->setQuestion(question); // before the button that skips it: the keyboard comes to the choices first
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_card);
    column->addWidget(m_skip, 0, Qt::AlignRight);
    connect(m_card, &QuestionCard::answered, this, &Prediction::take);
    connect(m_skip, &QToolButton::clicked, this, &Prediction::skipped);
    setWords();
}

void Prediction::take(int choice)
{
    m_card->setGiven(choice);
    if (m_skip->isHidden())
        return; // another look at the choices
    m_skip->hide();
    emit answered();
}

bool Prediction::isAnswered() const
{
    return m_card->given() >= 0;
}

void Prediction::setWords()
{
    m_heading->setText(tr("Predict the result"), 12.5, Passage::Ink::Accent, true);
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Show the result without an answer"));
}

} // namespace madang
