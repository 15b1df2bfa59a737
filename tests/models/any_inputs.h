// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs as somebody may set them, from a seed. For tests and measurements.
#pragma once

#include "base/random.h"
#include "models/model.h"

#include <cmath>

namespace madang {

/// Not for texts.
inline double anyValue(const ModelInput &input, Random &random)
{
    if (input.kind == ModelInput::Kind::Toggle)
        return random.integer(0, 1);
    if (input.kind == ModelInput::Kind::Choice)
        return random.integer(0, int(input.choices.size()) - 1);
    // The ends are where things break.
    if (random.chance(0.1))
        return input.min;
    if (random.chance(0.1))
        return input.max;
    return nearestValue(input, input.logarithmic ? input.min * std::pow(input.max / input.min, random.real())
                                                 : random.real(input.min, std::nextafter(input.max, 1e308)));
}

inline ModelInputs anyInputs(const ModelSpec &spec, Random &random)
{
    ModelInputs inputs(spec);
    for (const ModelInput &input : spec.inputs) {
        if (input.kind == ModelInput::Kind::Text)
            inputs.setText(input.id, QString(random.integer(input.minLength, input.maxLength), u'a'));
        else
            inputs.set(input.id, anyValue(input, random));
    }
    return inputs;
}

} // namespace madang
