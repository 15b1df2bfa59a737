// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace madang {

QString toString(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

QString toString(const Problem &problem)
{
    QString text = problem.file;
    if (problem.line > 0) {
        text += (text.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(problem.line);
        if (problem.column > 0)
            text += QStringLiteral(":") + QString::number(problem.column);
    }
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += toString(problem.severity) + QStringLiteral(": ") + problem.message;
    if (!problem.pointer.isEmpty())
        text += QStringLiteral(" (") + problem.pointer + QStringLiteral(")");
    if (!problem.hint.isEmpty())
        text += QStringLiteral("\n  ") + QCoreApplication::translate("Problem", "hint: ") + problem.hint;
    return text;
}

bool comesBefore(const Problem &a, const Problem &b)
{
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
}

void sortByPlace(std::vector<Problem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(), comesBefore);
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace madang
