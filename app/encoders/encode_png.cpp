// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_png.h"

#include <QImage>
#include <QSemaphore>
#include <QThreadPool>

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <csetjmp>
#include <cstring>

namespace madang {

namespace {

struct Texts
{
    std::vector<QByteArray> values; ///< keeps the bytes alive
    std::vector<png_text> chunks;
};

Texts textChunks(const PngOptions &options)
{
    Texts texts;
    texts.values.reserve(options.texts.size());
    for (const auto &[keyword, text] : options.texts) {
        texts.values.push_back(text.toUtf8());
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<char *>(keyword.constData());
        chunk.text = texts.values.back().data();
        chunk.itxt_length = size_t(texts.values.back().size());
        texts.chunks.push_back(chunk);
    }
    return texts;
}

void toRgb(const QRgb *from, unsigned char *to, int count)
{
    for (int i = 0; i < count; ++i, to += 3) {
        const QRgb pixel = from[i];
        to[0] = uchar(pixel >> 16);
        to[1] = uchar(pixel >> 8);
        to[2] = uchar(pixel);
    }
}

void toRgba(const QRgb *from, unsigned char *to, int count)
{
    for (int i = 0; i < count; ++i, to += 4) {
        const QRgb pixel = qUnpremultiply(from[i]);
        to[0] = uchar(qRed(pixel));
        to[1] = uchar(qGreen(pixel));
        to[2] = uchar(qBlue(pixel));
        to[3] = uchar(qAlpha(pixel));
    }
}

/// The rows of an image as they are compressed: each with the name of its filter, none, in front.
class Rows
{
public:
    Rows(const QImage &image, bool opaque) :
        m_image(image), m_opaque(opaque), m_row(1 + size_t(image.width()) * (opaque ? 3 : 4))
    {}

    qsizetype size() const { return qsizetype(m_row.size()); }

    /// Goes on to row `y`; false: it is like the one before. Much of a picture is empty.
    bool take(int y)
    {
        const auto *pixels = reinterpret_cast<const QRgb *>(m_image.constScanLine(y));
        const bool same =
            m_taken == y - 1 && y > 0
            && std::memcmp(pixels, m_image.constScanLine(y - 1), size_t(m_image.width()) * sizeof(QRgb)) == 0;
        m_taken = y;
        if (same)
            return false;
        (m_opaque ? toRgb : toRgba)(pixels, m_row.data() + 1, m_image.width());
        return true;
    }

