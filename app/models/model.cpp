// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

template<class T>
const T *named(const std::vector<T> &all, QStringView id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const ModelInput *ModelSpec::input(QStringView id) const
{
    return named(inputs, id);
}

const ModelOutput *ModelSpec::output(QStringView id) const
{
    return named(outputs, id);
}

const Preset *ModelSpec::preset(QStringView id) const
{
    return named(presets, id);
}

ModelInputs::ModelInputs(const ModelSpec &spec) : m_spec(&spec)
{
    for (const ModelInput &input : spec.inputs) {
        m_numbers.push_back(input.fallback);
        m_texts.push_back(input.fallbackText);
    }
}

std::size_t ModelInputs::index(QStringView id) const
{
    const ModelInput *input = m_spec->input(id);
    Q_ASSERT_X(input, "ModelInputs", "the model has no such input");
    return static_cast<std::size_t>(input - m_spec->inputs.data());
}

double ModelInputs::number(QStringView id) const
{
    return m_numbers[index(id)];
}

int ModelInputs::integer(QStringView id) const
{
    return static_cast<int>(std::lround(number(id)));
}

bool ModelInputs::on(QStringView id) const
{
    return number(id) != 0;
}

const QString &ModelInputs::text(QStringView id) const
{
    return m_texts[index(id)];
}

void ModelInputs::set(QStringView id, double value)
{
    const std::size_t i = index(id);
    m_numbers[i] = nearestValue(m_spec->inputs[i], value);
}

void ModelInputs::setText(QStringView id, const QString &text)
{
    const std::size_t i = index(id);
    Q_ASSERT(acceptsText(m_spec->inputs[i], text));
    m_texts[i] = text;
}

bool ModelInputs::operator==(const ModelInputs &other) const
{
    return m_spec == other.m_spec && m_numbers == other.m_numbers && m_texts == other.m_texts;
}

double nearestValue(const ModelInput &input, double value)
{
    Q_ASSERT(input.kind != ModelInput::Kind::Text && std::isfinite(value));
    switch (input.kind) {
    case ModelInput::Kind::Toggle:
        return value == 0 ? 0 : 1;
    case ModelInput::Kind::Choice:
        return std::clamp(std::round(value), 0.0, static_cast<double>(input.choices.size()) - 1);
    case ModelInput::Kind::Integer:
        value = input.min + std::round((std::clamp(value, input.min, input.max) - input.min) / input.step) * input.step;
        return value > input.max ? value - input.step : value;
    case ModelInput::Kind::Number:
    case ModelInput::Kind::Text:
        break;
    }
    return std::clamp(value, input.min, input.max);
}

bool acceptsText(const ModelInput &input, const QString &text)
{
    const QRegularExpression pattern(
        QStringLiteral("\\A[%1]{%2,%3}\\z").arg(input.allowed).arg(input.minLength).arg(input.maxLength));
    return pattern.match(text).hasMatch();
}

} // namespace madang
