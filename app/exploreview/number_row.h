// SPDX-License-Identifier: GPL-3.0-or-later
// A number of an experiment: its name, a field for the exact value, a slider below, and what is wrong with what is
// typed.
#pragma once

#include "exploreview/input_row.h"

namespace madang {

class BilingualLabel;
class NumberField;
class Prose;
class ValueSlider;

class NumberRow : public InputRow
{
    Q_OBJECT

public:
    NumberRow(const Appearance &appearance, const ModelSpec &spec, const ModelInput &input);

    void setInputs(const ModelInputs &inputs) override;
    void setWords() override;
    QWidget *control() const override;
    QString problem() const override { return m_problem; }
    NumberField *field() const { return m_field; }

private:
    void take(double value);
    void judge();

    BilingualLabel *m_label;
    NumberField *m_field;
    ValueSlider *m_slider;
    Prose *m_below;
    QString m_problem;
};

} // namespace madang
