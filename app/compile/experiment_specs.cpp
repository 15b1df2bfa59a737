// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/experiment_specs.h"

#include "models/catalog.h"
#include "models/model.h"
#include "models/model_fields.h"
#include "models/read_inputs.h"

#include <map>
#include <mutex>

namespace madang {

namespace {

using In = ModelInput::Kind;
using Out = ModelOutput::Kind;
using Kind = ValueSpec::Kind;

template<class Each>
QStringList idsOf(const std::vector<Each> &all)
{
    QStringList ids;
    for (const Each &each : all)
        ids.append(each.id);
    return ids;
}

/// "Load (requests/s)". "Instances that fit" says already what they are.
QString inUnit(const QString &label, const Bilingual &unit)
{
    constexpr int word = 4; // shorter ones are abbreviations
    const QString noun = unit.en.endsWith(u's') ? unit.en.chopped(1) : unit.en;
    const bool isSaid = noun.size() >= word && label.contains(noun, Qt::CaseInsensitive);
    return unit.isEmpty() || isSaid ? label : QStringLiteral("%1 (%2)").arg(label, unit.en);
}

QString docOf(const ModelInput &input)
{
    QString doc = inUnit(input.label.en, input.unit) + QStringLiteral(". ") + input.doc.en;
    if (input.kind == In::Integer && input.step != 1)
        doc += QStringLiteral(" In steps of %1.").arg(input.step);
    QStringList choices;
    for (const Named &choice : input.choices) {
        if (choice.label.en.compare(choice.id, Qt::CaseInsensitive) != 0)
            choices.append(choice.id + QStringLiteral(": ") + choice.label.en);
    }
    return choices.isEmpty() ? doc : doc + QLatin1Char(' ') + choices.join(QStringLiteral("; ")) + QLatin1Char('.');
}

FieldSpec fieldOf(const ModelSpec &spec, const ModelInput &input)
{
    FieldSpec field = settingField(input);
    field.doc = docOf(input);
    field.fallback = input.kind == In::Toggle ? (input.fallback > 0 ? QStringLiteral("true") : QStringLiteral("false"))
                                              : inputText(ModelInputs(spec), input);
    return field;
}

ValueSpec valueOf(const ModelInput &input)
{
    switch (input.kind) {
    case In::Toggle:
        return {input.id, Kind::Toggle, {}, docOf(input)};
    case In::Choice:
        return {input.id, Kind::Choice, idsOf(input.choices), docOf(input)};
    case In::Text:
        return {input.id, Kind::Text, {}, docOf(input)};
    case In::Number:
    case In::Integer:
        break;
    }
    return {input.id, Kind::Number, {}, docOf(input)};
}

void addValues(std::vector<ValueSpec> &values, const ModelOutput &output)
{
    const QString doc = inUnit(output.label.en, output.unit);
    const auto docOfPart = [&](const QString &part) {
        return inUnit(output.label.en + QStringLiteral(": ") + part, output.unit);
    };
    switch (output.kind) {
    case Out::Number:
        values.push_back({output.id, Kind::Number, {}, doc});
        return;
    case Out::Text:
        values.push_back({output.id, Kind::Text, {}, doc});
        return;
    case Out::States:
        if (output.parts.size() == 1)
            values.push_back({output.id, Kind::State, idsOf(output.states), doc});
        for (const Named &part : output.parts)
            values.push_back({output.id + u'.' + part.id, Kind::State, idsOf(output.states), docOfPart(part.label.en)});
        return;
    case Out::Series:
        break;
    }
    values.push_back({output.id, Kind::Series, {}, doc});
    if (!output.categories.empty()) {
        const bool several = output.lines.size() > 1;
        for (const Named &line : output.lines) {
            for (const Named &category : output.categories)
                values.push_back({output.id + (several ? u'.' + line.id : QString()) + u'.' + category.id,
                                  Kind::Number,
                                  {},
                                  docOfPart(several ? line.label.en + QStringLiteral(", ") + category.label.en
                                                    : category.label.en)});
        }
        return;
    }
    for (const Named &line : output.lines)
        values.push_back({output.id + u'.' + line.id, Kind::Line, {}, docOfPart(line.label.en)});
    values.push_back({output.id + QStringLiteral(".x"),
                      Kind::Line,
                      {},
                      inUnit(output.label.en + QStringLiteral(": ") + output.xLabel.en, output.xUnit)});
}

ExperimentSpec specOf(const ModelSpec &model)
{
    ExperimentSpec spec;
    spec.model = model.id;
    spec.doc = model.title.en;
    for (const ModelInput &input : model.inputs) {
        spec.inputs.push_back(fieldOf(model, input));
        spec.values.push_back(valueOf(input));
    }
    for (const ModelOutput &output : model.outputs)
        addValues(spec.values, output);
    return spec;
}

} // namespace

const ExperimentSpec *experimentSpec(const QString &model)
{
    static std::mutex mutex;
    static std::map<QString, const ExperimentSpec> specs; // whose values stay where they are
    const std::lock_guard lock(mutex);
    const auto known = specs.find(model);
    return &(known != specs.end() ? known : specs.emplace(model, specOf(modelNamed(model)->spec)).first)->second;
}

} // namespace madang
