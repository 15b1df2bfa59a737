// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/make_input_row.h"

#include "exploreview/choice_row.h"
#include "exploreview/number_row.h"
#include "exploreview/text_row.h"
#include "exploreview/toggle_row.h"

namespace madang {

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
