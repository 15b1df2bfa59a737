// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in the step of the open scene, below the stage; before a step that asks, its question.
#pragma once

#include <QFrame>

#include <memory>

namespace madang {

class Appearance;
class OpenScene;
class Prose;
class QuestionCard;
class TextButton;
struct Script;
struct Step;

class NarrationCard : public QFrame
{
    Q_OBJECT

public:
    NarrationCard(const Appearance &appearance, OpenScene &scene, QWidget *parent = nullptr);

    /// The height that holds every narration of the scene at that width, so that the stage keeps its size from step to
    /// step. While a question waits, its height.
    int heightFor(int width) const;

    const QuestionCard &question() const { return *m_question; }
    bool asks() const { return m_asking; }

signals:
    void heightChanged(); ///< heightFor() gives something else now

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();   ///< another scene
    void retell(); ///< the same scene in another run of its experiment: other numbers, no other room
    void showStatus();
    void label();
    int heightOf(const Step &step, int width) const; ///< for its narration

    const Appearance &m_appearance;
    OpenScene &m_scene;
    std::shared_ptr<const Script> m_script; ///< as it is told
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
