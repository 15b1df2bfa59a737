// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/same_look.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

// A picture is judged in tiles, so that what is missing in one corner is not made up for by the rest. Within a tile the
// differences of 3 x 3 means are summed: levels that are off here and there cancel out in those, a stroke that is
// missing does not.
constexpr int tile = 8;        ///< pixels
constexpr double ignored = 3;  ///< levels of 255 by which a mean may be off
constexpr double mostOff = 24; ///< the sum of what is over that, in one tile

/// The largest difference among the channels of the 3 x 3 means around each pixel; at the edges of fewer.
std::vector<float> differences(const QImage &a, const QImage &b)
{
    const int width = a.width(), height = a.height();
    std::vector<int> columns(size_t(width) * 4); // sums of three rows, by pixel and channel
    std::vector<float> result(size_t(width) * size_t(height));
    for (int y = 0; y < height; ++y) {
        std::fill(columns.begin(), columns.end(), 0);
        const int first = std::max(y - 1, 0), last = std::min(y + 1, height - 1);
        for (int row = first; row <= last; ++row) {
            const uchar *was = a.constScanLine(row), *is = b.constScanLine(row);
            for (size_t i = 0; i < columns.size(); ++i)
                columns[i] += int(is[i]) - int(was[i]);
        }
        for (int x = 0; x < width; ++x) {
            const int left = std::max(x - 1, 0), right = std::min(x + 1, width - 1);
            int most = 0;
            for (int channel = 0; channel < 4; ++channel) {
                int sum = 0;
                for (int column = left; column <= right; ++column)
                    sum += columns[size_t(column) * 4 + size_t(channel)];
                most = std::max(most, std::abs(sum));
            }
            result[size_t(y) * size_t(width) + size_t(x)] =
                float(most) / float((last - first + 1) * (right - left + 1));
        }
    }
    return result;
}

} // namespace

QString picturesDiffer(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return QStringLiteral("is %1 x %2, was %3 x %4")
            .arg(after.width())
            .arg(after.height())
            .arg(before.width())
            .arg(before.height());
    const QImage a = before.convertToFormat(QImage::Format_ARGB32_Premultiplied),
                 b = after.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const std::vector<float> off = differences(a, b);
    double most = 0;
    QPoint where;
    int many = 0;
    for (int top = 0; top < a.height(); top += tile) {
        for (int left = 0; left < a.width(); left += tile) {
            double sum = 0;
            for (int y = top; y < std::min(top + tile, a.height()); ++y) {
                for (int x = left; x < std::min(left + tile, a.width()); ++x)
                    sum += std::max(0.0, off[size_t(y) * size_t(a.width()) + size_t(x)] - ignored);
            }
            many += sum > mostOff;
            if (sum > most) {
                most = sum;
                where = {left, top};
            }
        }
    }
    if (many == 0)
        return {};
    return QStringLiteral("looks different in %1 tiles of %2 x %2 pixels, most of all at %3,%4 (%5, %6 is too much)")
        .arg(many)
        .arg(tile)
        .arg(where.x())
        .arg(where.y())
        .arg(most, 0, 'f', 0)
        .arg(mostOff);
}
