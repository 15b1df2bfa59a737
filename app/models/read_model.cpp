// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/read_model.h"

#include "models/model_fields.h"
#include "json/definitions.h"
#include "json/json_reader.h"
#include "json/problem_list.h"
#include "json/values.h"

#include <algorithm>

namespace madang {

namespace {

using In = ModelInput::Kind;
using Out = ModelOutput::Kind;

std::vector<Named> namedTexts(const Values &values, QStringView key)
{
    std::vector<Named> all;
    for (const Node::Member *entry : values.entries(key))
        all.push_back({entry->key, textOf(entry->value)});
    return all;
}

/// As written for `--set`.
QString settingOf(const Node &value)
{
    if (value.isBoolean())
        return value.boolean ? QStringLiteral("on") : QStringLiteral("off");
    return value.string;
}

class ModelReader
{
public:
    ModelReader(const Path &path, ProblemList &problems) : m_path(path), m_problems(problems) {}

    ModelSpec read(const Node &model, const QString &id)
    {
        const Values values(&model);
        ModelSpec spec;
        spec.id = id;
        spec.title = values.text(u"title");
        for (const Node::Member *entry : values.entries(u"inputs"))
            spec.inputs.push_back(readInput(*entry));
        for (const Node::Member *entry : values.entries(u"values"))
            spec.outputs.push_back(readValue(*entry, spec));
        for (const Node::Member *entry : values.entries(u"series"))
            addSeries(*entry, spec);
        for (const Node::Member *entry : values.entries(u"presets"))
            spec.presets.push_back(readPreset(*entry, spec));
        for (const Node &source : values.node(u"sources")->items)
            spec.sources.push_back(textOf(source));
        return spec;
    }

private:
    ModelInput readInput(const Node::Member &entry)
    {
        const Values values(&entry.value);
        const Path list(m_path, u"inputs"), path(list, entry.key);
        ModelInput input;
        input.id = entry.key;
        input.label = values.text(u"label");
        input.doc = values.text(u"doc");
        input.kind = writtenKind(entry.value);
        input.unit = values.text(u"unit");
        input.logarithmic = values.boolean(u"log", false);
        input.choices = namedTexts(values, u"choices");
        if (input.kind == In::Number || input.kind == In::Integer) {
            input.min = values.number(u"min", 0);
            input.max = values.number(u"max", 1);
            input.step = values.number(u"step", values.number(u"move", 1));
            checkRange(input, entry.value, path);
        } else if (input.kind == In::Choice) {
            input.max = std::max(0.0, static_cast<double>(input.choices.size()) - 1);
        } else if (input.kind == In::Text) {
            input.allowed = values.string(u"allowed");
            input.minLength = static_cast<int>(values.number(u"minLength", 0));
            input.maxLength = static_cast<int>(values.number(u"maxLength", 0));
        }
        start(input, *values.node(u"start"), Path(path, u"start"));
        return input;
    }

    void checkRange(const ModelInput &input, const Node &written, const Path &path)
    {
        if (input.min >= input.max)
            m_problems.error(written.find(u"max")->at, Path(path, u"max"),
                             translate("Models", "The most is not above the least."));
        if (input.logarithmic && input.min <= 0)
            m_problems.error(written.find(u"min")->at, Path(path, u"min"),
                             translate("Models", "A logarithmic scale has no 0."),
                             translate("Models", "Give it a least value above 0."));
        if (const Node *move = written.find(u"move"); move && written.find(u"step"))
            m_problems.error(move->at, Path(path, u"move"),
                             translate("Models", "One move of what has steps is a step."),
                             translate("Models", "Remove one of the two."));
    }

    void start(ModelInput &input, const Node &written, const Path &path)
    {
        FieldSpec field = settingField(input);
        field.key = QStringLiteral("start");
        ModelFieldChecker(m_problems).checkValue(written, field, path);
        input.fallback = input.kind == In::Toggle ? written.boolean : written.number;
        if (input.kind == In::Choice) {
            input.fallback = static_cast<double>(std::max<qsizetype>(0, field.choices.indexOf(written.string)));
        } else if (input.kind == In::Text) {
            input.fallbackText = written.string;
            if (!acceptsText(input, written.string))
                m_problems.error(
                    written.at, path,
                    translate("Models", "%1 is no text that this input takes.").arg(quoted(written.string)));
        } else if (input.kind == In::Integer && written.number >= input.min && written.number <= input.max
                   && nearestValue(input, written.number) != written.number) {
            m_problems.error(
                written.at, path,
                translate("Models", "%1 is no whole number of steps above the least.").arg(written.string));
        }
    }

