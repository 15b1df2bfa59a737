// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/shape_run.h"

#include <QHash>

#include <hb-ot.h>
#include <hb.h>

#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace madang {

namespace {

/// A face for HarfBuzz. Shaping through Qt loads every glyph's outline to ask for its width, which took nine tenths of
/// a cold start; HarfBuzz reads widths and rules straight from the font's tables.
class ShapingFont
{
public:
    explicit ShapingFont(const QRawFont &raw)
    {
        // What shaping reads. They are copied here, because Qt's font may not leave its thread and this one does.
        for (const char *tag : {"cmap", "head", "hhea", "hmtx", "maxp", "OS/2", "GDEF", "GSUB", "GPOS", "kern"})
            m_tables.insert(hb_tag_from_string(tag, 4), raw.fontTable(tag));
        hb_face_t *face = hb_face_create_for_tables(&ShapingFont::table, this, nullptr);
        hb_face_set_upem(face, std::max(1u, unsigned(raw.unitsPerEm())));
        m_unitsPerEm = int(hb_face_get_upem(face));
        m_font = hb_font_create(face);
        hb_face_destroy(face);
        hb_ot_font_set_funcs(m_font);
        hb_font_make_immutable(m_font);
    }
    ~ShapingFont() { hb_font_destroy(m_font); }
    ShapingFont(const ShapingFont &) = delete;
    ShapingFont &operator=(const ShapingFont &) = delete;

    hb_font_t *font() const { return m_font; }
    int unitsPerEm() const { return m_unitsPerEm; }

private:
    static hb_blob_t *table(hb_face_t *, hb_tag_t tag, void *self)
    {
        const QByteArray bytes = static_cast<const ShapingFont *>(self)->m_tables.value(tag);
        return hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    }

    QHash<hb_tag_t, QByteArray> m_tables;
    hb_font_t *m_font = nullptr;
    int m_unitsPerEm = 1000;
};

const ShapingFont &shapingFont(FaceId face)
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const fonts = new QHash<FaceId, std::shared_ptr<ShapingFont>>;
    static std::mutex mutex;
    std::unique_lock lock(mutex);
    auto found = fonts->constFind(face);
    if (found == fonts->cend())
        found = fonts->insert(face, std::make_shared<ShapingFont>(rawFont(face, 16)));
    return **found;
}

GlyphStretch shapeNow(const QString &text, FaceId face)
{
    const ShapingFont &font = shapingFont(face);
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()), 0,
                        int(text.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    // The language is fixed: the same text gives the same glyphs whatever the locale.
    hb_buffer_set_language(buffer, hb_language_from_string("ko", 2));
    hb_shape(font.font(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &count);
    const qreal em = font.unitsPerEm();
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
