// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_apng.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

namespace madang {

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray named = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(named.constData()), uInt(named.size()));
    return number(quint32(data.size())) + named + number(quint32(sum));
}

/// A PNG file taken apart.
struct Parts
{
    QByteArray head; ///< everything before the pixels
    QByteArray pixels;
};

Parts partsOf(const QByteArray &png)
{
    Parts parts;
    qsizetype at = 8;
    for (qsizetype length = 0; at + 12 <= png.size(); at += length + 12) {
        length = qFromBigEndian<qint32>(png.constData() + at);
        if (png.mid(at + 4, 4) == "IDAT")
            parts.pixels += png.mid(at + 8, length);
        else if (parts.pixels.isEmpty())
            parts.head = png.left(at + length + 12);
    }
    return parts;
}

/// The pictures are made by encodePng(); here their pixels come into chunks of other names, with time and place.
class ApngWriter : public AnimationWriter
{
public:
    ApngWriter(QIODevice &device, const ApngOptions &options) : m_device(device), m_options(options) {}

    /// Thousandths of a second. Browsers take ten and less for a hundred.
    AnimationGrid grid() const override { return {1000, 11, 0xFFFF, 1}; }

    bool put(const AnimationUpdate &update) override
    {
        PngOptions options;
        options.opaque = false;
        options.level = 6; // a fifth smaller than 3 for a fifth of the time
        if (m_pictures == 0)
            options.texts = m_options.texts;
        const Parts parts = partsOf(encodePng(update.pixels, options));
        if (parts.pixels.isEmpty())
            return false;
        QByteArray bytes;
        if (m_pictures == 0) {
            m_countAt = m_device.pos() + parts.head.size();
            bytes = parts.head + countChunk();
        }
        bytes += chunk("fcTL", number(m_sequence++) + number(quint32(update.pixels.width()))
                                   + number(quint32(update.pixels.height())) + number(quint32(update.at.x()))
                                   + number(quint32(update.at.y())) + number(quint32(update.duration)).right(2)
                                   + number(1000).right(2) + (m_pictures == 0 ? replaces : liesOver));
        if (m_pictures == 0)
            bytes += chunk("IDAT", parts.pixels);
        else
            bytes += chunk("fdAT", number(m_sequence++) + parts.pixels);
        ++m_pictures;
        return m_device.write(bytes) == bytes.size();
    }

    bool end() override
    {
        const QByteArray last = chunk("IEND", {}), count = countChunk();
        return m_device.write(last) == last.size() && m_device.seek(m_countAt) && m_device.write(count) == count.size();
    }

private:
    QByteArray countChunk() const { return chunk("acTL", number(m_pictures) + number(m_options.loops ? 0 : 1)); }

    // What becomes of it afterwards (nothing) and how it goes onto what is there.
    const QByteArray replaces = QByteArray("\0\0", 2), liesOver = QByteArray("\0\1", 2);

    QIODevice &m_device;
    const ApngOptions m_options;
    qint64 m_countAt = 0;
    quint32 m_pictures = 0, m_sequence = 0;
};

} // namespace

std::unique_ptr<AnimationWriter> apngWriter(QIODevice &device, const ApngOptions &options)
{
    return std::make_unique<ApngWriter>(device, options);
}

} // namespace madang
