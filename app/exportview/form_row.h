// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the export form: what it is called at the left, a control at the right, and below what is wrong with it, if
// anything is. Also the small controls that such rows are made of.
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;

namespace madang {

class TextButton;

class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// `wide`: the control takes all the room that is left.
    FormRow(const QString &title, QWidget *control, bool wide = false, QWidget *parent = nullptr);

    void setProblem(const QString &text); ///< empty: none
    void setNote(const QString &text);    ///< shown where there is no problem
    QString problem() const { return m_problem; }

private:
    void say();

    QLabel *m_below;
    QWidget *m_control;
    QString m_problem, m_note;
};

/// A button that says "On" or "Off".
TextButton *onOffButton(bool on, QWidget *parent = nullptr);

/// A field for whole numbers, without arrows; the wheel scrolls the form, not the number.
QSpinBox *numberField(int min, int max, int value, QWidget *parent = nullptr);

} // namespace madang
