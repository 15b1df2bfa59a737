// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_gif.h"

#include "encoders/gif_palette.h"

#include <QIODevice>

#include <gif_lib.h>

#include <algorithm>
#include <vector>

namespace madang {

namespace {

constexpr int unchanged = GifPalette::most; ///< the index of pixels that stay as they are

int writeTo(GifFileType *gif, const GifByteType *bytes, int count)
{
    return int(static_cast<QIODevice *>(gif->UserData)->write(reinterpret_cast<const char *>(bytes), count));
}

class GifWriter : public AnimationWriter
{
public:
    GifWriter(QIODevice &device, GifPalette &palette, const GifOptions &options) :
        m_palette(palette), m_options(options), m_gif(EGifOpen(&device, writeTo, nullptr))
    {}

    ~GifWriter() override { close(); }

    /// Hundredths of a second. Browsers take less than two for ten.
    AnimationGrid grid() const override { return {100, 2, 0xFFFF, 1}; }

    void settle(QImage &image) override { m_palette.apply(image); }

    bool put(const AnimationUpdate &update) override
    {
        if (!m_gif || (!m_begun && !begin()))
            return false;
        GraphicsControlBlock control{DISPOSE_DO_NOT, false, update.duration, unchanged};
        GifByteType block[4];
        const size_t length = EGifGCBToExtension(&control, block);
        const int width = update.pixels.width();
        if (EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, int(length), block) != GIF_OK
            || EGifPutImageDesc(m_gif, update.at.x(), update.at.y(), width, update.pixels.height(), false, nullptr)
                   != GIF_OK)
            return false;
        m_row.resize(size_t(width));
        for (int y = 0; y < update.pixels.height(); ++y) {
            const auto *pixels = reinterpret_cast<const QRgb *>(update.pixels.constScanLine(y));
            std::transform(pixels, pixels + width, m_row.begin(),
                           [&](QRgb pixel) { return pixel == 0 ? GifByteType(unchanged) : m_palette.indexOf(pixel); });
            if (EGifPutLine(m_gif, m_row.data(), width) != GIF_OK)
                return false;
        }
        return true;
    }

    bool end() override { return close(); }

private:
    bool begin()
    {
        m_begun = true;
        std::vector<GifColorType> colors(256);
        for (size_t i = 0; i < m_palette.colors().size(); ++i) {
            const QRgb color = m_palette.colors()[i];
            colors[i] = {GifByteType(qRed(color)), GifByteType(qGreen(color)), GifByteType(qBlue(color))};
        }
        const std::unique_ptr<ColorMapObject, void (*)(ColorMapObject *)> map(GifMakeMapObject(256, colors.data()),
                                                                              GifFreeMapObject);
        EGifSetGifVersion(m_gif, true);
        return map
               && EGifPutScreenDesc(m_gif, m_options.size.width(), m_options.size.height(), 8, 0, map.get()) == GIF_OK
               && (!m_options.loops || putLoop());
    }

    /// Again and again: what all viewers know from Netscape.
    bool putLoop()
    {
        const GifByteType count[3] = {1, 0, 0};
        return EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
               && EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK
               && EGifPutExtensionBlock(m_gif, sizeof count, count) == GIF_OK
               && EGifPutExtensionTrailer(m_gif) == GIF_OK;
    }

    bool close()
    {
        GifFileType *const gif = std::exchange(m_gif, nullptr);
        return gif && EGifCloseFile(gif, nullptr) == GIF_OK;
    }

    GifPalette &m_palette;
    const GifOptions m_options;
    GifFileType *m_gif;
    std::vector<GifByteType> m_row;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<AnimationWriter> gifWriter(QIODevice &device, GifPalette &palette, const GifOptions &options)
{
    return std::make_unique<GifWriter>(device, palette, options);
}

} // namespace madang
