// SPDX-License-Identifier: GPL-3.0-or-later
// One palette for all pictures of a GIF. Colours of surfaces are kept as they are; the many shades at the edges of
// letters and lines share what is left. No dithering: it would be noise on flat colours.
#pragma once

#include <QColor>
#include <QHash>

#include <vector>

class QImage;

namespace madang {

/// How often each colour is seen.
class ColorCensus
{
public:
    /// Counts an opaque image, 32 bit. `weight`: for how many it stands.
    void add(const QImage &image, int weight = 1);

    /// Sees to it that an opaque colour is in the palette as it is. At most 64 of them.
    void keep(QColor color);

private:
    friend class GifPalette;
    struct Count
    {
        quint64 pixels = 0;
        quint64 flat = 0; ///< of them in level runs, as on surfaces
    };
    QHash<QRgb, Count> m_counts;
    std::vector<QRgb> m_kept;
};

class GifPalette
{
public:
    static constexpr int most = 255; ///< one of the 256 is for pixels that do not change

    /// Same counts, same palette, on every machine. Empty when there is not enough memory.
    explicit GifPalette(const ColorCensus &census);

    const std::vector<QRgb> &colors() const { return m_colors; }

    /// The nearest colour's index. The palette must not be empty.
    quint8 indexOf(QRgb color);

    /// Gives every pixel of an opaque 32 bit image its nearest colour.
    void apply(QImage &image);

private:
    struct Known
    {
        QRgb color = 0; ///< 0: nothing is known; every colour asked for is opaque
        quint8 index = 0;
    };
    quint8 nearest(QRgb color) const;

    std::vector<QRgb> m_colors;
    std::vector<Known> m_known;
};

} // namespace madang
