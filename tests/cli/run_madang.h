// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program, as people do.
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

struct Ran
{
    int exitCode = -1; ///< -1: it did not start, crashed or took longer than 60 seconds
    QByteArray out;
    QByteArray err;
};

QString madangProgram();

/// What a process that is to run it gets: `environment` and `scenes` as below.
QProcessEnvironment madangEnvironment(const QString &scenes = {}, const QStringList &environment = {});

/// `environment`: "NAME=value" on top of a clean English one; `scenes` becomes MADANG_SCENES where it is not empty.
Ran runMadang(const QStringList &arguments, const QString &scenes = {}, const QStringList &environment = {});
