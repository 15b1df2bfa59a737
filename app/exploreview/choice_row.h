// SPDX-License-Identifier: GPL-3.0-or-later
// An input that is one of a few: beside each other where two or three short ones fit, else in a list.
#pragma once

#include "exploreview/input_row.h"

namespace madang {

class BilingualLabel;
class ChoiceBox;
class Segmented;

class ChoiceRow : public InputRow
{
    Q_OBJECT

public:
    ChoiceRow(const Appearance &appearance, const ModelInput &input);

    void setInputs(const ModelInputs &inputs) override;
    void setWords() override;
    QWidget *control() const override; ///< the one of the two that is shown
    void choose(int choice);           ///< as by hand

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(int choice);
    void fit();

    BilingualLabel *m_label;
    Segmented *m_segments = nullptr; ///< null: too many for that
    ChoiceBox *m_box;
    int m_current = -1;
};

} // namespace madang
