// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/read_inputs.h"

#include "json/problem_list.h"

#include <cmath>

namespace madang {

namespace {

using Kind = ModelInput::Kind;

Problem problem(const QString &message, const QString &hint)
{
    return {Severity::Error, {}, 0, 0, {}, message, hint};
}

QString didYouMeanOr(const QString &given, const QStringList &names, const QString &otherwise)
{
    const QString hint = suggestion(given, names);
    return hint.isEmpty() ? otherwise : hint;
}

template<class T>
QStringList idsOf(const std::vector<T> &all)
{
    QStringList ids;
    for (const T &each : all)
        ids.append(each.id);
    return ids;
}

QString oneOf(const QStringList &ids)
{
    return translate("Models", "It is one of: %1.").arg(ids.join(QStringLiteral(", ")));
}

Problem unknownInput(const ModelSpec &spec, const QString &key)
{
    const QStringList ids = idsOf(spec.inputs);
    return problem(translate("Models", "%1 has no input \"%2\".").arg(spec.id, key),
                   didYouMeanOr(key, ids, oneOf(ids)));
}

QString rangeHint(const ModelInput &input)
{
    // Units are those of people who write to a machine: English, which every unit has.
    const QString unit = input.unit.en.isEmpty() ? QString() : QLatin1Char(' ') + input.unit.en;
    const QString low = plainNumber(input.min), high = plainNumber(input.max) + unit;
    if (input.kind != Kind::Integer)
        return translate("Models", "It is a number from %1 to %2.").arg(low, high);
    return input.step == 1 ? translate("Models", "It is a whole number from %1 to %2.").arg(low, high)
                           : translate("Models", "It is a number from %1 to %2 in steps of %3.")
                                 .arg(low, high, plainNumber(input.step));
}

/// The bounds are inside.
bool inRange(const ModelInput &input, double value)
{
    return value >= input.min && value <= input.max
           && (input.kind != Kind::Integer || std::abs(nearestValue(input, value) - value) < 1e-9);
}

Result<double> readNumber(const ModelInput &input, const QString &value)
{
    bool good = false;
    const double number = value.trimmed().toDouble(&good); // always with a point, whatever the locale
    if (!good || !std::isfinite(number))
        return problem(translate("Models", "\"%1\" is not a number, as %2 has to be.").arg(value, input.id),
                       rangeHint(input));
    if (!inRange(input, number))
        return problem(translate("Models", "%1 cannot be %2.").arg(input.id, value), rangeHint(input));
    return number;
}

Result<double> readToggle(const ModelInput &input, const QString &value)
{
    const QString word = value.trimmed().toLower();
    for (const char *on : {"on", "1", "true", "yes"}) {
        if (word == QLatin1String(on))
            return 1.0;
    }
    for (const char *off : {"off", "0", "false", "no"}) {
        if (word == QLatin1String(off))
            return 0.0;
    }
    return problem(translate("Models", "%1 cannot be \"%2\".").arg(input.id, value),
                   translate("Models", "It is on or off."));
}

Result<double> readChoice(const ModelInput &input, const QString &value)
{
    const QStringList ids = idsOf(input.choices);
    const qsizetype index = ids.indexOf(value.trimmed());
    if (index >= 0)
        return static_cast<double>(index);
    return problem(translate("Models", "%1 cannot be \"%2\".").arg(input.id, value),
                   didYouMeanOr(value, ids, oneOf(ids)));
}

Result<double> readValue(const ModelInput &input, const QString &value)
{
    switch (input.kind) {
    case Kind::Toggle:
        return readToggle(input, value);
    case Kind::Choice:
        return readChoice(input, value);
    case Kind::Number:
    case Kind::Integer:
    case Kind::Text:
        break;
    }
    return readNumber(input, value);
}

Problem badText(const ModelInput &input, const QString &value)
{
    const bool length = value.size() < input.minLength || value.size() > input.maxLength;
    return problem(length ? translate("Models", "%1 cannot have %2 characters.").arg(input.id).arg(value.size())
                          : translate("Models", "%1 has characters it may not have.").arg(input.id),
                   translate("Models", "It has %1 to %2 characters of [%3].")
                       .arg(input.minLength)
                       .arg(input.maxLength)
                       .arg(input.allowed));
}

Result<Sweep> sweepOver(const ModelInput &input, const QStringList &parts)
{
    std::vector<Problem> problems;
    double ends[2] = {};
    for (int i = 0; i < 2; ++i) {
        Result<double> end = readNumber(input, parts[i]);
        problems.insert(problems.end(), end.problems.begin(), end.problems.end());
        ends[i] = end.value.value_or(0);
    }
    bool good = false;
    const double step = parts[2].trimmed().toDouble(&good);
    if (!good || !std::isfinite(step) || step == 0 || (ends[1] - ends[0]) * step < 0)
        problems.push_back(problem(
            translate("Models", "A step of \"%1\" does not lead from %2 to %3.").arg(parts[2], parts[0], parts[1]),
            translate("Models", "Write it like %1=10:100:5.").arg(input.id)));
    if (!problems.empty())
        return problems;
    // The end counts in spite of the rounding of the steps.
    const double count = std::floor((ends[1] - ends[0]) / step + 1e-9) + 1;
    if (count > mostSweepRuns)
        return problem(translate("Models", "%1 runs are too many.").arg(count, 0, 'f', 0),
                       translate("Models", "Take a longer step; %1 runs at most.").arg(mostSweepRuns));
    Sweep sweep{input.id, {}};
    for (int i = 0; i < static_cast<int>(count); ++i) {
        // Ten thousand steps of 0.1 must not show their rounding.
        const double value = plainNumber(ends[0] + i * step).toDouble();
        if (!inRange(input, value))
            return problem(translate("Models", "%1 cannot be %2.").arg(input.id, plainNumber(value)), rangeHint(input));
        sweep.values.push_back(value);
    }
    return sweep;
}

} // namespace

Result<ModelInputs> readInputs(const ModelInputs &start, const QStringList &settings)
{
    ModelInputs inputs = start;
    std::vector<Problem> problems;
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(QLatin1Char('='));
        const QString key = setting.left(equals).trimmed();
        if (equals < 1) {
            problems.push_back(problem(translate("Models", "\"%1\" does not say which input is what.").arg(setting),
                                       translate("Models", "Write it like %1.")
                                           .arg(start.spec().inputs.front().id + QLatin1Char('=')
                                                + inputText(start, start.spec().inputs.front()))));
            continue;
        }
        const QString value = setting.mid(equals + 1);
        const ModelInput *input = start.spec().input(key);
        if (!input) {
            problems.push_back(unknownInput(start.spec(), key));
        } else if (input->kind == Kind::Text) {
            if (acceptsText(*input, value))
                inputs.setText(key, value);
            else
                problems.push_back(badText(*input, value));
        } else {
            const Result<double> number = readValue(*input, value);
            if (number)
                inputs.set(key, *number);
            problems.insert(problems.end(), number.problems.begin(), number.problems.end());
        }
    }
    if (!problems.empty())
        return problems;
    return inputs;
}

