// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the file of the open scene: place, message and hint of each problem. The stage keeps the last good
// scene.
#pragma once

#include <QFrame>

namespace madang {

class Appearance;
class OpenScene;
class Prose;
class TextButton;

class ProblemPanel : public QFrame
{
    Q_OBJECT

public:
    ProblemPanel(const Appearance &appearance, const OpenScene &scene, QWidget *parent = nullptr);

    QString text() const; ///< all problems as lines, to be copied

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    const OpenScene &m_scene;
    Prose *m_heading, *m_list;
    TextButton *m_copy;
};

} // namespace madang
