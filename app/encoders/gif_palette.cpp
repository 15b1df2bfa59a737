// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/gif_palette.h"

#include <QImage>

#include <libimagequant.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace madang {

namespace {

constexpr int levelRun = 8;        ///< pixels side by side that make a surface
constexpr size_t mostExact = 160;  ///< colours of surfaces; the rest of the palette is for edges
constexpr quint64 leastExact = 64; ///< pixels of them
constexpr qsizetype mostCounted = 1 << 18;
/// With more colours libimagequant goes over to several threads, and the result depends on how many there are.
constexpr size_t mostShades = 2000;
constexpr int knownBits = 15;

struct Shade
{
    QRgb color;
    quint64 count;
};

/// The most frequent first; among equals the darker, so that the order is always the same.
void sortByCount(std::vector<Shade> &shades)
{
    std::sort(shades.begin(), shades.end(), [](const Shade &a, const Shade &b) {
        return a.count != b.count ? a.count > b.count : a.color < b.color;
    });
}

/// `shades`, sorted, as mostShades or fewer: neighbours are counted with the most frequent of them.
std::vector<Shade> thinned(const std::vector<Shade> &shades)
{
    std::vector<Shade> fewer = shades;
    for (int bits = 1; fewer.size() > mostShades; ++bits) {
        const QRgb mask = QRgb((0xFF << bits) & 0xFF) * 0x010101U;
        QHash<QRgb, size_t> place;
        fewer.clear();
        for (const Shade &shade : shades) {
            const auto found = place.constFind(shade.color & mask);
            if (found != place.cend()) {
                fewer[*found].count += shade.count;
                continue;
            }
            place.insert(shade.color & mask, fewer.size());
            fewer.push_back(shade);
        }
    }
    return fewer;
}

liq_color liqColor(QRgb color)
{
    return {uchar(qRed(color)), uchar(qGreen(color)), uchar(qBlue(color)), 255};
}

/// The ones in `exact`, and as many more as there is room for that stand for `shades`; empty when there is not enough
/// memory.
std::vector<QRgb> representatives(const std::vector<Shade> &shades, const std::vector<QRgb> &exact)
{
    const std::unique_ptr<liq_attr, void (*)(liq_attr *)> attr(liq_attr_create(), liq_attr_destroy);
    if (!attr)
        return {};
    liq_set_max_colors(attr.get(), GifPalette::most);
    const std::unique_ptr<liq_histogram, void (*)(liq_histogram *)> histogram(liq_histogram_create(attr.get()),
                                                                              liq_histogram_destroy);
    if (!histogram)
        return {};
    std::vector<liq_histogram_entry> entries;
    entries.reserve(shades.size());
    for (const Shade &shade : shades)
        entries.push_back({liqColor(shade.color), unsigned(std::min<quint64>(shade.count, 1 << 20))});
    if (liq_histogram_add_colors(histogram.get(), attr.get(), entries.data(), int(entries.size()), 0) != LIQ_OK)
        return {};
    for (const QRgb color : exact) {
        if (liq_histogram_add_fixed_color(histogram.get(), liqColor(color), 0) != LIQ_OK)
            return {};
    }
    liq_result *made = nullptr;
    if (liq_histogram_quantize(histogram.get(), attr.get(), &made) != LIQ_OK)
        return {};
    const std::unique_ptr<liq_result, void (*)(liq_result *)> result(made, liq_result_destroy);
    const liq_palette *palette = liq_get_palette(made);
    std::vector<QRgb> colors;
    for (unsigned i = 0; i < palette->count; ++i) {
        const liq_color &c = palette->entries[i];
        colors.push_back(qRgb(c.r, c.g, c.b));
    }
    return colors;
}

} // namespace

void ColorCensus::add(const QImage &image, int weight)
{
    Q_ASSERT(image.depth() == 32);
    const int width = image.width(), height = image.height();
    for (int y = 0; y < height; ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0, end = 0; x < width; x = end) {
            while (end < width && pixels[end] == pixels[x])
                ++end;
            const QRgb color = pixels[x] | 0xFF000000;
            // A bound on memory; drawings stay far below it.
            if (m_counts.size() >= mostCounted && !m_counts.contains(color))
                continue;
            Count &count = m_counts[color];
            count.pixels += quint64(end - x) * quint64(weight);
            if (end - x >= levelRun)
                count.flat += quint64(end - x) * quint64(weight);
        }
    }
}

void ColorCensus::keep(QColor color)
{
    Q_ASSERT(color.alpha() == 255);
    if (std::find(m_kept.begin(), m_kept.end(), color.rgb()) == m_kept.end())
        m_kept.push_back(color.rgb());
    Q_ASSERT(m_kept.size() <= 64);
}

GifPalette::GifPalette(const ColorCensus &census) : m_known(size_t(1) << knownBits)
{
    const auto isKept = [&](QRgb color) {
        return std::find(census.m_kept.begin(), census.m_kept.end(), color) != census.m_kept.end();
    };
    std::vector<Shade> all, flat;
    for (auto it = census.m_counts.cbegin(); it != census.m_counts.cend(); ++it) {
        if (isKept(it.key()))
            continue;
        all.push_back({it.key(), it->pixels});
        if (it->flat >= leastExact)
            flat.push_back({it.key(), it->flat});
    }
    sortByCount(all);
    std::vector<QRgb> exact = census.m_kept;
    if (exact.size() + all.size() <= most) {
        for (const Shade &shade : all)
            exact.push_back(shade.color);
        m_colors = std::move(exact);
        return;
    }
    sortByCount(flat);
    flat.resize(std::min(flat.size(), mostExact - std::min(mostExact, exact.size())));
    for (const Shade &shade : flat)
        exact.push_back(shade.color);
    std::vector<QRgb> sorted = exact;
    std::sort(sorted.begin(), sorted.end());
    std::erase_if(all, [&](const Shade &s) { return std::binary_search(sorted.begin(), sorted.end(), s.color); });
    m_colors = representatives(thinned(all), exact);
}

quint8 GifPalette::nearest(QRgb color) const
{
    int best = 0, least = std::numeric_limits<int>::max();
    for (int i = 0; i < int(m_colors.size()); ++i) {
        const int r = qRed(color) - qRed(m_colors[size_t(i)]);
        const int g = qGreen(color) - qGreen(m_colors[size_t(i)]);
        const int b = qBlue(color) - qBlue(m_colors[size_t(i)]);
        const int distance = 3 * r * r + 6 * g * g + 2 * b * b; // about as the eye weighs them
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return quint8(best);
}

quint8 GifPalette::indexOf(QRgb color)
{
    Q_ASSERT(!m_colors.empty());
    color |= 0xFF000000;
    Known &known = m_known[(color * 2654435761U) >> (32 - knownBits)];
    if (known.color != color)
        known = {color, nearest(color)};
    return known.index;
}

void GifPalette::apply(QImage &image)
{
    const int width = image.width(), height = image.height();
    QRgb from = 0, to = 0; // much of a row, and of the next one, is of one colour
    for (int y = 0; y < height; ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (QRgb *const end = pixels + width; pixels != end; ++pixels) {
            if (*pixels != from) {
                from = *pixels;
                to = m_colors[indexOf(from)];
            }
            *pixels = to;
        }
    }
}

} // namespace madang