    ModelOutput readValue(const Node::Member &entry, const ModelSpec &spec)
    {
        const Values values(&entry.value);
        ModelOutput output = readOutput(entry, u"values", spec);
        output.kind = writtenOutputKind(entry.value);
        output.headline = values.boolean(u"headline", false);
        output.mayLack = values.boolean(u"mayLack", false);
        output.parts = namedTexts(values, u"parts");
        if (output.kind == Out::States && output.parts.empty())
            output.parts.push_back({output.id, output.label});
        static const QStringList tones{QStringLiteral("slate"), QStringLiteral("green"), QStringLiteral("amber"),
                                       QStringLiteral("red")};
        for (const Node::Member *state : values.entries(u"when")) {
            const Values written(&state->value);
            const qsizetype tone = std::max<qsizetype>(0, tones.indexOf(written.string(u"tone")));
            output.states.push_back({state->key, written.text(u"label"), static_cast<ModelState::Tone>(tone)});
        }
        return output;
    }

    void addSeries(const Node::Member &entry, ModelSpec &spec)
    {
        static const QStringList charts{QStringLiteral("line"),         QStringLiteral("area"),
                                        QStringLiteral("stacked-area"), QStringLiteral("bar"),
                                        QStringLiteral("stacked-bar"),  QStringLiteral("step")};
        const Values values(&entry.value);
        const Path list(m_path, u"series"), path(list, entry.key);
        ModelOutput output = readOutput(entry, u"series", spec);
        output.kind = Out::Series;
        output.chart = static_cast<ModelOutput::Chart>(charts.indexOf(values.string(u"chart", charts.front())));
        output.categories = namedTexts(values, u"categories");
        output.xLabel = values.object(u"over").text(u"label");
        output.xUnit = values.object(u"over").text(u"unit");
        for (const Node::Member *line : values.entries(u"lines")) {
            const Values written(&line->value);
            output.lines.push_back({line->key, written.text(u"label"), written.string(u"tone")});
        }
        if (values.has(u"over") != output.categories.empty())
            m_problems.error(entry.value.at, path, translate("Models", "A series is over something or has categories."),
                             translate("Models", "Write one of \"over\" and \"categories\"."));
        spec.outputs.insert(placeOf(values.node(u"before"), path, spec), std::move(output));
    }

    std::vector<ModelOutput>::const_iterator placeOf(const Node *before, const Path &path, const ModelSpec &spec)
    {
        if (!before)
            return spec.outputs.end();
        const auto place = std::find_if(spec.outputs.begin(), spec.outputs.end(),
                                        [&](const ModelOutput &output) { return output.id == before->string; });
        if (place == spec.outputs.end()) {
            QStringList names;
            for (const ModelOutput &output : spec.outputs)
                names.append(output.id);
            m_problems.error(before->at, Path(path, u"before"),
                             translate("Models", "There is no value called %1.").arg(quoted(before->string)),
                             suggestion(before->string, names));
        }
        return place;
    }

    ModelOutput readOutput(const Node::Member &entry, QStringView key, const ModelSpec &spec)
    {
        if (spec.input(entry.key) || spec.output(entry.key)) {
            const Path list(m_path, key);
            m_problems.error(entry.at, Path(list, entry.key),
                             translate("Models", "Something else is called %1 already.").arg(quoted(entry.key)),
                             translate("Models", "Inputs, values and series share their names."));
        }
        const Values values(&entry.value);
        ModelOutput output;
        output.id = entry.key;
        output.label = values.text(u"label");
        output.unit = values.text(u"unit");
        output.decimals = static_cast<int>(values.number(u"decimals", 0));
        return output;
    }

    Preset readPreset(const Node::Member &entry, const ModelSpec &spec)
    {
        const Values values(&entry.value);
        Preset preset{entry.key, values.text(u"label")};
        const Node *inputs = values.node(u"inputs");
        if (!inputs)
            return preset;
        std::vector<FieldSpec> fields;
        for (const ModelInput &input : spec.inputs)
            fields.push_back(settingField(input));
        const Path list(m_path, u"presets"), path(list, entry.key);
        ModelFieldChecker(m_problems).checkObject(*inputs, refs(fields), Path(path, u"inputs"));
        for (const Node::Member *setting : values.entries(u"inputs"))
            preset.values.emplace_back(setting->key, settingOf(setting->value));
        return preset;
    }

    const Path &m_path;
    ProblemList &m_problems;
};

} // namespace

std::optional<ModelSpec> readModel(const Node &model, const QString &id, const Path &path, ProblemList &problems)
{
    ModelFieldChecker(problems).checkValue(model, modelField(), path);
    if (problems.hasErrors())
        return {}; // What is not of its type cannot be read.
    ModelSpec spec = ModelReader(path, problems).read(model, id);
    if (problems.hasErrors())
        return {};
    return spec;
}

Result<ModelSpec> readModel(const QByteArray &json, const QString &file, const QString &id, const Definitions &shared)
{
    Result<Node> tree = readJson(json, file);
    if (!tree)
        return tree.problems;
    ProblemList problems(file);
    problems.add(tree.problems);
    Definitions definitions(problems, &shared);
    definitions.writeOut(*tree);
    if (problems.hasErrors())
        return problems.take();
    Result<ModelSpec> result;
    result.value = readModel(*tree, id, Path(), problems);
    result.problems = problems.take();
    return result;
}

} // namespace madang
