// SPDX-License-Identifier: GPL-3.0-or-later
// "Predict the result": a question that is answered or skipped before anything is told. Not concerned with what is
// told.
#pragma once

#include "script/script.h"

#include <QFrame>

namespace madang {

class Appearance;
class Prose;
class QuestionCard;
class TextButton;

class Prediction : public QFrame
{
    Q_OBJECT

public:
    Prediction(const Appearance &appearance, const Question &question, QWidget *parent = nullptr);

    void setWords();
    bool isAnswered() const;
    QuestionCard *card() const { return m_card; }
    TextButton *skipButton() const { return m_skip; }

signals:
    void answered(); ///< the verdict is shown
    void skipped();

private:
    void take(int choice);

    Prose *m_heading;
    QuestionCard *m_card;
    TextButton *m_skip;
};

} // namespace madang
