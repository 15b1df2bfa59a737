// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/write_pdf.h"

#include "encoders/pdf_content.h"
#include "encoders/pdf_fonts.h"
#include "encoders/pdf_objects.h"
#include "encoders/svg_path.h"

#include <algorithm>

namespace madang {

namespace {

struct Bookmark
{
    QString title;
    int level = 0;
    size_t page = 0;
    int object = 0;
    std::vector<size_t> below; ///< by index
};

} // namespace

struct PdfWriter::Document
{
    explicit Document(const PdfWords &about) : words(about)
    {
        catalog = objects.reserve();
        tree = objects.reserve();
        shared.fontNames = objects.reserve();
        shared.opacityNames = objects.reserve();
    }

    /// Bookmarks side by side under `parent`, whose list they are.
    QByteArray linkTogether(const std::vector<size_t> &siblings, int parent)
    {
        for (size_t i = 0; i < siblings.size(); ++i) {
            Bookmark &each = bookmarks[siblings[i]];
            QByteArray entry = "<</Title" + pdfText(each.title) + "/Parent " + pdfReference(parent) + "/Dest["
                               + pdfReference(pages[std::min(each.page, pages.size() - 1)]) + "/Fit]";
            if (i > 0)
                entry += "/Prev " + pdfReference(bookmarks[siblings[i - 1]].object);
            if (i + 1 < siblings.size())
                entry += "/Next " + pdfReference(bookmarks[siblings[i + 1]].object);
            entry += linkTogether(each.below, each.object);
            objects.write(each.object, entry + ">>");
        }
        if (siblings.empty())
            return {};
        // A count above 0: they are shown from the start.
        return "/First " + pdfReference(bookmarks[siblings.front()].object) + "/Last "
               + pdfReference(bookmarks[siblings.back()].object) + "/Count " + QByteArray::number(countOf(siblings));
    }

    qlonglong countOf(const std::vector<size_t> &siblings) const
    {
        auto count = qlonglong(siblings.size());
        for (const size_t each : siblings)
            count += countOf(bookmarks[each].below);
        return count;
    }

    /// The entry of the catalog; empty without bookmarks.
    QByteArray outline()
    {
        if (bookmarks.empty())
            return {};
        std::vector<size_t> roots, open;
        for (size_t i = 0; i < bookmarks.size(); ++i) {
            while (!open.empty() && bookmarks[open.back()].level >= bookmarks[i].level)
                open.pop_back();
            (open.empty() ? roots : bookmarks[open.back()].below).push_back(i);
            open.push_back(i);
            bookmarks[i].object = objects.reserve();
        }
        const int object = objects.reserve();
        objects.write(object, "<</Type/Outlines" + linkTogether(roots, object) + ">>");
        return "/Outlines " + pdfReference(object);
    }

    PdfWords words;
    PdfObjects objects;
    PdfFonts fonts;
    PdfShared shared{objects, fonts, 0, 0, {}, {}};
    int catalog = 0, tree = 0;
    std::vector<int> pages;
    std::vector<Bookmark> bookmarks;
};

PdfWriter::PdfWriter(const PdfWords &words) : m_document(std::make_unique<Document>(words)) {}

PdfWriter::~PdfWriter() = default;

void PdfWriter::addPage(const Picture &picture, QSizeF points)
{
    Q_ASSERT(!picture.size.isEmpty() && !points.isEmpty());
    Document &d = *m_document;
    const qreal scale = std::min(points.width() / picture.size.width(), points.height() / picture.size.height());
    const qreal x = (points.width() - picture.size.width() * scale) / 2;
    const qreal y = (points.height() - picture.size.height() * scale) / 2;
    const QByteArray width = pdfNumber(points.width()), height = pdfNumber(points.height());

    const PdfContent content = pdfContent(picture.ops, d.shared);
    QByteArray bytes;
    if (picture.background.isValid() && picture.background.alpha() == 255)
        bytes = pdfColor(picture.background, "rg") + "\n0 0 " + width + ' ' + height + " re f\n";
    // Up is up in PDF.
    bytes += svgNumber(scale, 6) + " 0 0 " + svgNumber(-scale, 6) + ' ' + pdfNumber(x) + ' '
             + pdfNumber(points.height() - y) + " cm\n";
    const int stream = d.objects.addStream({}, bytes + content.bytes);
    QByteArray page = "<</Type/Page/Parent " + pdfReference(d.tree) + "/MediaBox[0 0 " + width + ' ' + height
                      + "]/Contents " + pdfReference(stream) + "/Resources" + content.resources;
    if (content.blends)
        page += "/Group<</S/Transparency/CS/DeviceRGB/I true>>";
    d.pages.push_back(d.objects.add(page + ">>"));
}

void PdfWriter::addBookmark(const QString &title, int level)
{
    m_document->bookmarks.push_back({title, level, m_document->pages.size(), 0, {}});
}

QByteArray PdfWriter::finish()
{
    Document &d = *m_document;
    Q_ASSERT(!d.pages.empty());
    d.objects.write(d.shared.fontNames, "<<" + d.fonts.write(d.objects) + ">>");
    d.objects.write(d.shared.opacityNames, "<<" + pdfOpacities(d.shared) + ">>");
    QByteArray kids;
    for (const int page : d.pages)
        kids += pdfReference(page) + ' ';
    d.objects.write(d.tree, "<</Type/Pages/Count " + QByteArray::number(qlonglong(d.pages.size())) + "/Kids["
                                + kids.trimmed() + "]>>");
    QByteArray catalog = "<</Type/Catalog/Pages " + pdfReference(d.tree) + d.outline();
    if (!d.words.language.isEmpty())
        catalog += "/Lang(" + d.words.language.toLatin1() + ')';
    if (!d.words.title.isEmpty())
        catalog += "/ViewerPreferences<</DisplayDocTitle true>>";
    d.objects.write(d.catalog, catalog + ">>");
    QByteArray info = "<</Producer(Madang)";
    for (const auto &[key, text] : {std::pair("/Title", d.words.title), std::pair("/Subject", d.words.subject)}) {
        if (!text.isEmpty())
            info += key + pdfText(text);
    }
    return d.objects.finish(d.catalog, d.objects.add(info + ">>"));
}

} // namespace madang
