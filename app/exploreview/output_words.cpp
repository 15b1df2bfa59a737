// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/output_words.h"

#include "models/show_value.h"
#include "widgets/bilingual_label.h"

#include <QCoreApplication>

namespace madang {

Bilingual OutputWords::together() const
{
    return unit.isEmpty() ? value
                          : Bilingual{value.ko + QLatin1Char(' ') + unit.ko, value.en + QLatin1Char(' ') + unit.en};
}

OutputWords outputWords(const ModelOutput &output, const ModelRun &run, std::size_t part)
{
    if (output.kind == ModelOutput::Kind::States) {
        const std::vector<int> states = run.states.value(output.id);
        if (part >= states.size())
            return {};
        const ModelState &state = output.states[static_cast<std::size_t>(states[part])];
        return {state.label, {}, state.tone};
    }
    if (output.kind == ModelOutput::Kind::Number && run.numbers.contains(output.id)) {
        const QString number = shownShortly(run.numbers[output.id], output.decimals);
        return {{number, number}, output.unit};
    }
    return {shownOutput(output, run)};
}

QString differenceWords(const ModelOutput &output, const ModelRun &now, const ModelRun &pinned, LanguageMode mode,
                        bool unit)
{
    if (output.kind != ModelOutput::Kind::Number || !now.numbers.contains(output.id)
        || !pinned.numbers.contains(output.id))
        return {};
    const QString number = shownShortly(now.numbers[output.id] - pinned.numbers[output.id], output.decimals);
    if (number == shownShortly(0, output.decimals))
        return QCoreApplication::translate("Explore", "no difference");
    const QString sign =
        number.startsWith(QLatin1Char('-')) ? QString(QChar(0x2212)) + number.mid(1) : QLatin1Char('+') + number;
    return unit ? mainText(withUnit(sign, output.unit), mode) : sign;
}

QString pinnedWords(const ModelOutput &output, const ModelRun &now, const ModelRun &pinned, LanguageMode mode,
                    std::size_t part)
{
    const QString was = mainText(outputWords(output, pinned, part).together(), mode);
    const QString difference = differenceWords(output, now, pinned, mode);
    return difference.isEmpty() ? QCoreApplication::translate("Explore", "Pinned %1").arg(was)
                                : QCoreApplication::translate("Explore", "Pinned %1 (%2)").arg(was, difference);
}

QString differingInputs(const ModelInputs &now, const ModelInputs &pinned, LanguageMode mode)
{
    QStringList all;
    for (const ModelInput &input : now.spec().inputs) {
        const bool same = input.kind == ModelInput::Kind::Text ? now.text(input.id) == pinned.text(input.id)
                                                               : now.number(input.id) == pinned.number(input.id);
        if (!same)
            all.append(mainText(input.label, mode) + QLatin1Char(' ') + mainText(shownInput(pinned, input), mode));
    }
    return all.join(QStringLiteral(", "));
}

Tone toneOf(ModelState::Tone tone)
{
    switch (tone) {
    case ModelState::Tone::Good:
        return Tone::Green;
    case ModelState::Tone::Warning:
        return Tone::Amber;
    case ModelState::Tone::Bad:
        return Tone::Red;
    case ModelState::Tone::Neutral:
        break;
    }
    return Tone::Slate;
}

} // namespace madang
