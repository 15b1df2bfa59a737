// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/face_glyphs.h"

#include "picture/font_file.h"

#include <QHash>

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace madang {

namespace {

constexpr qreal probeSize = 16;

/// A face for HarfBuzz. Shaping through Qt loads every glyph's outline to ask for its width, which took nine tenths of
/// a cold start; HarfBuzz reads widths and rules straight from the font's tables.
class FaceFont
{
public:
    explicit FaceFont(FaceId id)
    {
        const FaceName name = faceName(id);
        hb_face_t *face = nullptr;
        if (const std::optional<FontFile> file = fontFile(name.family, name.bold))
            face = faceIn(*file);
        m_fromFile = face != nullptr;
        if (!face)
            face = faceOfQt(rawFont(id, probeSize));
        m_font = hb_font_create(face);
        hb_face_destroy(face);
        hb_ot_font_set_funcs(m_font);
        hb_font_make_immutable(m_font);
    }
    ~FaceFont() { hb_font_destroy(m_font); }
    FaceFont(const FaceFont &) = delete;
    FaceFont &operator=(const FaceFont &) = delete;

    hb_font_t *font() const { return m_font; }
    bool isFromFile() const { return m_fromFile; }
    int unitsPerEm() const { return int(hb_face_get_upem(hb_font_get_face(m_font))); }

private:
    /// Null when HarfBuzz cannot read what is there (FreeType knows more formats).
    static hb_face_t *faceIn(const FontFile &file)
    {
        hb_blob_t *blob = hb_blob_create_from_file(file.path.constData());
        hb_face_t *face = nullptr;
        if (hb_face_count(blob) > file.index) {
            face = hb_face_create(blob, file.index);
            hb_blob_t *characters = hb_face_reference_table(face, HB_TAG('c', 'm', 'a', 'p'));
            if (hb_blob_get_length(characters) == 0) {
                hb_face_destroy(face);
                face = nullptr;
            }
            hb_blob_destroy(characters);
        }
        hb_blob_destroy(blob);
        return face;
    }

    hb_face_t *faceOfQt(const QRawFont &raw)
    {
        // What shaping reads. They are copied here, because Qt's font may not leave its thread and this one does.
        for (const char *tag : {"cmap", "head", "hhea", "hmtx", "maxp", "OS/2", "GDEF", "GSUB", "GPOS", "kern"})
            m_tables.insert(hb_tag_from_string(tag, 4), raw.fontTable(tag));
        hb_face_t *face = hb_face_create_for_tables(&FaceFont::table, this, nullptr);
        hb_face_set_upem(face, std::max(1u, unsigned(raw.unitsPerEm())));
        return face;
    }

    static hb_blob_t *table(hb_face_t *, hb_tag_t tag, void *self)
    {
        const QByteArray bytes = static_cast<const FaceFont *>(self)->m_tables.value(tag);
        return hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    }

    QHash<hb_tag_t, QByteArray> m_tables; ///< of Qt's
    hb_font_t *m_font = nullptr;
    bool m_fromFile = false;
};

const FaceFont &fontOf(FaceId face)
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const fonts = new QHash<FaceId, std::shared_ptr<FaceFont>>;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto found = fonts->constFind(face);
    if (found == fonts->cend())
        found = fonts->insert(face, std::make_shared<FaceFont>(face));
    return **found;
}

bool hasGlyph(hb_font_t *font, char32_t character)
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, character, &glyph) && glyph != 0;
}

/// An outline as HarfBuzz tells it, in the font's units and upwards.
struct OutlinePen
{
    QPainterPath path;
    qreal scale = 1;

    QPointF at(float x, float y) const { return {qreal(x) * scale, -qreal(y) * scale}; }

    static OutlinePen &of(void *pen) { return *static_cast<OutlinePen *>(pen); }
    static void moveTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float x, float y, void *)
    {
        of(pen).path.moveTo(of(pen).at(x, y));
    }
    static void lineTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float x, float y, void *)
    {
        of(pen).path.lineTo(of(pen).at(x, y));
    }
    static void quadTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float cx, float cy, float x, float y, void *)
    {
        of(pen).path.quadTo(of(pen).at(cx, cy), of(pen).at(x, y));
    }
    static void cubicTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float ax, float ay, float bx, float by,
                        float x, float y, void *)
    {
        of(pen).path.cubicTo(of(pen).at(ax, ay), of(pen).at(bx, by), of(pen).at(x, y));
    }
    static void close(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, void *) { of(pen).path.closeSubpath(); }
};

hb_draw_funcs_t *outlineFuncs()
{
    static hb_draw_funcs_t *const funcs = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, OutlinePen::moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, OutlinePen::lineTo, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(made, OutlinePen::quadTo, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, OutlinePen::cubicTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, OutlinePen::close, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return funcs;
}

} // namespace

hb_font_t *shapingFont(FaceId face)
{
    return fontOf(face).font();
}

int unitsPerEm(FaceId face)
{
    return fontOf(face).unitsPerEm();
}

bool hasCharacter(FaceId face, char32_t character)
{
    hb_font_t *const font = shapingFont(face);
    // A no-break space that a font has not is its space: to HarfBuzz, which shapes it, and to Qt.
    return hasGlyph(font, character) || (character == QChar::Nbsp && hasGlyph(font, QChar::Space));
}

FaceMeasures measuresOf(FaceId face)
{
    const FaceFont &font = fontOf(face);
    const auto measure = [&](hb_ot_metrics_tag_t tag) {
        hb_position_t units = 0;
        hb_ot_metrics_get_position(font.font(), tag, &units);
        return qreal(units) / font.unitsPerEm();
    };
    return {measure(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER), -measure(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
            measure(HB_OT_METRICS_TAG_CAP_HEIGHT)};
}

qreal glyphAdvance(FaceId face, quint32 glyph)
{
    return qreal(hb_font_get_glyph_h_advance(shapingFont(face), glyph)) / unitsPerEm(face);
}

QPainterPath glyphOutline(FaceId face, quint32 glyph, qreal em)
{
    const FaceFont &font = fontOf(face);
    if (!font.isFromFile())
        return rawFont(face, em).pathForGlyph(glyph);
    OutlinePen pen;
    pen.scale = em / font.unitsPerEm();
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font.font(), glyph, outlineFuncs(), &pen);
#else
    hb_font_get_glyph_shape(font.font(), glyph, outlineFuncs(), &pen);
#endif
    return pen.path;
}

} // namespace madang
