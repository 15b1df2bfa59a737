// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/step_choice.h"

#include "script/script.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace madang {

StepChoice StepChoice::one(int step)
{
    return {Kind::Ranges, {{step + 1, step + 1}}};
}

std::optional<StepChoice> stepChoice(QStringView text)
{
    if (text == u"all")
        return StepChoice{};
    if (text == u"cover")
        return StepChoice{StepChoice::Kind::Cover, {}};
    static const QRegularExpression pattern(QStringLiteral("^\\s*([0-9]{1,4})\\s*(-\\s*([0-9]{1,4})?)?\\s*$"));
    StepChoice choice{StepChoice::Kind::Ranges, {}};
    for (const QStringView part : text.split(u',')) {
        const auto match = pattern.match(part.toString());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(3).toInt();
        const bool open = !match.captured(2).isEmpty() && match.captured(3).isEmpty();
        if (!match.hasMatch() || first < 1 || (!open && last < first))
            return std::nullopt;
        choice.ranges.push_back({first, open ? 0 : last});
    }
    return choice;
}

Result<std::vector<int>> stepsOf(const StepChoice &choice, const Script &script)
{
    const int count = int(script.steps.size());
    std::set<int> steps;
    switch (choice.kind) {
    case StepChoice::Kind::All:
        for (int step = 0; step < count; ++step)
            steps.insert(step);
        break;
    case StepChoice::Kind::Cover:
        steps.insert(coverStep(script));
        break;
    case StepChoice::Kind::Ranges:
        for (const auto &[first, last] : choice.ranges) {
            if (const int beyond = std::max(first, last); beyond > count) {
                Problem problem;
                problem.file = script.file;
                problem.message = QCoreApplication::translate("Export", "There is no step %1.").arg(beyond);
                problem.hint = QCoreApplication::translate("Export", "The scene has the steps 1 to %1.").arg(count);
                return problem;
            }
            for (int step = first; step <= (last == 0 ? count : last); ++step)
                steps.insert(step - 1);
        }
        break;
    }
    return std::vector<int>(steps.begin(), steps.end());
}

} // namespace madang
