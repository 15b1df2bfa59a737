// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as an SVG document that looks the same in browsers, Inkscape and librsvg. Not concerned with scenes and
// files.
#pragma once

#include "picture/picture.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace madang {

/// What a picture shows, in one language.
struct SvgWords
{
    QString language; ///< "ko", "en"
    QString title;    ///< of <title>; empty: none
    QString text;     ///< of <desc>; empty: none
};

struct SvgOptions
{
    QSize size;        ///< pixels; the picture is centred in it, its aspect kept
    bool text = false; ///< real <text>, which needs the fonts where it is shown; else outlines, which need none
    std::vector<SvgWords> words; ///< the first one's language is that of the document
};

/// Writes SVG 1.1. Glyph outlines are written once a document, and kept from one document to the next. The same picture
/// gives the same bytes, whatever was written before it.
class SvgWriter
{
public:
    /// UTF-8. To be called on one thread only.
    QByteArray write(const Picture &picture, const SvgOptions &options);

private:
    std::map<std::pair<int, quint32>, QByteArray> m_outlines; ///< path data by face and glyph, in units of the face
};

} // namespace madang
