// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"
#include "json/problem_list.h"

#include <QFile>
#include <QFileInfo>

namespace madang {

namespace {

Problem fileProblem(const QString &path, const QString &message, const QString &hint = {})
{
    return {Severity::Error, path, 0, 0, {}, message, hint};
}

Problem tooBig(const QString &path, qint64 maxBytes)
{
    return fileProblem(path,
                       translate("script", "This file is larger than %1 KB; a script is not.").arg(maxBytes / 1024),
                       translate("script", "Is it the right file? A long scene is better cut into two."));
}

} // namespace

Result<QByteArray> readBounded(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return fileProblem(path, translate("script", "There is no such file."));
    if (info.isDir())
        return fileProblem(path, translate("script", "This is a folder, not a file."),
                           translate("script", "Name a scene inside of it."));
    if (!info.isFile())
        return fileProblem(path, translate("script", "This is a device or a pipe, not a file with a script."));
    if (info.size() > maxBytes)
        return tooBig(path, maxBytes);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(path, translate("script", "This file cannot be opened: %1.").arg(file.errorString()));
    // One byte more than allowed tells a file that has grown meanwhile, or that has no true size, from one that fits.
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fileProblem(path, translate("script", "This file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > maxBytes)
        return tooBig(path, maxBytes);
    return bytes;
}

} // namespace madang
