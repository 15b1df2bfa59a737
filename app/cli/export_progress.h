// SPDX-License-Identifier: GPL-3.0-or-later
// What an export says while it goes on: a line for each product and a bar on a terminal, nothing in a pipe. Problems
// come at the end in either. Not concerned with the export.
#pragma once

#include "exporters/export_batch.h"

#include <QElapsedTimer>

namespace madang {

class ExportProgress
{
public:
    explicit ExportProgress(int products);

    void itemDone(const ExportItem &item, const std::vector<Problem> &problems);
    void share(double share);
    void end(const BatchOutcome &outcome);

private:
    void clearBar();

    int m_products;
    int m_done = 0;
    int m_percent = -1;
    bool m_onTerminal;
    bool m_hasBar = false;
    QElapsedTimer m_since;
};

} // namespace madang
