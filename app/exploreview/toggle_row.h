// SPDX-License-Identifier: GPL-3.0-or-later
// An input that is on or off.
#pragma once

#include "exploreview/input_row.h"

namespace madang {

class SwitchButton;

class ToggleRow : public InputRow
{
    Q_OBJECT

public:
    ToggleRow(const Appearance &appearance, const ModelInput &input);

    void setInputs(const ModelInputs &inputs) override;
    void setWords() override;
    QWidget *control() const override;

private:
    SwitchButton *m_switch;
};

} // namespace madang
