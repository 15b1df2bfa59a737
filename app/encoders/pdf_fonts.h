// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of a PDF file: those glyphs that were asked for, each with the text that it shows. Not concerned with where
// glyphs stand on a page.
#pragma once

#include "picture/face.h"
#include "picture/text.h"

#include <QByteArray>
#include <QHash>
#include <QPainterPath>

#include <vector>

namespace madang {

class PdfObjects;

/// Glyphs that show some characters together: a letter and its glyph as a rule; several of either in a ligature or a
/// letter with marks.
struct PdfCluster
{
    QString text;
    QList<quint32> glyphs;
    QList<QPointF> offsets; ///< from where the cluster stands on the baseline, in em, y downwards
};

/// Each different cluster is one glyph of the embedded font and has one code. So every reader finds the characters of
/// every code in the same plain table, even where one character is drawn by several glyphs or the same glyph stands for
/// different characters.
class PdfFonts
{
public:
    struct Code
    {
        int code = 0;
        int width = 0; ///< thousandths of an em
    };

    Code codeOf(FaceId face, const PdfCluster &cluster);

    /// The font's name among the resources: "F0", by the order in which this document came upon them.
    QByteArray nameOf(FaceId face);

    /// Writes the fonts into `objects`; the content of the resource dictionary that names them all.
    QByteArray write(PdfObjects &objects) const;

private:
    struct Entry
    {
        PdfCluster cluster;
        int width = 0;
    };
    struct Used
    {
        FaceId face = noFace;
        std::vector<Entry> entries; ///< code n is entry n - 1; code 0 is the missing glyph
        QHash<QByteArray, int> codes;
    };
    size_t indexOf(FaceId face);
    static int writeFont(PdfObjects &objects, const Used &font);

    std::vector<Used> m_fonts;
};

} // namespace madang
