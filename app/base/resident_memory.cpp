// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resident_memory.h"

#include <QFile>

namespace madang {

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace madang
