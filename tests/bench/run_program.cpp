// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/run_program.h"

#include <QElapsedTimer>
#include <QProcess>

double runProgram(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer; // on the clock, always: another process's time is not ours
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e6;
}
