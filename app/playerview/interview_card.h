// SPDX-License-Identifier: GPL-3.0-or-later
// An interview question. The model answer, in its four parts, and the answers to follow-ups stay hidden until asked
// for.
#pragma once

#include "studydoc/study_document.h"

#include <QWidget>

#include <vector>

namespace madang {

class Appearance;
class Prose;
class TextButton;

class InterviewCard : public QWidget
{
    Q_OBJECT

public:
    InterviewCard(const Appearance &appearance, const InterviewBlock &block, QWidget *parent = nullptr);

    /// The buttons that show and hide: of the answer, then of each follow-up.
    std::vector<TextButton *> buttons() const;
    bool isShown(int part) const; ///< 0: the answer; then the follow-ups

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        Prose *question;
        TextButton *button;
        Prose *answer;
    };
    Part addPart();
    void label();

    const Appearance &m_appearance;
    InterviewBlock m_block;
    std::vector<Part> m_parts;
};

} // namespace madang
