// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window_start.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

WindowStart startWindow(const QString &program, const QString &scenes)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("MADANG_BENCH_FIRST_PAINT"), QStringLiteral("1"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    if (!scenes.isEmpty())
        environment.insert(QStringLiteral("MADANG_SCENES"), scenes);
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, QStringList());
    WindowStart result;
    QByteArray said;
    while (process.waitForReadyRead(20000)) {
        said += process.readAllStandardOutput();
        if (said.contains("first-paint") && said.endsWith('\n')) {
            result.painted = true;
            result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
            break;
        }
    }
    static const QRegularExpression number(QStringLiteral("first-paint\\D+([0-9.]+)"));
    result.megabytes = number.match(QString::fromUtf8(said)).captured(1).toDouble();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
    return result;
}
