// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as the pages of a PDF document: text that can be selected and searched, fonts embedded, bookmarks. Not
// concerned with scenes and files.
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
