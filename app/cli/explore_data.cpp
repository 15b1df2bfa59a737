// SPDX-License-Identifier: GPL-3.0-or-later
// The part of explore_report.h that is for programs: always the same order, a point in numbers, no translation.
#include "cli/explore_report.h"

#include "models/run_csv.h"
#include "json/format.h"

namespace madang {

namespace {

using In = ModelInput::Kind;
using Out = ModelOutput::Kind;

QByteArray number(double value)
{
    return plainNumber(value).toUtf8();
}

QByteArray jsonOfInputs(const ModelInputs &inputs)
{
    QByteArray json = "{";
    for (const ModelInput &input : inputs.spec().inputs) {
        if (json.size() > 1)
            json += ", ";
        json += jsonText(input.id) + ": ";
        if (input.kind == In::Toggle)
            json += inputs.on(input.id) ? "true" : "false";
        else if (input.kind == In::Choice || input.kind == In::Text)
            json += jsonText(inputText(inputs, input));
        else
            json += number(inputs.number(input.id));
    }
    return json + "}";
}

QByteArray jsonList(const std::vector<double> &values)
{
    QByteArray json = "[";
    for (std::size_t i = 0; i < values.size(); ++i)
        json += (i == 0 ? "" : ", ") + number(values[i]);
    return json + "]";
}

QByteArray jsonOfSeries(const ModelOutput &output, const Series &series)
{
    QByteArray json = "{\"x\": ";
    if (output.categories.empty()) {
        json += jsonList(series.x);
    } else {
        json += "[";
        for (std::size_t i = 0; i < output.categories.size(); ++i)
            json += (i == 0 ? "" : ", ") + jsonText(output.categories[i].id);
        json += "]";
    }
    for (std::size_t i = 0; i < output.lines.size(); ++i)
        json += ", " + jsonText(output.lines[i].id) + ": " + jsonList(series.y[i]);
    return json + "}";
}

QByteArray jsonOfOutput(const ModelOutput &output, const ModelRun &run)
{
    switch (output.kind) {
    case Out::Number:
        return run.numbers.contains(output.id) ? number(run.numbers[output.id]) : QByteArray("null");
    case Out::Text:
        return "{\"ko\": " + jsonText(run.texts[output.id].ko) + ", \"en\": " + jsonText(run.texts[output.id].en) + "}";
    case Out::Series:
        return jsonOfSeries(output, run.series[output.id]);
    case Out::States:
        break;
    }
    QByteArray json = "{";
    for (std::size_t i = 0; i < output.parts.size(); ++i)
        json += (i == 0 ? "" : ", ") + jsonText(output.parts[i].id) + ": "
                + jsonText(output.states[static_cast<std::size_t>(run.states[output.id][i])].id);
    return json + "}";
}

/// (column, value) of every output but charts: states by part, empty where a number is not there.
std::vector<std::pair<QString, QString>> plainOutputs(const ModelSpec &spec, const ModelRun &run)
{
    std::vector<std::pair<QString, QString>> all;
    for (const ModelOutput &output : spec.outputs) {
        if (output.kind == Out::Number)
            all.push_back(
                {output.id, run.numbers.contains(output.id) ? plainNumber(run.numbers[output.id]) : QString()});
        else if (output.kind == Out::Text)
            all.push_back({output.id, run.texts[output.id].en});
        for (std::size_t part = 0; output.kind == Out::States && part < output.parts.size(); ++part)
            all.push_back({output.parts.size() == 1 ? output.id : output.id + QLatin1Char('.') + output.parts[part].id,
                           output.states[static_cast<std::size_t>(run.states[output.id][part])].id});
    }
    return all;
}

} // namespace

QByteArray reportJson(const Model &model, const ModelInputs &inputs)
{
    const ModelRun run = model.run(inputs);
    QByteArray json =
        "{\"model\": " + jsonText(model.spec.id) + ",\n \"inputs\": " + jsonOfInputs(inputs) + ",\n \"outputs\": {";
    const char *separator = "\n  ";
    for (const ModelOutput &output : model.spec.outputs) {
        json += separator + jsonText(output.id) + ": " + jsonOfOutput(output, run);
        separator = ",\n  ";
    }
    return json + "}}\n";
}

QByteArray sweepJson(const Model &model, const ModelInputs &inputs, const Sweep &sweep)
{
    QByteArray json =
        "{\"model\": " + jsonText(model.spec.id) + ",\n \"sweep\": " + jsonText(sweep.input) + ",\n \"runs\": [";
    const char *separator = "\n  ";
    for (const double value : sweep.values) {
        const ModelInputs each = swept(inputs, sweep, value);
        const ModelRun run = model.run(each);
        json += separator + QByteArray("{\"inputs\": ") + jsonOfInputs(each) + ", \"outputs\": {";
        const char *comma = "";
        for (const ModelOutput &output : model.spec.outputs) {
            if (output.kind == Out::Series)
                continue;
            json += comma + jsonText(output.id) + ": " + jsonOfOutput(output, run);
            comma = ", ";
        }
        json += "}}";
        separator = ",\n  ";
    }
    return json + "]}\n";
}

QByteArray sweepCsv(const Model &model, const ModelInputs &inputs, const Sweep &sweep)
{
    QByteArray csv;
    for (const double value : sweep.values) {
        const ModelInputs each = swept(inputs, sweep, value);
        const auto outputs = plainOutputs(model.spec, model.run(each));
        QStringList names{sweep.input}, line{inputText(each, *model.spec.input(sweep.input))};
        for (const auto &[name, output] : outputs) {
            names.append(name);
            line.append(output);
        }
        if (csv.isEmpty())
            csv = csvLine(names);
        csv += csvLine(line);
    }
    return csv;
}

} // namespace madang
