// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_madang.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

/// The program lies at the top of the build folder, the tests somewhere below it.
QString madangProgram()
{
    QDir folder(QCoreApplication::applicationDirPath());
    do {
        for (const char *name : {"madang", "madang.exe"}) {
            if (QFileInfo(folder.filePath(QString::fromLatin1(name))).isFile())
                return folder.filePath(QString::fromLatin1(name));
        }
    } while (folder.cdUp());
    return {};
}

QProcessEnvironment madangEnvironment(const QString &scenes, const QStringList &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"LANG", "LANGUAGE", "LC_MESSAGES", "MADANG_SCENES", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        variables.remove(QString::fromLatin1(name));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!scenes.isEmpty())
        variables.insert(QStringLiteral("MADANG_SCENES"), scenes);
    for (const QString &variable : environment)
        variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    return variables;
}

Ran runMadang(const QStringList &arguments, const QString &scenes, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(madangEnvironment(scenes, environment));
    process.start(madangProgram(), arguments);
    Ran ran;
    if (!process.waitForStarted() || !process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return ran;
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    return ran;
}
