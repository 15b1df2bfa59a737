// SPDX-License-Identifier: GPL-3.0-or-later
// One input of an experiment with its control, made from what the model says of it. Shows a value, tells when a hand
// changes it. Not concerned with what follows from it.
#pragma once

#include "models/model.h"

#include <QWidget>

namespace madang {

class Appearance;

class InputRow : public QWidget
{
    Q_OBJECT

public:
    const ModelInput &input() const { return m_input; }

    virtual void setInputs(const ModelInputs &inputs) = 0; ///< shows its value there; tells nobody
    virtual void setWords() = 0;                           ///< a language has changed
    /// What is moved, ticked, chosen or typed into: a ValueSlider, SwitchButton, Segmented, ChoiceBox or QLineEdit.
    virtual QWidget *control() const = 0;
    virtual QString problem() const { return {}; } ///< why what is typed is not taken; empty: it is

signals:
    void changed(double value);            ///< by hand
    void textChanged(const QString &text); ///< the same, of a text

protected:
    InputRow(const Appearance &appearance, const ModelInput &input);
    QString spokenName() const;
    QString spokenDoc() const;

    const Appearance &m_appearance;
    const ModelInput &m_input;
};

} // namespace madang