Result<ModelInputs> readInputs(const ModelSpec &spec, const QStringList &settings)
{
    return readInputs(ModelInputs(spec), settings);
}

Result<ModelInputs> readPreset(const ModelSpec &spec, const QString &id)
{
    const Preset *preset = spec.preset(id);
    if (!preset) {
        const QStringList ids = idsOf(spec.presets);
        return problem(translate("Models", "%1 has no example \"%2\".").arg(spec.id, id),
                       didYouMeanOr(id, ids, oneOf(ids)));
    }
    QStringList settings;
    for (const auto &[key, value] : preset->values)
        settings.append(key + QLatin1Char('=') + value);
    return readInputs(spec, settings);
}

Result<Sweep> readSweep(const ModelSpec &spec, const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString key = (equals < 0 ? text : text.left(equals)).trimmed();
    const ModelInput *input = spec.input(key);
    if (!input)
        return unknownInput(spec, key);
    if (input->kind == Kind::Text)
        return problem(translate("Models", "%1 is a text and cannot be swept.").arg(key),
                       translate("Models", "Sweep an input that is a number."));
    const bool few = input->kind == Kind::Toggle || input->kind == Kind::Choice;
    if (few && equals < 0) {
        Sweep sweep{key, {}};
        const std::size_t count = input->kind == Kind::Toggle ? 2 : input->choices.size();
        for (std::size_t i = 0; i < count; ++i)
            sweep.values.push_back(static_cast<double>(i));
        return sweep;
    }
    const QStringList parts = text.mid(equals + 1).split(QLatin1Char(':'));
    if (few || equals < 0 || parts.size() != 3)
        return problem(
            translate("Models", "\"%1\" is not a sweep.").arg(text),
            translate("Models", "Write it like %1.")
                .arg(few ? key
                         : QStringLiteral("%1=%2:%3:%4")
                               .arg(key, plainNumber(input->min), plainNumber(input->max), plainNumber(input->step))));
    return sweepOver(*input, parts);
}

ModelInputs swept(const ModelInputs &inputs, const Sweep &sweep, double value)
{
    ModelInputs each = inputs;
    each.set(sweep.input, value);
    return each;
}

QString inputText(const ModelInputs &inputs, const ModelInput &input)
{
    switch (input.kind) {
    case Kind::Toggle:
        return inputs.on(input.id) ? QStringLiteral("on") : QStringLiteral("off");
    case Kind::Choice:
        return input.choices[static_cast<std::size_t>(inputs.integer(input.id))].id;
    case Kind::Text:
        return inputs.text(input.id);
    case Kind::Number:
    case Kind::Integer:
        break;
    }
    return plainNumber(inputs.number(input.id));
}

QStringList settingsOf(const ModelInputs &inputs)
{
    QStringList settings;
    for (const ModelInput &input : inputs.spec().inputs)
        settings.append(input.id + QLatin1Char('=') + inputText(inputs, input));
    return settings;
}

QString plainNumber(double value)
{
    // 12 digits: what people wrote comes out as they wrote it, without the rounding of sums.
    QString text = QString::number(value, 'g', 12);
    if (text.contains(QLatin1Char('e')))
        text = QString::number(value, 'f', 6);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace madang
