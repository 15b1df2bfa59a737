// SPDX-License-Identifier: GPL-3.0-or-later
// One picture beside the programs people would take instead, and what memory the command line needs.
#include "bench/bench.h"
#include "bench/figures.h"
#include "bench/run_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

QString source(const char *name)
{
    return QStringLiteral(MADANG_SOURCE_DIR "/tests/bench/") + QLatin1String(name);
}

QString ours()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/madang");
}

QStringList onePicture(const QString &out)
{
    return {QStringLiteral("export"),
            QStringLiteral("--force"),
            QStringLiteral(MADANG_SOURCE_DIR "/scenes/security/oauth-authorization-code.json"),
            QStringLiteral("--step"),
            QStringLiteral("6"),
            QStringLiteral("--lang"),
            QStringLiteral("both"),
            QStringLiteral("--out"),
            out};
}

/// `target`: the share of the peer's time that ours may take.
void beside(Figures &figures, const QString &program, const QStringList &arguments, int times, double target)
{
    const QString name = QStringLiteral("one PNG cold, beside %1 (n = %2)").arg(program).arg(times);
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        figures.skip(name, QStringLiteral("%1 is not installed").arg(program));
        return;
    }
    QTemporaryDir out;
    QStringList theirs = arguments;
    theirs.replaceInStrings(QStringLiteral("OUT"), out.filePath(QStringLiteral("theirs.png")));
    std::vector<double> oursTaken, theirsTaken;
    for (int i = 0; i <= times; ++i) {
        const double a = runProgram(ours(), onePicture(out.filePath(QStringLiteral("ours.png")))),
                     b = runProgram(found, theirs);
        if (i > 0) { // the first one warms the disk's cache
            oursTaken.push_back(a);
            theirsTaken.push_back(b);
        }
    }
    figures.compare(name, median(oursTaken), median(theirsTaken), QStringLiteral("ms"), target);
}

/// Megabytes that a run had resident at most; negative where that cannot be told.
double mostResident(const QString &program, const QStringList &arguments)
{
    const QString asks = QCoreApplication::applicationDirPath() + QStringLiteral("/peak_memory");
    if (!QFile::exists(asks))
        return -1;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(asks, QStringList{program} + arguments);
    const bool ended = process.waitForFinished(120000) && process.exitCode() == 0;
    bool isNumber = false;
    const double kilobytes = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    if (!ended || !isNumber)
        qFatal("%s failed", qPrintable(program));
    return kilobytes / 1024;
}

void memory(Figures &figures)
{
    QTemporaryDir out;
    const double one = mostResident(ours(), onePicture(out.filePath(QStringLiteral("one.png"))));
    const double batch = mostResident(ours(), {QStringLiteral("export"), QStringLiteral("--all"),
                                               QStringLiteral("--out"), out.filePath(QStringLiteral("all"))});
    if (one < 0) {
        figures.skip(QStringLiteral("memory of an export"), QStringLiteral("not told by this system"));
        return;
    }
    figures.add(QStringLiteral("most resident, one PNG of 1080p"), one, QStringLiteral("MB"), 60);
    figures.add(QStringLiteral("most resident, all steps of all scenes"), batch, QStringLiteral("MB"), 150);
}

} // namespace

void benchPeers(Figures &figures)
{
    beside(figures, QStringLiteral("dot"), {QStringLiteral("-Tpng"), QStringLiteral("-oOUT"), source("sequence.dot")},
           11, 1);
    beside(figures, QStringLiteral("mmdc"),
           {QStringLiteral("-i"), source("sequence.mmd"), QStringLiteral("-o"), QStringLiteral("OUT"),
            QStringLiteral("-w"), QStringLiteral("1920")},
           3, 1.0 / 15);
    memory(figures);
}
