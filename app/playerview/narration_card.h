// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in a step, below the stage; before a step that asks, its question.
#pragma once

#include "player/player_status.h"

#include <QFrame>

#include <memory>

namespace madang {

class Appearance;
class Prose;
class QuestionCard;
class TextButton;
struct Script;
struct Step;

class NarrationCard : public QFrame
{
    Q_OBJECT

public:
    explicit NarrationCard(const Appearance &appearance, QWidget *parent = nullptr);

    void setScript(std::shared_ptr<const Script> script);
    /// The same scene in another run of its experiment: other numbers, no other room.
    void retell(std::shared_ptr<const Script> script);
    void setStatus(const PlayerStatus &status);

    /// The height that holds every narration of the scene at that width, so that the stage keeps its size from step to
    /// step. While a question waits, its height.
    int heightFor(int width) const;

    const QuestionCard &question() const { return *m_question; }
    bool asks() const { return m_asking; }

signals:
    void answered(int choice);
    void skipped();
    void heightChanged(); ///< heightFor() gives something else now

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();
    int heightOf(const Step &step, int width) const; ///< for its narration

    const Appearance &m_appearance;
    std::shared_ptr<const Script> m_script;
    int m_step = -1, m_answered = -1;
    bool m_asking = false;
    Prose *m_say, *m_verdict;
    QWidget *m_ask;
    Prose *m_askHeading;
    QuestionCard *m_question;
    TextButton *m_skip;
    mutable int m_heightWidth = -1, m_height = 0; ///< of the narrations
};

} // namespace madang
