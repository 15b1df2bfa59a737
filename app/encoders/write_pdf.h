// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as the pages of a PDF document: text that can be selected and searched, fonts embedded, bookmarks. Not
// concerned with scenes and files.
//
// Why our own and not cairo: cairo 1.16 (Debian 12) was given the same pictures and faces. Its pages look the same,
// their text is found as well, and fonts are embedded subsets. But it reads a face's whole outline table (15 MB in Noto
// Sans CJK) and embeds 60 KB of fonts where 3 KB do. To write, without making the pictures (the third: HarfBuzz cuts
// the faces down to the used glyphs first; memory is the process's):
//                                                   ours     cairo    cairo after HarfBuzz
//   a first page, one step             file size    11 KB    71 KB    14 KB
//                                      instructions 21 M     104 M    317 M
//                                      memory       40 MB    90 MB    52 MB
//   78 steps, captions ko and en       file size    475 KB   638 KB   544 KB
//                                      instructions 0.90 G   1.58 G   1.75 G
//                                      memory       59 MB    111 MB   73 MB
// Nor can it name the document's language. It would leave 310 of our 1160 lines, and need the fonts' files found for
// it.
#pragma once

#include "picture/picture.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace madang {

/// About the document; what is empty is left out.
struct PdfWords
{
    QString title;
    QString subject;
    QString language; ///< "ko", "en"
};

/// Writes PDF 1.7. The fonts have those glyphs only that are used, made anew of their outlines, so nothing of the font
/// files themselves is needed. There is no date in it: the same pages give the same bytes.
class PdfWriter
{
public:
    explicit PdfWriter(const PdfWords &words);
    ~PdfWriter();

    /// A page of that size in points (1/72 inch), the picture in the middle, its aspect kept; its background all over.
    void addPage(const Picture &picture, QSizeF points);

    /// Leads to the next page. `level` 0 is the outermost; a bookmark lies below the last one of a smaller level.
    void addBookmark(const QString &title, int level);

    /// The document. There is a page in it at least; nothing may be added afterwards.
    QByteArray finish();

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace madang
