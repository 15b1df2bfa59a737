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

Problem tooBig(const QString &path, qint64 maxBytes, const ReadHints &hints)
{
    return fileProblem(path, translate("Json", "This file is larger than %1 KB; no more is read.").arg(maxBytes / 1024),
                       hints.tooBig.isEmpty() ? translate("Json", "Is it the right file?") : hints.tooBig);
}

} // namespace

Result<QByteArray> readBounded(const QString &path, qint64 maxBytes, const ReadHints &hints)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return fileProblem(path, translate("Json", "There is no such file."));
    if (info.isDir())
        return fileProblem(path, translate("Json", "This is a folder, not a file."), hints.folder);
    if (!info.isFile())
        return fileProblem(path, translate("Json", "This is a device or a pipe, not a file."));
    if (info.size() > maxBytes)
        return tooBig(path, maxBytes, hints);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(path, translate("Json", "This file cannot be opened: %1.").arg(file.errorString()));
    // One byte more than allowed tells a file that has grown meanwhile, or that has no true size, from one that fits.
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fileProblem(path, translate("Json", "This file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > maxBytes)
        return tooBig(path, maxBytes, hints);
    return bytes;
}

} // namespace madang
