// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/yuv_frame.h"

#include <cstdint>
#include <cstring>
#include <new>

namespace madang {

namespace {

// In 256ths, so that everything fits 16 bits and compilers make vectors of it. Weights of BT.709 (0.2126, 0.7152,
// 0.0722) times 219/255 for Y; differences over 1.8556 and 1.5748 times 224/255 for the colours, rounded so that grey
// has none.
void toLuma(const std::uint32_t *pixels, std::uint8_t *luma, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto r = std::uint16_t((pixels[i] >> 16) & 0xff);
        const auto g = std::uint16_t((pixels[i] >> 8) & 0xff);
        const auto b = std::uint16_t(pixels[i] & 0xff);
        luma[i] = std::uint8_t(std::uint16_t(47 * r + 157 * g + 16 * b + 16 * 256 + 128) >> 8);
    }
}

void toChroma(const std::uint32_t *upper, const std::uint32_t *lower, std::uint8_t *cb, std::uint8_t *cr, int count)
{
    // Two channels of a pixel are added at once, in halves of 32 bits.
    constexpr std::uint32_t redAndBlue = 0x00ff00ff;
    for (int i = 0; i < count; ++i) {
        const std::uint32_t a = upper[2 * i], b = upper[2 * i + 1], c = lower[2 * i], d = lower[2 * i + 1];
        const std::uint32_t sums = (a & redAndBlue) + (b & redAndBlue) + (c & redAndBlue) + (d & redAndBlue);
        const std::uint32_t greens = ((a >> 8) & 0xff) + ((b >> 8) & 0xff) + ((c >> 8) & 0xff) + ((d >> 8) & 0xff);
        const auto red = std::int16_t(((sums >> 16) + 2) >> 2);
        const auto green = std::int16_t((greens + 2) >> 2);
        const auto blue = std::int16_t(((sums & 0xffff) + 2) >> 2);
        cb[i] = std::uint8_t((std::int16_t(112 * blue - 26 * red - 86 * green + 128) >> 8) + 128);
        cr[i] = std::uint8_t((std::int16_t(112 * red - 102 * green - 10 * blue + 128) >> 8) + 128);
    }
}

} // namespace

YuvFrame::YuvFrame(QSize size) : m_size(size)
{
    Q_ASSERT(size.width() > 0 && size.height() > 0 && size.width() % 2 == 0 && size.height() % 2 == 0);
    try {
        m_bytes = QByteArray(qsizetype(size.width()) * size.height() * 3 / 2, '\0');
    } catch (const std::bad_alloc &) {}
}

QSize YuvFrame::sizeFor(QSize size)
{
    return {(size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2};
}

int YuvFrame::convert(const QImage &image, const QImage &before)
{
    Q_ASSERT(image.size() == m_size && image.depth() == 32);
    Q_ASSERT(before.isNull() || before.size() == m_size);
    const auto length = std::size_t(m_size.width()) * 4;
    int converted = 0;
    for (int row = 0; row < m_size.height(); row += 2) {
        if (!before.isNull() && std::memcmp(image.constScanLine(row), before.constScanLine(row), length) == 0
            && std::memcmp(image.constScanLine(row + 1), before.constScanLine(row + 1), length) == 0)
            continue;
        convertRows(image, row);
        ++converted;
    }
    return converted;
}

void YuvFrame::convertRows(const QImage &image, int row)
{
    const int width = m_size.width();
    const auto pixels = qsizetype(width) * m_size.height();
    auto *const luma = reinterpret_cast<std::uint8_t *>(m_bytes.data());
    const auto *const upper = reinterpret_cast<const std::uint32_t *>(image.constScanLine(row));
    const auto *const lower = reinterpret_cast<const std::uint32_t *>(image.constScanLine(row + 1));
    toLuma(upper, luma + qsizetype(row) * width, width);
    toLuma(lower, luma + qsizetype(row + 1) * width, width);
    std::uint8_t *const cb = luma + pixels + qsizetype(row / 2) * (width / 2);
    toChroma(upper, lower, cb, cb + pixels / 4, width / 2);
}

} // namespace madang
