// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/start_inputs.h"

#include "models/catalog.h"
#include "models/read_inputs.h"

namespace madang {

Result<ModelInputs> startInputs(const Script &script)
{
    const Model *model = modelNamed(script.experiment->model);
    Q_ASSERT(model);
    return readInputs(model->spec, script.experiment->inputs);
}

ModelInputs whereItStarts(const Script &script)
{
    return startInputs(script).value.value_or(ModelInputs(modelNamed(script.experiment->model)->spec));
}

std::vector<ModelInputs> sampleInputs(const Script &script)
{
    using In = ModelInput::Kind;
    const ModelSpec &spec = modelNamed(script.experiment->model)->spec;
    const ModelInputs start = whereItStarts(script);
    std::vector<ModelInputs> samples{start};
    for (const Preset &preset : spec.presets) {
        if (const auto inputs = readPreset(spec, preset.id))
            samples.push_back(*inputs);
    }
    for (const ModelInput &input : spec.inputs) {
        if (input.kind == In::Text) {
            samples.push_back(start);
            samples.back().setText(input.id,
                                   start.text(input.id).leftJustified(input.maxLength, start.text(input.id).front()));
            continue;
        }
        const double last = input.kind == In::Choice   ? double(input.choices.size()) - 1
                            : input.kind == In::Toggle ? 1
                                                       : input.max;
        for (const double value : {input.kind == In::Number || input.kind == In::Integer ? input.min : 0, last}) {
            samples.push_back(start);
            samples.back().set(input.id, value);
        }
    }
    return samples;
}

} // namespace madang
