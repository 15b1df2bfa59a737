// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_webp.h"

#include <QIODevice>
#include <QtEndian>

#include <webp/encode.h>

namespace madang {

namespace {

constexpr qsizetype riffHead = 12; ///< "RIFF", size, "WEBP"
constexpr char hasAlpha = 0x10, isAnimated = 0x02, replaces = 0x02, liesOver = 0x00;

/// The lowest `bytes` bytes of a number, the lowest first.
QByteArray number(quint32 value, int bytes)
{
    QByteArray all(4, Qt::Uninitialized);
    qToLittleEndian(value, all.data());
    return all.left(bytes);
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return type + number(quint32(data.size()), 4) + data + QByteArray(data.size() % 2, '\0');
}

int append(const uint8_t *data, size_t size, const WebPPicture *picture)
{
    static_cast<QByteArray *>(picture->custom_ptr)->append(reinterpret_cast<const char *>(data), qsizetype(size));
    return 1;
}

/// Each picture is compressed by libwebp; what surrounds them is written here, because its own writer of animations
/// keeps all of them in memory and compresses each one several times to find out what is known here already.
class WebpWriter : public AnimationWriter
{
public:
    WebpWriter(QIODevice &device, const WebpOptions &options) : m_device(device), m_options(options)
    {
        m_good = WebPConfigInit(&m_config) && WebPConfigLosslessPreset(&m_config, options.level);
        m_config.exact = 1; // nothing is hidden under the transparent pixels
    }

    /// Thousandths of a second. Browsers take ten and less for a hundred.
    AnimationGrid grid() const override { return {1000, 11, 0xFFFFFF, 2}; }

    bool put(const AnimationUpdate &update) override
    {
        const bool first = m_start < 0;
        if (!m_good || (first && !begin()))
            return false;
        const QByteArray picture = compressed(update.pixels);
        if (picture.isEmpty())
            return false;
        return write(chunk(
            "ANMF", number(quint32(update.at.x() / 2), 3) + number(quint32(update.at.y() / 2), 3)
                        + number(quint32(update.pixels.width() - 1), 3) + number(quint32(update.pixels.height() - 1), 3)
                        + number(quint32(update.duration), 3) + (first ? replaces : liesOver) + picture.mid(riffHead)));
    }

    bool end() override
    {
        const qint64 size = m_device.pos() - m_start - 8;
        return size <= 0xFFFFFFFE && m_device.seek(m_start + 4) && write(number(quint32(size), 4));
    }

private:
    bool begin()
    {
        m_start = m_device.pos();
        const QByteArray about = QByteArray(1, hasAlpha | isAnimated) + number(0, 3)
                                 + number(quint32(m_options.size.width() - 1), 3)
                                 + number(quint32(m_options.size.height() - 1), 3);
        const QByteArray background = number(0xFFFFFFFF, 4);
        return write("RIFF" + number(0, 4) + "WEBP" + chunk("VP8X", about)
                     + chunk("ANIM", background + number(m_options.loops ? 0 : 1, 2)));
    }

    /// A WebP file of one picture; empty when there is not enough memory.
    QByteArray compressed(const QImage &pixels) const
    {
        QByteArray bytes;
        WebPPicture picture;
        if (!WebPPictureInit(&picture))
            return {};
        picture.use_argb = 1;
        picture.width = pixels.width();
        picture.height = pixels.height();
        // Every pixel is opaque or nothing at all, so it does not matter that these are premultiplied. With `exact`
        // they are only read.
        picture.argb = reinterpret_cast<uint32_t *>(const_cast<uchar *>(pixels.constBits()));
        picture.argb_stride = int(pixels.bytesPerLine() / 4);
        picture.writer = append;
        picture.custom_ptr = &bytes;
        const bool good = WebPEncode(&m_config, &picture);
        WebPPictureFree(&picture);
        return good ? bytes : QByteArray();
    }

    bool write(const QByteArray &bytes) { return m_device.write(bytes) == bytes.size(); }

    QIODevice &m_device;
    const WebpOptions m_options;
    WebPConfig m_config;
    bool m_good = false;
    qint64 m_start = -1; ///< of the file; negative: nothing is written yet
};

} // namespace

std::unique_ptr<AnimationWriter> webpWriter(QIODevice &device, const WebpOptions &options)
{
    return std::make_unique<WebpWriter>(device, options);
}

} // namespace madang
