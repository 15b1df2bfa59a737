// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_png.h"

#include <QImage>

#include <png.h>

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

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), qsizetype(size));
}

void flush(png_structp) {}

// libpng leaves by longjmp, so nothing with a destructor may be made in here.
bool write(png_structp png, png_infop info, const QImage &image, const PngOptions &options, Texts &texts,
           unsigned char *row)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    const int width = image.width();
    const int height = image.height();
    png_set_IHDR(png, info, png_uint_32(width), png_uint_32(height), 8,
                 options.opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, options.level);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (!texts.chunks.empty())
        png_set_text(png, info, texts.chunks.data(), int(texts.chunks.size()));
    png_write_info(png, info);
    for (int y = 0; y < height; ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        // Much of a picture is empty: a row like the one before is not converted again.
        const bool same = y > 0 && std::memcmp(pixels, image.constScanLine(y - 1), size_t(width) * sizeof(QRgb)) == 0;
        if (!same && options.opaque)
            toRgb(pixels, row, width);
        else if (!same)
            toRgba(pixels, row, width);
        png_write_row(png, row);
    }
    png_write_end(png, info);
    return true;
}

} // namespace

QByteArray encodePng(const QImage &image, const PngOptions &options)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied || image.format() == QImage::Format_RGB32);
    QByteArray bytes;
    bytes.reserve(256 * 1024);
    std::vector<unsigned char> row(size_t(image.width()) * 4);
    Texts texts = textChunks(options);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    if (!png)
        return {};
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &bytes, append, flush);
    const bool good = info && write(png, info, image, options, texts, row.data());
    png_destroy_write_struct(&png, &info);
    return good ? bytes : QByteArray();
}

} // namespace madang
