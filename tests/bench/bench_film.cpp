// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

const QString scene = QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/rolling-deployment.json");
// As the film exporter asks for it.
const QStringList encode =
    QStringLiteral("-c:v libx264 -preset veryfast -threads 4 -crf 20 -pix_fmt yuv420p -f mp4").split(QLatin1Char(' '));

struct Run
{
    bool good = false;
    double milliseconds = 0;
    double megabytes = 0; ///< the most resident of the program itself, sampled; 0 where the system does not tell
};

Run run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    Run result;
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return result;
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                result.megabytes = line.mid(6).trimmed().split(' ').front().toDouble() * 1024 / 1e6;
        }
    }
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    result.good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return result;
}

int picturesIn(const QString &film)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), film, QStringLiteral("-map"),
                   QStringLiteral("0:v:0"), QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                   QStringLiteral("framecrc"), QStringLiteral("-")});
    process.waitForFinished(60000);
    int count = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        count += !line.isEmpty() && !line.startsWith('#');
    return count;
}

} // namespace

/// In milliseconds a picture, so that less is better: 60 pictures a second are 16.7, 120 are 8.3.
void benchFilm(Figures &figures)
{
    const QString name = QStringLiteral("MP4 1080p30, a picture"),
                  browser = QStringLiteral("  the same beside a headless browser");
    if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty()) {
        figures.skip(name, QStringLiteral("ffmpeg is not installed"));
        return;
    }
    const QString folder = QCoreApplication::applicationDirPath() + QLatin1Char('/');
    const QTemporaryDir out;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString film = out.filePath(QStringLiteral("ours.mp4"));
    const QStringList export_{QStringLiteral("export"), scene};
    const Run ours =
        run(folder + QStringLiteral("madang"),
            export_ + QStringList{QStringLiteral("--to"), QStringLiteral("mp4"), QStringLiteral("--out"), film},
            environment);
    const int pictures = ours.good ? picturesIn(film) : 0;
    constexpr int barePictures = 600, browserPictures = 90;
    const Run bare =
        run(folder + QStringLiteral("bare_film"),
            QStringList{out.filePath(QStringLiteral("bare.mp4")), QString::number(barePictures)} + encode, environment);
    if (!pictures || !bare.good) {
        figures.skip(name, pictures ? QStringLiteral("bare_film failed") : QStringLiteral("madang failed"));
        return;
    }
    const double each = ours.milliseconds / pictures;
    figures.add(name + QStringLiteral(" (%1 of them)").arg(pictures), each, QStringLiteral("ms"), 1000.0 / 60);
    figures.compare(QStringLiteral("  the same beside Qt and a BGRA pipe"), each, bare.milliseconds / barePictures,
                    QStringLiteral("ms"), 1);
    figures.add(QStringLiteral("  resident memory, at most"), ours.megabytes, QStringLiteral("MB"), 150);

    const QString svg = out.filePath(QStringLiteral("step.svg"));
    run(folder + QStringLiteral("madang"),
        export_ + QStringList{QStringLiteral("--step"), QStringLiteral("6"), QStringLiteral("--out"), svg},
        environment);
    QProcess npm;
    npm.start(QStringLiteral("npm"), {QStringLiteral("root"), QStringLiteral("-g")});
    if (npm.waitForFinished(20000) && !environment.contains(QStringLiteral("NODE_PATH")))
        environment.insert(QStringLiteral("NODE_PATH"), QString::fromLocal8Bit(npm.readAllStandardOutput()).trimmed());
    const QString resolve = QStringLiteral("require.resolve('puppeteer-core')");
    if (!run(QStringLiteral("node"), {QStringLiteral("-e"), resolve}, environment).good
        || QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty()) {
        figures.absent(browser, QStringLiteral("puppeteer-core or Chromium is not installed"));
        return;
    }
    environment.insert(QStringLiteral("CHROMIUM"), QStandardPaths::findExecutable(QStringLiteral("chromium")));
    const Run other = run(QStringLiteral("node"),
                          QStringList{QStringLiteral(MADANG_SOURCE_DIR "/tests/bench/browser_film.cjs"), svg,
                                      out.filePath(QStringLiteral("browser.mp4")), QString::number(browserPictures)}
                              + encode,
                          environment);
    if (other.good)
        figures.compare(browser, each, other.milliseconds / browserPictures, QStringLiteral("ms"), 0.2);
    else
        figures.skip(browser, QStringLiteral("it failed"));
}
