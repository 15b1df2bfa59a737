// SPDX-License-Identifier: GPL-3.0-or-later
// One export on a thread of its own: plans it, stops there when files would be replaced and nobody allowed it, else
// writes. Not concerned with how it is shown.
#pragma once

#include "exporters/export_batch.h"

#include <QThread>

#include <atomic>

namespace madang {

struct ExportResult
{
    std::vector<Problem> problems; ///< of the plan and of what was not written
    QStringList existing;          ///< not empty: nothing was written, these would have been replaced
    BatchOutcome outcome;
    QStringList paths; ///< all that were to be written
};

class ExportWork : public QThread
{
    Q_OBJECT

public:
    /// Asks before it replaces unless request.settings.replace.
    ExportWork(const Exporter &exporter, ExportRequest request, QObject *parent = nullptr);
    ~ExportWork() override; ///< cancels and waits

    void cancel() { m_cancelled = true; } ///< keeps what is finished; finished() comes soon

    const ExportResult &result() const { return m_result; } ///< once it has finished

signals:
    /// `name`: of the file that is done, or of the first one; `share`: 0…1 of all.
    void progressed(int done, int all, const QString &name, double share);

protected:
    void run() override;

private:
    const Exporter &m_exporter;
    const ExportRequest m_request;
    std::atomic<bool> m_cancelled = false;
    ExportResult m_result;
};

} // namespace madang
