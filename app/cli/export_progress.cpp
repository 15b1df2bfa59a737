// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_progress.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QDir>

namespace madang {

namespace {

constexpr int barWidth = 30;        ///< characters
constexpr qint64 quickEnough = 300; ///< milliseconds for which nobody needs a bar

} // namespace

ExportProgress::ExportProgress(int products) : m_products(products), m_onTerminal(messagesGoToTerminal())
{
    m_since.start();
}

void ExportProgress::clearBar()
{
    if (m_hasBar)
        sayInLine(QStringLiteral("\r\033[K"));
    m_hasBar = false;
}

void ExportProgress::itemDone(const ExportItem &item, const std::vector<Problem> &problems)
{
    ++m_done;
    if (!m_onTerminal)
        return;
    clearBar();
    const QString path = QDir::toNativeSeparators(item.path);
    const QString place = QStringLiteral("%1/%2").arg(m_done, int(QString::number(m_products).size())).arg(m_products);
    say(hasErrors(problems) ? QCoreApplication::translate("Cli", "%1 not written: %2").arg(place, path)
                            : QStringLiteral("%1 %2").arg(place, path));
}

void ExportProgress::share(double share)
{
    const int percent = int(share * 100);
    if (!m_onTerminal || m_since.elapsed() < quickEnough || (percent == m_percent && m_hasBar) || share >= 1)
        return;
    m_percent = percent;
    const int full = int(share * barWidth);
    sayInLine(QStringLiteral("\r[%1%2] %3 %").arg(QString(full, u'#'), QString(barWidth - full, u'.')).arg(percent, 3));
    m_hasBar = true;
}

void ExportProgress::end(const BatchOutcome &outcome)
{
    clearBar();
    if (outcome.cancelled)
        say(QCoreApplication::translate("Cli", "Stopped: %1 of %2 are written.").arg(outcome.written).arg(m_products));
    else if (outcome.written < m_products && m_products > 1)
        say(QCoreApplication::translate("Cli", "%1 of %2 could not be written:")
                .arg(m_products - outcome.written)
                .arg(m_products));
    say(outcome.problems);
}

} // namespace madang
