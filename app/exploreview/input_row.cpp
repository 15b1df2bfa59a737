// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/input_row.h"

#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

namespace madang {

InputRow::InputRow(const Appearance &appearance, const ModelInput &input) : m_appearance(appearance), m_input(input)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString InputRow::spokenName() const
{
    return spokenLabel(m_input.label, m_appearance.mode());
}

QString InputRow::spokenDoc() const
{
    return inMode(m_input.doc, m_appearance.mode(), QStringLiteral("\n"));
}

} // namespace madang
