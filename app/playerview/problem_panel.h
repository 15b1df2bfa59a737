// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the file that is open: place, message and hint of each problem. The stage keeps the last good
// scene.
#pragma once

#include "base/problem.h"

#include <QFrame>

#include <vector>

namespace madang {

class Appearance;
class Prose;
class TextButton;

class ProblemPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setProblems(const std::vector<Problem> &problems, bool sceneShown);
    QString text() const; ///< all problems as lines, to be copied

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    std::vector<Problem> m_problems;
    bool m_sceneShown = false;
    Prose *m_heading, *m_list;
    TextButton *m_copy;
};

} // namespace madang
