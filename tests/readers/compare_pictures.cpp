// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/compare_pictures.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

// Two rasterizers never agree on every edge, and ours puts each line of text on whole pixels. So pixels are compared as
// 3 x 3 means with the pixel itself and its eight neighbours; a word, a clip or an opacity that is wrong is far off
// still.
constexpr double meanTolerance = 2; ///< of 255, over all pixels and channels
constexpr int farDifference = 60;   ///< of 255, from each of the nine; half a pixel up or down makes 43

/// The 3 x 3 means around each pixel but those at the edge.
QImage blurred(const QImage &image)
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

} // namespace

QString difference(const QImage &theirs, const QImage &ours, double tolerance)
{
    if (theirs.size() != ours.size())
        return u"%1 x %2 pixels"_s.arg(theirs.width()).arg(theirs.height());
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
        const QString stem = qEnvironmentVariable("MADANG_KEEP") + u'/' + QLatin1String(QTest::currentTestFunction())
                             + u'-' + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'_');
        a.save(stem + u"-theirs.png"_s);
        b.save(stem + u"-ours.png"_s);
        qInfo("mean %g, far %g", mean, share);
    }
    return mean <= meanTolerance && share <= tolerance ? QString() : u"mean %1, far %2"_s.arg(mean).arg(share);
}
