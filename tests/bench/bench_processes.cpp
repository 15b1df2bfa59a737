// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"
#include "bench/run_program.h"
#include "bench/window_start.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

void onePicture(Figures &figures)
{
    const QString folder = QCoreApplication::applicationDirPath() + QLatin1Char('/');
    QTemporaryDir out;
    const QStringList ours{
        QStringLiteral("export"), QStringLiteral("--force"),
        QStringLiteral(MADANG_SOURCE_DIR "/scenes/security/oauth-authorization-code.json"),
        QStringLiteral("--step"), QStringLiteral("6"),
        QStringLiteral("--lang"), QStringLiteral("both"),
        QStringLiteral("--out"),  out.filePath(QStringLiteral("ours.png"))};
    const QStringList bare{out.filePath(QStringLiteral("bare.png"))};
    std::vector<double> oursTaken, bareTaken;
    // In turns, so that a busy moment of the machine meets both.
    for (int i = 0; i < 23; ++i) {
        const double a = runProgram(folder + QStringLiteral("madang"), ours),
                     b = runProgram(folder + QStringLiteral("bare_png"), bare);
        if (i >= 2) {
            oursTaken.push_back(a);
            bareTaken.push_back(b);
        }
    }
    figures.compare(QStringLiteral("one PNG cold, whole process (n = 21)"), median(oursTaken), median(bareTaken),
                    QStringLiteral("ms"), 1.1);
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
    onePicture(figures);
    window(figures);
}
