// SPDX-License-Identifier: GPL-3.0-or-later
// A row of choices of which one is taken. Arrow keys are not used: Tab and Space are.
#pragma once

#include <QFrame>

#include <vector>

class QToolButton;

namespace madang {

class Segmented : public QFrame
{
    Q_OBJECT

public:
    explicit Segmented(int choices, QWidget *parent = nullptr);

    /// One a choice: what is shown, and what a screen reader and the tooltip say.
    void setText(int choice, const QString &text, const QString &label = {});
    void setNarrow();            ///< less room around the words; before setText()
    void setCurrent(int choice); ///< tells nobody
    int current() const { return m_current; }
    QToolButton *button(int choice) const { return m_buttons[size_t(choice)]; }

signals:
    void chosen(int choice);

private:
    std::vector<QToolButton *> m_buttons;
    int m_current = -1;
    int m_aroundText;
};

} // namespace madang