    unsigned char *bytes() { return m_row.data(); }

private:
    const QImage &m_image;
    const bool m_opaque;
    std::vector<unsigned char> m_row;
    int m_taken = -1;
};

/// Some of the rows, compressed.
struct Strip
{
    QByteArray bytes;
    uLong checksum = 1; ///< of the rows
    qsizetype size = 0; ///< that they had
    bool good = false;
};

class Packer
{
public:
    explicit Packer(int level)
    {
        // Without the header and the checksum of a stream: a stream has several strips.
        m_open = deflateInit2(&m_stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Packer()
    {
        if (m_open)
            deflateEnd(&m_stream);
    }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    bool isOpen() const { return m_open; }

    /// What comes before, which may be referred to.
    void remember(const QByteArray &before)
    {
        deflateSetDictionary(&m_stream, reinterpret_cast<const Bytef *>(before.constData()), uInt(before.size()));
    }

    void add(unsigned char *bytes, qsizetype size, int flush)
    {
        m_stream.next_in = bytes;
        m_stream.avail_in = uInt(size);
        do {
            if (m_stream.avail_out == 0) {
                const qsizetype filled = m_packed.size();
                m_packed.resize(filled + room);
                m_stream.next_out = reinterpret_cast<Bytef *>(m_packed.data() + filled);
                m_stream.avail_out = room;
            }
            deflate(&m_stream, flush);
        } while (m_stream.avail_out == 0);
    }

    QByteArray finish()
    {
        m_packed.chop(qsizetype(m_stream.avail_out));
        return std::move(m_packed);
    }

private:
    static constexpr uInt room = 1 << 17;

    z_stream m_stream{};
    QByteArray m_packed;
    bool m_open = false;
};

Strip packed(const QImage &image, const PngOptions &options, int from, int to)
{
    Strip strip;
    Packer packer(options.level);
    if (!packer.isOpen())
        return strip;
    Rows rows(image, options.opaque);
    constexpr qsizetype farthest = 1 << MAX_WBITS;
    QByteArray before;
    for (int y = std::max(0, from - int(farthest / rows.size()) - 1); y < from; ++y) {
        rows.take(y);
        before.append(reinterpret_cast<const char *>(rows.bytes()), rows.size());
    }
    packer.remember(before.right(farthest));
    uLong ofRow = 1;
    for (int y = from; y < to; ++y) {
        if (rows.take(y) || y == from)
            ofRow = adler32(1, rows.bytes(), uInt(rows.size()));
        strip.checksum = adler32_combine(strip.checksum, ofRow, z_off_t(rows.size()));
        packer.add(rows.bytes(), rows.size(), Z_NO_FLUSH);
    }
    packer.add(nullptr, 0, to == image.height() ? Z_FINISH : Z_SYNC_FLUSH);
    strip.bytes = packer.finish();
    strip.size = rows.size() * (to - from);
    strip.good = true;
    return strip;
}

/// All rows as a stream of zlib. Half of them is another thread's work, where one is free: compressing is most of the
/// time of a picture. What each strip is does not depend on that, so the bytes are the same every time.
QByteArray packedRows(const QImage &image, const PngOptions &options)
{
    constexpr qsizetype worthSharing = 1 << 19;
    const int half = image.sizeInBytes() < worthSharing ? 0 : image.height() / 2;
    Strip upper, lower;
    QSemaphore done;
    const bool shared = half > 0 && QThreadPool::globalInstance()->tryStart([&] {
        upper = packed(image, options, 0, half);
        done.release();
    });
    lower = packed(image, options, half, image.height());
    if (shared)
        done.acquire();
    else if (half > 0)
        upper = packed(image, options, 0, half);
    if (!lower.good || (half > 0 && !upper.good))
        return {};

    const int speed = options.level < 2 ? 0 : options.level < 6 ? 1 : options.level == 6 ? 2 : 3;
    int header = (0x78 << 8) | (speed << 6);
    header += 31 - header % 31;
    const uLong checksum = adler32_combine(upper.checksum, lower.checksum, z_off_t(lower.size));
    QByteArray stream;
    stream.reserve(upper.bytes.size() + lower.bytes.size() + 6);
    stream.append(char(header >> 8)).append(char(header)).append(upper.bytes).append(lower.bytes);
    for (int shift = 24; shift >= 0; shift -= 8)
        stream.append(char(checksum >> shift));
    return stream;
}

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), qsizetype(size));
}

void flush(png_structp) {}

// libpng leaves by longjmp, so nothing with a destructor may be made in here.
bool write(png_structp png, png_infop info, const QImage &image, const PngOptions &options, Texts &texts,
           const QByteArray &rows)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_set_IHDR(png, info, png_uint_32(image.width()), png_uint_32(image.height()), 8,
                 options.opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (!texts.chunks.empty())
        png_set_text(png, info, texts.chunks.data(), int(texts.chunks.size()));
    png_write_info(png, info);
    const auto chunk = [png](const char *type, const QByteArray &bytes) {
        png_write_chunk(png, reinterpret_cast<png_const_bytep>(type),
                        reinterpret_cast<png_const_bytep>(bytes.constData()), size_t(bytes.size()));
    };
    chunk("IDAT", rows);
    png_write_chunk(png, reinterpret_cast<png_const_bytep>("IEND"), nullptr, 0);
    return true;
}

} // namespace

QByteArray encodePng(const QImage &image, const PngOptions &options)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied || image.format() == QImage::Format_RGB32);
    const QByteArray rows = packedRows(image, options);
    if (rows.isEmpty())
        return {};
    QByteArray bytes;
    bytes.reserve(rows.size() + 4096);
    Texts texts = textChunks(options);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    if (!png)
        return {};
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &bytes, append, flush);
    const bool good = info && write(png, info, image, options, texts, rows);
    png_destroy_write_struct(&png, &info);
    return good ? bytes : QByteArray();
}

} // namespace madang
