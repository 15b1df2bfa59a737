// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/input_row.h"

#include "exploreview/choice_row.h"
#include "exploreview/number_row.h"
#include "exploreview/text_row.h"
#include "exploreview/toggle_row.h"
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

InputRow *makeInputRow(const Appearance &appearance, const ModelSpec &spec, const ModelInput &input)
{
    switch (input.kind) {
    case ModelInput::Kind::Toggle:
        return new ToggleRow(appearance, input);
    case ModelInput::Kind::Choice:
        return new ChoiceRow(appearance, input);
    case ModelInput::Kind::Text:
        return new TextRow(appearance, input);
    case ModelInput::Kind::Number:
    case ModelInput::Kind::Integer:
        break;
    }
    return new NumberRow(appearance, spec, input);
}

} // namespace madang
