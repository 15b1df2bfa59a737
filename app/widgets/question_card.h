// SPDX-License-Identifier: GPL-3.0-or-later
// A question with choices. It may judge answers itself (a quiz) or hand them on (the question before a step).
#pragma once

#include "script/script.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace madang {

class Appearance;
class ChoiceButton;
class Prose;

class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    /// `columns`: how many choices may stand beside each other; `size`: of the question's type, in pixels.
    QuestionCard(const Appearance &appearance, qreal size, int columns, QWidget *parent = nullptr);

    void setQuestion(const Question &question);
    /// Shows which choice was right, which was given, and why; -1: not answered.
    void setGiven(int choice);
    int given() const { return m_given; }
    const std::vector<ChoiceButton *> &buttons() const { return m_buttons; }

signals:
    void answered(int choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    const Appearance &m_appearance;
    Question m_question;
    qreal m_size;
    int m_columns;
    int m_given = -1;
    Prose *m_words, *m_why;
    QGridLayout *m_grid;
    std::vector<ChoiceButton *> m_buttons;
};

} // namespace madang
