// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/golden.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr int channelTolerance = 32;
constexpr double pixelTolerance = 0.002;

int largestDifference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)),
                     std::abs(qAlpha(a) - qAlpha(b))});
}

} // namespace

QString compareWithGolden(const QImage &image, const QString &path)
{
    const QImage actual = image.convertToFormat(QImage::Format_ARGB32);
    if (qEnvironmentVariableIntValue("MADANG_ACCEPT") == 1) {
        QDir().mkpath(QFileInfo(path).path());
        return actual.save(path) ? QString() : QStringLiteral("cannot write ") + path;
    }
    const QImage golden = QImage(path).convertToFormat(QImage::Format_ARGB32);
    if (golden.isNull())
        return QStringLiteral("there is no ") + path;

    QString problem;
    if (golden.size() != actual.size()) {
        problem = QStringLiteral("is %1 x %2").arg(actual.width()).arg(actual.height());
    } else {
        qint64 different = 0;
        for (int y = 0; y < golden.height(); ++y) {
            for (int x = 0; x < golden.width(); ++x)
                different += largestDifference(golden.pixel(x, y), actual.pixel(x, y)) > channelTolerance;
        }
        if (different > pixelTolerance * golden.width() * golden.height())
            problem = QStringLiteral("%1 pixels differ").arg(different);
    }
    if (problem.isEmpty())
        return {};
    const QString refused =
        QDir::current().absoluteFilePath(QFileInfo(path).completeBaseName() + QStringLiteral(".actual.png"));
    actual.save(refused);
    return QStringLiteral("%1: %2; see %3").arg(path, problem, refused);
}
