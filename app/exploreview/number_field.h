// SPDX-License-Identifier: GPL-3.0-or-later
// A field for the exact value of a number of an experiment, with its unit. Takes what the input's range allows, says
// why it does not take the rest. Not concerned with where that is shown.
#pragma once

#include "models/model.h"

#include <QLineEdit>

namespace madang {

class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    /// `input` is one of `spec`; both live for ever.
    NumberField(const ModelSpec &spec, const ModelInput &input, QWidget *parent = nullptr);

    void setMode(LanguageMode mode); ///< of the unit
    void setValue(double value);     ///< tells nobody; forgets what could not be taken
    double value() const { return m_value; }
    bool isBad() const { return m_bad; }

    /// "From 0 to 100 %."
    QString range() const;
    QString shown(double value) const; ///< with its unit

signals:
    void entered(double value);
    void judged(); ///< isBad() is known anew

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void apply();
    void write(double value);
    void setBad(bool bad);
    QString number() const; ///< what is typed, without unit and grouping

    const ModelSpec &m_spec;
    const ModelInput &m_input;
    LanguageMode m_mode = LanguageMode::Korean;
    double m_value = 0;
    bool m_bad = false;
};

} // namespace madang
