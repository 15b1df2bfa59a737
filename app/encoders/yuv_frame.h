// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a film as video encoders take it: planar YUV with the colours at half the resolution (I420). Not
// concerned with which encoder takes it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace madang {

/// Eight bits, BT.709, limited range: Y 16…235, Cb and Cr 16…240 around 128. Formula: ITU-R BT.709-6, 3.2 to 3.4, on
/// the sRGB values as they are. A colour sample is the mean of its four pixels and so lies in their middle
/// (chroma_sample_location "center"). Each value is within 1 of the exact one.
class YuvFrame
{
public:
    /// `size`: both sides even.
    explicit YuvFrame(QSize size);

    /// False when there was not enough memory; then nothing else may be called.
    bool isValid() const { return !m_bytes.isEmpty(); }

    /// The smallest size of even sides that a picture of `size` fits into.
    static QSize sizeFor(QSize size);

    /// Converts `image`, 32 bits a pixel and opaque. `before`: what was converted last; then only pairs of rows that
    /// differ from it are. Returns how many pairs were.
    int convert(const QImage &image, const QImage &before = {});

    /// Y, Cb, Cr, row by row from the top.
    const QByteArray &bytes() const { return m_bytes; }

private:
    void convertRows(const QImage &image, int row);

    QSize m_size;
    QByteArray m_bytes;
};

} // namespace madang
