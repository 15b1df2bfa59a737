// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explore_report.h"

#include "base/east_asian.h"
#include "cli/columns.h"
#include "models/catalog.h"
#include "models/show_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

using Rows = std::vector<std::pair<QString, QString>>;
using In = ModelInput::Kind;
using Out = ModelOutput::Kind;

QString labelled(const Bilingual &label, const QString &id, Language language)
{
    return label.in(language) + QStringLiteral(" [") + id + QLatin1Char(']');
}

QString heading(const QString &text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString titleLine(const ModelSpec &spec, Language language)
{
    return labelled(spec.title, spec.id, language) + QLatin1Char('\n');
}

void addSeries(Rows &rows, const ModelOutput &output, const Series &series, Language language)
{
    if (!output.categories.empty()) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            QStringList values;
            for (std::size_t line = 0; line < output.lines.size(); ++line) {
                const QString value =
                    withUnit(shownNumber(series.y[line][i], output.decimals), output.unit).in(language);
                values.append(output.lines.size() == 1
                                  ? value
                                  : output.lines[line].label.in(language) + QLatin1Char(' ') + value);
            }
            rows.push_back(
                {QStringLiteral("  ") + output.categories[i].label.in(language), values.join(QStringLiteral(", "))});
        }
        return;
    }
    for (std::size_t line = 0; line < output.lines.size(); ++line) {
        const auto [low, high] = std::minmax_element(series.y[line].begin(), series.y[line].end());
        rows.push_back({QStringLiteral("  ") + output.lines[line].label.in(language),
                        QCoreApplication::translate("Cli", "%1 to %2 (%3 points)")
                            .arg(shownNumber(*low, output.decimals),
                                 withUnit(shownNumber(*high, output.decimals), output.unit).in(language),
                                 QString::number(series.x.size()))});
    }
}

void addOutput(Rows &rows, const ModelOutput &output, const ModelRun &run, Language language)
{
    const QString name = labelled(output.label, output.id, language);
    switch (output.kind) {
    case Out::Number:
        rows.push_back({name, run.numbers.contains(output.id) ? shownOutput(output, run).in(language)
                                                              : QCoreApplication::translate("Cli", "none")});
        break;
    case Out::Text:
        rows.push_back({name, run.texts[output.id].in(language)});
        break;
    case Out::States: {
        const std::vector<int> states = run.states[output.id];
        const auto state = [&](std::size_t part) {
            return output.states[static_cast<std::size_t>(states[part])].label.in(language);
        };
        rows.push_back({name, states.size() == 1 ? state(0) : QString()});
        for (std::size_t part = 0; states.size() > 1 && part < states.size(); ++part)
            rows.push_back({QStringLiteral("  ") + output.parts[part].label.in(language), state(part)});
        break;
    }
    case Out::Series:
        rows.push_back({name, {}});
        addSeries(rows, output, run.series[output.id], language);
        break;
    }
}

QString range(const ModelInput &input, Language language)
{
    QStringList choices;
    switch (input.kind) {
    case In::Toggle:
        return QStringLiteral("on|off");
    case In::Choice:
        for (const Named &choice : input.choices)
            choices.append(choice.id);
        return choices.join(QLatin1Char('|'));
    case In::Text:
        return QCoreApplication::translate("Cli", "%1 to %2 characters of [%3]")
            .arg(input.minLength)
            .arg(input.maxLength)
            .arg(input.allowed);
    case In::Number:
    case In::Integer:
        break;
    }
    const QString ends = QCoreApplication::translate("Cli", "%1 to %2")
                             .arg(plainNumber(input.min), withUnit(plainNumber(input.max), input.unit).in(language));
    return input.kind == In::Integer && input.step != 1
               ? QCoreApplication::translate("Cli", "%1 in steps of %2").arg(ends, plainNumber(input.step))
               : ends;
}

} // namespace

QString modelList(Language language)
{
    Rows rows;
    for (const Model *model : allModels())
        rows.push_back({model->spec.id, model->spec.title.in(language)});
    return table(rows);
}

QString modelHelp(const QString &name, const ModelInputs &start, Language language)
{
    const ModelSpec &spec = start.spec();
    QString text = QCoreApplication::translate("Cli", "Usage:") + QStringLiteral(" madang explore ") + name
                   + QStringLiteral(" [--set ") + spec.inputs.front().id + QLatin1Char('=')
                   + inputText(start, spec.inputs.front()) + QStringLiteral(" ...]\n\n") + titleLine(spec, language);
    Rows rows;
    for (const ModelInput &input : spec.inputs)
        rows.push_back(
            {input.id, input.label.in(language) + QStringLiteral(": ") + input.doc.in(language) + QLatin1Char(' ')
                           + range(input, language) + QStringLiteral("; ")
                           + QCoreApplication::translate("Cli", "Default: %1.").arg(inputText(start, input))});
    text += heading(QCoreApplication::translate("Cli", "Inputs:")) + table(rows);
    rows.clear();
    for (const ModelOutput &output : spec.outputs)
        rows.push_back({output.id, output.unit.isEmpty()
                                       ? output.label.in(language)
                                       : output.label.in(language) + QStringLiteral(", ") + output.unit.in(language)});
    text += heading(QCoreApplication::translate("Cli", "Outputs:")) + table(rows);
    rows.clear();
    for (const Preset &preset : spec.presets)
        rows.push_back({preset.id, preset.label.in(language)});
    text += heading(QCoreApplication::translate("Cli", "Examples (--preset):")) + table(rows)
            + heading(QCoreApplication::translate("Cli", "Sources:"));
    for (const Bilingual &source : spec.sources)
        text += QStringLiteral("  ") + wrapped(source.in(language), 4) + QLatin1Char('\n');
    return text;
}

QString reportText(const Model &model, const ModelInputs &inputs, Language language)
{
    const ModelRun run = model.run(inputs);
    Rows rows;
    for (const ModelInput &input : model.spec.inputs)
        rows.push_back({labelled(input.label, input.id, language), shownInput(inputs, input).in(language)});
    QString text =
        titleLine(model.spec, language) + heading(QCoreApplication::translate("Cli", "Inputs:")) + table(rows);
    rows.clear();
    for (const ModelOutput &output : model.spec.outputs)
        addOutput(rows, output, run, language);
    return text + heading(QCoreApplication::translate("Cli", "Outputs:")) + table(rows);
}

QString sweepText(const Model &model, const ModelInputs &inputs, const Sweep &sweep)
{
    const ModelInput &input = *model.spec.input(sweep.input);
    std::vector<QStringList> lines{{sweep.input}};
    for (const ModelOutput &output : model.spec.outputs) {
        if (output.kind == Out::Number)
            lines[0].append(output.id);
    }
    for (const double value : sweep.values) {
        const ModelInputs each = swept(inputs, sweep, value);
        const ModelRun run = model.run(each);
        QStringList line{inputText(each, input)};
        for (const ModelOutput &output : model.spec.outputs) {
            if (output.kind == Out::Number)
                line.append(run.numbers.contains(output.id) ? shownNumber(run.numbers[output.id], output.decimals)
                                                            : QStringLiteral("-"));
        }
        lines.push_back(line);
    }
    QString text;
    std::vector<int> widths(static_cast<std::size_t>(lines[0].size()));
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], columnsOf(line[i]));
    }
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            text += (i == 0 ? QString() : QStringLiteral("  "))
                    + QString(widths[std::size_t(i)] - columnsOf(line[i]), QLatin1Char(' ')) + line[i];
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace madang
