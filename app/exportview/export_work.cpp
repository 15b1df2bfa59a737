// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/export_work.h"

#include <QDir>
#include <QFileInfo>

namespace madang {

namespace {

QStringList existingOf(const ExportPlan &plan, Product product)
{
    QStringList existing;
    for (const ExportItem &item : plan.items) {
        const QFileInfo there(item.path);
        if (product == Product::Folder ? there.isDir() && !QDir(item.path).isEmpty() : there.isFile())
            existing.append(item.path);
    }
    return existing;
}

} // namespace

ExportWork::ExportWork(const Exporter &exporter, ExportRequest request, QObject *parent) :
    QThread(parent), m_exporter(exporter), m_request(std::move(request))
{}

ExportWork::~ExportWork()
{
    cancel();
    wait();
}

void ExportWork::run()
{
    const Result<ExportPlan> plan = planExport(m_exporter, m_request);
    m_result.problems = plan ? plan->problems : plan.problems;
    if (!plan)
        return;
    if (!m_request.settings.replace) {
        m_result.existing = existingOf(*plan, m_exporter.spec().product);
        if (!m_result.existing.isEmpty())
            return;
    }
    for (const ExportItem &item : plan->items)
        m_result.paths.append(item.path);
    const int all = int(plan->items.size());
    if (all == 0)
        return;
    // The batch calls one at a time, so these need no lock.
    int done = 0;
    QString name = QFileInfo(m_result.paths.front()).fileName();
    BatchWatcher watcher;
    watcher.cancelled = [this] { return m_cancelled.load(); };
    watcher.itemDone = [&](const ExportItem &item, const std::vector<Problem> &) {
        ++done;
        name = QFileInfo(item.path).fileName();
    };
    watcher.progress = [&](double share) { emit progressed(done, all, name, share); };
    emit progressed(0, all, name, 0);
    m_result.outcome = runBatch(m_exporter, m_request, *plan, watcher);
    m_result.problems.insert(m_result.problems.end(), m_result.outcome.problems.begin(),
                             m_result.outcome.problems.end());
}

} // namespace madang
