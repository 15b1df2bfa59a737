// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs that read PDF, for the tests of several folders.
#pragma once

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

namespace pdf_reader {

inline bool isInstalled(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

/// The reader's output, in UTF-8; null when it fails.
inline QString run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What qpdf has against the document; empty: nothing.
inline QString flaw(const QString &pdf)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    process.waitForFinished(60000);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    return process.exitCode() == 0 && said.contains(QLatin1String("No syntax or stream encoding errors")) ? QString()
                                                                                                         : said;
}

/// A page as poppler draws it, counted from 1, so that it is `pixels` large. What poppler complains of is printed.
inline QImage page(const QString &pdf, int number, QSize pixels)
{
    QTemporaryDir folder;
    QProcess process;
    const QString stem = folder.filePath(QStringLiteral("page"));
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-f"), QString::number(number),
                   QStringLiteral("-l"), QString::number(number), QStringLiteral("-scale-to-x"),
                   QString::number(pixels.width()), QStringLiteral("-scale-to-y"), QString::number(pixels.height()), pdf,
                   stem});
    process.waitForFinished(60000);
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty()) {
        qWarning("pdftoppm: %s", said.constData());
        return {};
    }
    return QImage(stem + QStringLiteral(".png"));
}

// Two rasterizers never agree on every edge, and ours puts each line of text on whole pixels. So pixels are compared as
// 3 x 3 means with the pixel itself and its eight neighbours, as in the test of SVG; a word, a clip or an opacity that is
// wrong is far off still. Poppler draws small letters darker than we do, which is all that the mean allows for.
inline constexpr double meanTolerance = 2;      ///< of 255, over all pixels and channels
inline constexpr int farDifference = 60;        ///< of 255, from each of the nine
inline constexpr double farTolerance = 0.00005; ///< share of the pixels that may be that far off

/// The 3 x 3 means around each pixel but those at the edge.
inline QImage blurred(const QImage &image)
{
    QImage result = image;
    const qsizetype line = image.bytesPerLine();
    for (int y = 1; y + 1 < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        uchar *to = result.scanLine(y);
        for (qsizetype i = 4; i < line - 4; ++i) {
            int sum = 0;
            for (const qsizetype dy : {-line, qsizetype(0), line})
                sum += from[i + dy - 4] + from[i + dy] + from[i + dy + 4];
            to[i] = uchar(sum / 9);
        }
    }
    return result;
}

/// Empty: within the tolerances; else by how much not. MADANG_KEEP=FOLDER keeps the two pictures to look at.
inline QString difference(const QImage &theirs, const QImage &ours, double mostInTheMean = meanTolerance)
{
    if (theirs.size() != ours.size())
        return QStringLiteral("%1 x %2 pixels").arg(theirs.width()).arg(theirs.height());
    const QImage a = theirs.convertToFormat(QImage::Format_RGB32), b = ours.convertToFormat(QImage::Format_RGB32);
    const QImage softA = blurred(a), softB = blurred(b);
    const qsizetype line = a.bytesPerLine();
    double sum = 0;
    qint64 far = 0;
    for (int y = 2; y + 2 < a.height(); ++y) {
        const uchar *hardA = a.constScanLine(y), *hardB = b.constScanLine(y);
        const uchar *meanA = softA.constScanLine(y), *meanB = softB.constScanLine(y);
        for (qsizetype i = 8; i < line - 8; ++i) {
            sum += std::abs(hardA[i] - hardB[i]);
            const auto isFar = [&](qsizetype by) { return std::abs(meanA[i] - meanB[i + by]) > farDifference; };
            far += isFar(0) && isFar(-4) && isFar(4) && isFar(-line) && isFar(line) && isFar(-line - 4)
                   && isFar(-line + 4) && isFar(line - 4) && isFar(line + 4);
        }
    }
    const double pixels = double(a.width()) * a.height();
    const double mean = sum / pixels / 3, share = double(far) / pixels / 3;
    if (qEnvironmentVariableIsSet("MADANG_KEEP")) {
        const QString stem = qEnvironmentVariable("MADANG_KEEP") + QLatin1Char('/')
                             + QLatin1String(QTest::currentTestFunction()) + QLatin1Char('-')
                             + QString::fromUtf8(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('_'));
        a.save(stem + QStringLiteral("-theirs.png"));
        b.save(stem + QStringLiteral("-ours.png"));
        qInfo("mean %g, far %g", mean, share);
    }
    return mean <= mostInTheMean && share <= farTolerance ? QString()
                                                          : QStringLiteral("mean %1, far %2").arg(mean).arg(share);
}

} // namespace pdf_reader
