// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/shape_run.h"

#include "picture/face_glyphs.h"

#include <QHash>

#include <hb.h>

#include <mutex>
#include <optional>
#include <shared_mutex>

namespace madang {

namespace {

GlyphStretch shapeNow(const QString &text, FaceId face)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()), 0,
                        int(text.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    // The language is fixed: the same text gives the same glyphs whatever the locale.
    hb_buffer_set_language(buffer, hb_language_from_string("ko", 2));
    hb_shape(shapingFont(face), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &count);
    const qreal em = unitsPerEm(face);
    GlyphStretch result;
    result.glyphs.reserve(count);
    result.positions.reserve(count);
    result.starts.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        result.glyphs.append(infos[i].codepoint);
        result.starts.append(int(infos[i].cluster));
        result.positions.append({result.advance + places[i].x_offset / em, -places[i].y_offset / em});
        result.advance += places[i].x_advance / em;
    }
    hb_buffer_destroy(buffer);
    return result;
}

/// A text is tried in several sizes until it fits, and its glyphs are the same in all of them.
class Cache
{
public:
    std::optional<GlyphStretch> find(const QString &text, FaceId face)
    {
        std::shared_lock lock(m_mutex);
        const auto found = m_stretches.constFind({text, face});
        return found == m_stretches.cend() ? std::nullopt : std::optional(*found);
    }

    void add(const QString &text, FaceId face, const GlyphStretch &stretch)
    {
        constexpr qsizetype most = 4096;
        std::unique_lock lock(m_mutex);
        if (m_stretches.size() >= most)
            m_stretches.clear();
        m_stretches.insert({text, face}, stretch);
    }

private:
    std::shared_mutex m_mutex;
    QHash<std::pair<QString, FaceId>, GlyphStretch> m_stretches;
};

Cache &cache()
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const instance = new Cache;
    return *instance;
}

} // namespace

GlyphStretch shapeRun(const QString &text, FaceId face)
{
    constexpr qsizetype longestCached = 200;
    if (text.size() > longestCached)
        return shapeNow(text, face);
    if (auto known = cache().find(text, face))
        return *known;
    GlyphStretch stretch = shapeNow(text, face);
    cache().add(text, face, stretch);
    return stretch;
}

} // namespace madang
