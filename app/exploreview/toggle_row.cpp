// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/toggle_row.h"

#include "widgets/switch_button.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace madang {

ToggleRow::ToggleRow(const Appearance &appearance, const ModelInput &input) :
    InputRow(appearance, input), m_switch(new SwitchButton(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) { emit changed(on ? 1 : 0); });
    setWords();
}

void ToggleRow::setInputs(const ModelInputs &inputs)
{
    m_switch->setChecked(inputs.on(m_input.id));
}

void ToggleRow::setWords()
{
    m_switch->setWords(m_input.label);
    m_switch->setToolTip(spokenDoc());
    m_switch->setAccessibleDescription(spokenDoc());
}

QWidget *ToggleRow::control() const
{
    return m_switch;
}

} // namespace madang
