// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/golden.h"

#include "readers/same_look.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

/// Beside the test program, to look at: NAME.actual.png for NAME.png.
QString refusedPath(const QString &path)
{
    const QFileInfo file(path);
    return QDir::current().absoluteFilePath(file.completeBaseName() + QStringLiteral(".actual.") + file.suffix());
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool acceptsGoldens()
{
    return qEnvironmentVariable("MADANG_ACCEPT") == QLatin1String("1");
}

QString compareWithGolden(const QImage &image, const QString &path)
{
    if (acceptsGoldens()) {
        QDir().mkpath(QFileInfo(path).path());
        return image.save(path) ? QString() : QStringLiteral("cannot write ") + path;
    }
    const QImage golden(path);
    if (golden.isNull())
        return QStringLiteral("there is no ") + path;
    const QString problem = picturesDiffer(golden, image);
    if (problem.isEmpty())
        return {};
    const QString refused = refusedPath(path);
    image.save(refused);
    return QStringLiteral("%1: %2; see %3").arg(path, problem, refused);
}

QStringList firstDifference(const QString &before, const QString &after)
{
    const QStringList was = before.split(u'\n'), is = after.split(u'\n');
    for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i) {
        if (was.value(i) != is.value(i))
            return {
                QStringLiteral("line %1 was \"%2\", is \"%3\"").arg(QString::number(i + 1), was.value(i), is.value(i))};
    }
    return {};
}

QString compareWithGolden(const QString &text, const QString &path, TextDifference difference)
{
    if (acceptsGoldens())
        return write(path, text.toUtf8()) ? QString() : QStringLiteral("cannot write ") + path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("there is no %1; MADANG_ACCEPT=1 writes it").arg(path);
    const QString golden = QString::fromUtf8(file.readAll());
    if (golden == text)
        return {};
    const QString refused = refusedPath(path);
    write(refused, text.toUtf8());
    return QStringLiteral("%1:\n%2\nsee %3").arg(path, difference(golden, text).join(u'\n'), refused);
}
