// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout_faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace madang {

void LayoutFaults::beginRun(const QString &inputs)
{
    m_inputs = inputs;
    ++m_run;
}

void LayoutFaults::tell(Fault fault)
{
    if (fault.about.isEmpty())
        fault.about = fault.message;
    const auto same = std::find_if(m_found.begin(), m_found.end(), [&](const Found &other) {
        return other.fault.pointer == fault.pointer
               && (other.run == m_run ? other.fault.message == fault.message : other.fault.about == fault.about);
    });
    if (same == m_found.end())
        m_found.push_back({std::move(fault), m_picture, m_picture, m_inputs, 1, m_run});
    else if (same->run == m_run && std::exchange(same->lastPicture, m_picture) != m_picture)
        ++same->pictures;
}

std::vector<Problem> LayoutFaults::problems(const QString &file) const
{
    std::vector<Problem> problems;
    for (const auto &[fault, firstPicture, lastPicture, inputs, pictures, run] : m_found) {
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
