// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of a picture as the content stream of a PDF page. Not concerned with pages and their size.
#pragma once

#include "picture/picture.h"

#include <QByteArray>

#include <set>

namespace madang {

class PdfFonts;
class PdfObjects;

/// What all pages of a file have in common.
struct PdfShared
{
    PdfObjects &objects;
    PdfFonts &fonts;
    int fontNames = 0;            ///< the object that names the fonts
    int opacityNames = 0;         ///< the object that names the opacities
    std::set<int> fills, strokes; ///< the opacities used, in thousandths
};

struct PdfContent
{
    QByteArray bytes;
    QByteArray resources; ///< the dictionary that goes with them
    bool blends = false;  ///< something translucent is there
};

/// In the picture's own coordinates, y downwards, to be placed by the caller. Groups become objects of their own.
PdfContent pdfContent(const std::vector<PictureOp> &ops, PdfShared &shared);

/// " 1 0 0 rg": a colour without its opacity.
QByteArray pdfColor(const QColor &color, const char *paint);

/// "/F500<</ca .5>>…": the names of all opacities used.
QByteArray pdfOpacities(const PdfShared &shared);

} // namespace madang
