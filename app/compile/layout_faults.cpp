// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/layout_faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

/// At the last place of all that is told, so that it stays the last in the order of the text.
Problem andMore(const std::vector<Problem> &told)
{
    const Problem &last = *std::max_element(told.begin(), told.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return {Severity::Error,
            last.file,
            last.line,
            last.column,
            {},
            QCoreApplication::translate("Layout", "And more: the layout has more than %1 problems.")
                .arg(LayoutFaults::mostTold),
            {}};
}

} // namespace

void LayoutFaults::beginRun(const QString &inputs)
{
    m_inputs = inputs;
    m_ofThisRun.clear();
    for (; m_earlier < m_found.size(); ++m_earlier)
        m_ofEarlierRuns.insert({m_found[m_earlier].fault.pointer, m_found[m_earlier].fault.about});
}

void LayoutFaults::tell(Fault fault)
{
    if (fault.about.isEmpty())
        fault.about = fault.message;
    if (isFull() || m_ofEarlierRuns.contains({fault.pointer, fault.about}))
        return;
    const auto same = m_ofThisRun.constFind({fault.pointer, fault.message});
    if (same == m_ofThisRun.cend()) {
        m_ofThisRun.insert({fault.pointer, fault.message}, m_found.size());
        m_found.push_back({std::move(fault), m_picture, m_picture, m_inputs, 1});
    } else if (Found &found = m_found[*same]; std::exchange(found.lastPicture, m_picture) != m_picture) {
        ++found.pictures;
    }
}

std::vector<Problem> LayoutFaults::problems(const QString &file) const
{
    std::vector<Problem> problems;
    for (const auto &[fault, firstPicture, lastPicture, inputs, pictures] : m_found) {
        if (problems.size() == mostTold) {
            problems.push_back(andMore(problems));
            break;
        }
        const QString where =
            pictures == 1
                ? firstPicture
                : QCoreApplication::translate("Layout", "%1, and %2 more").arg(firstPicture).arg(pictures - 1);
        QString message = fault.message + QStringLiteral(" [") + where + QLatin1Char(']');
        if (!inputs.isEmpty())
            message += QLatin1Char(' ') + QCoreApplication::translate("Layout", "(with %1)").arg(inputs);
        problems.push_back({fault.severity, file, fault.at.line, fault.at.column, fault.pointer, message, fault.hint});
    }
    return problems;
}

} // namespace madang
