// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/show_value.h"

#include "models/read_inputs.h"
#include "models/words.h"

#include <QLocale>

namespace madang {

QString shownNumber(double value, int decimals)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QString text = locale.toString(value, 'f', decimals);
    // -0 is nothing that anybody counts.
    return text.startsWith(QLatin1Char('-'))
                   && text.count(QLatin1Char('0')) + text.count(QLatin1Char('.')) == text.size() - 1
               ? text.mid(1)
               : text;
}

QString shownShortly(double value, int decimals)
{
    QString text = shownNumber(value, decimals);
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

Bilingual withUnit(const QString &value, const Bilingual &unit)
{
    if (unit.isEmpty())
        return words::same(value);
    return {value + QLatin1Char(' ') + unit.ko, value + QLatin1Char(' ') + unit.en};
}

Bilingual shownInput(const ModelInputs &inputs, const ModelInput &input)
{
    switch (input.kind) {
    case ModelInput::Kind::Toggle:
        return inputs.on(input.id) ? words::on : words::off;
    case ModelInput::Kind::Choice:
        return input.choices[static_cast<std::size_t>(inputs.integer(input.id))].label;
    case ModelInput::Kind::Text:
        return words::same(inputs.text(input.id));
    case ModelInput::Kind::Number:
    case ModelInput::Kind::Integer:
        break;
    }
    // As many decimals as the value has, grouped as everywhere.
    const QString plain = plainNumber(inputs.number(input.id));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    return withUnit(plain.contains(QLatin1Char('e'))
                        ? plain
                        : shownNumber(inputs.number(input.id), point < 0 ? 0 : int(plain.size() - point - 1)),
                    input.unit);
}

Bilingual shownOutput(const ModelOutput &output, const ModelRun &run)
{
    if (output.kind == ModelOutput::Kind::Text)
        return run.texts.value(output.id);
    const auto number = run.numbers.constFind(output.id);
    if (number == run.numbers.cend())
        return words::same(QStringLiteral("–"));
    return withUnit(shownShortly(*number, output.decimals), output.unit);
}

} // namespace madang
