// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"
#include "bench/run_program.h"
#include "bench/window_start.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace {

/// One picture as a whole process, beside the bare program's. `most`: how many times its time; `mostTime`: 0: none is
/// set.
void onePicture(Figures &figures, const QString &ending, const QString &bareProgram, double most, double mostTime)
{
    const QString folder = QCoreApplication::applicationDirPath() + QLatin1Char('/');
    const QString name = QStringLiteral("one %1 cold, whole process (n = 21)").arg(ending.toUpper());
    if (!QFile::exists(folder + bareProgram)) {
        figures.skip(name, QStringLiteral("there is no %1 (libqt6svg6-dev)").arg(bareProgram));
        return;
    }
    QTemporaryDir out;
    const QStringList ours{QStringLiteral("export"),
                           QStringLiteral("--force"),
                           QStringLiteral(MADANG_SOURCE_DIR "/scenes/security/oauth-authorization-code.json"),
                           QStringLiteral("--step"),
                           QStringLiteral("6"),
                           QStringLiteral("--lang"),
                           QStringLiteral("both"),
                           QStringLiteral("--out"),
                           out.filePath(QStringLiteral("ours.") + ending)};
    const QStringList bare{out.filePath(QStringLiteral("bare.") + ending)};
    std::vector<double> oursTaken, bareTaken;
    // In turns, so that a busy moment of the machine meets both.
    for (int i = 0; i < 23; ++i) {
        const double a = runProgram(folder + QStringLiteral("madang"), ours),
                     b = runProgram(folder + bareProgram, bare);
        if (i >= 2) {
            oursTaken.push_back(a);
            bareTaken.push_back(b);
        }
    }
    figures.compare(name, median(oursTaken), median(bareTaken), QStringLiteral("ms"), most);
    if (mostTime > 0 && !measuresProcessorTime())
        figures.add(name.section(QLatin1Char(','), 0, 0) + QStringLiteral(", on the clock"), median(oursTaken),
                    QStringLiteral("ms"), mostTime);
}

void window(Figures &figures)
{
    std::vector<double> oursTaken, bareTaken, memory;
    for (int i = 0; i < 11; ++i) {
        const WindowStart a = startWindow(QStringLiteral("madang"), QStringLiteral(MADANG_SOURCE_DIR "/scenes")),
                          b = startWindow(QStringLiteral("bare_window"), {});
        if (!a.painted || !b.painted) {
            figures.skip(QStringLiteral("start -> first painted library"),
                         a.painted ? QStringLiteral("bare_window painted nothing")
                                   : QStringLiteral("madang painted nothing"));
            return;
        }
        if (i >= 2) {
            oursTaken.push_back(a.milliseconds);
            bareTaken.push_back(b.milliseconds);
            memory.push_back(a.megabytes);
        }
    }
    figures.compare(QStringLiteral("start -> first painted library (n = 9)"), median(oursTaken), median(bareTaken),
                    QStringLiteral("ms"), 3);
    figures.add(QStringLiteral("resident memory then"), median(memory), QStringLiteral("MB"), 100);
}

} // namespace

void benchProcesses(Figures &figures)
{
    onePicture(figures, QStringLiteral("png"), QStringLiteral("bare_png"), 0.65, 0);
    onePicture(figures, QStringLiteral("svg"), QStringLiteral("bare_svg"), 1.8, 45);
    onePicture(figures, QStringLiteral("pdf"), QStringLiteral("bare_pdf"), 1.7, 55);
    window(figures);
}
