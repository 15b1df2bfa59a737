// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/run_program.h"

#include "bench/figures.h"

#include <QElapsedTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// Of all programs that were run and have ended, in milliseconds.
double processorTimeOfOthers()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return of(usage.ru_utime) + of(usage.ru_stime);
#else
    return 0;
#endif
}

} // namespace

double runProgram(const QString &program, const QStringList &arguments)
{
    const double before = processorTimeOfOthers();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    const double taken = double(timer.nsecsElapsed()) / 1e6, worked = processorTimeOfOthers() - before;
    return measuresProcessorTime() && worked > 0 ? worked : taken;
}
