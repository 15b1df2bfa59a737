// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/pdf_fonts.h"

#include "encoders/cff_font.h"
#include "encoders/pdf_objects.h"

#include "picture/face_glyphs.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal em = 1000;
constexpr size_t mostCodes = 0xFFFE;

QByteArray keyOf(const PdfCluster &cluster)
{
    QByteArray key = cluster.text.toUtf8();
    for (qsizetype i = 0; i < cluster.glyphs.size(); ++i) {
        const QPointF offset = cluster.offsets[i];
        key += '\0' + QByteArray::number(cluster.glyphs[i]) + ' ' + QByteArray::number(std::lround(offset.x() * em))
               + ' ' + QByteArray::number(std::lround(offset.y() * em));
    }
    return key;
}

QPainterPath outlineOf(FaceId face, const PdfCluster &cluster)
{
    QPainterPath outline;
    for (qsizetype i = 0; i < cluster.glyphs.size(); ++i)
        outline.addPath(glyphOutline(face, cluster.glyphs[i], em).translated(cluster.offsets[i] * em));
    return QTransform::fromScale(1, -1).map(outline);
}

/// "Inter-Bold": what a font's name may consist of.
QByteArray plainName(const FaceName &face)
{
    QByteArray name;
    for (const QChar c : QString(face.family + QLatin1String(face.bold ? "-Bold" : "-Regular"))) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            name += char(c.unicode());
    }
    return name;
}

/// Six capitals before the name say that not all of the font is there; other glyphs, other letters.
QByteArray tagOf(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash[i]) % 26);
    return tag + '+';
}

QByteArray hexCode(size_t code)
{
    return '<' + QByteArray::number(qulonglong(code), 16).rightJustified(4, '0') + '>';
}

/// The table from codes to characters.
QByteArray toUnicode(const std::vector<QByteArray> &texts)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    constexpr size_t mostAtOnce = 100;
    for (size_t first = 0; first < texts.size(); first += mostAtOnce) {
        const size_t end = std::min(first + mostAtOnce, texts.size());
        map += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i)
            map += hexCode(i + 1) + '<' + texts[i] + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

PdfFonts::Code PdfFonts::codeOf(FaceId face, const PdfCluster &cluster)
{
    Used &font = m_fonts[indexOf(face)];
    const QByteArray key = keyOf(cluster);
    auto found = font.codes.constFind(key);
    if (found == font.codes.cend()) {
        if (font.entries.size() >= mostCodes)
            return {};
        // The font's own width, whatever neighbours it has first: a kerned one would leave gaps everywhere else, which
        // readers take for spaces.
        qreal advance = 0;
        for (const quint32 glyph : cluster.glyphs)
            advance += glyphAdvance(face, glyph);
        font.entries.push_back({cluster, int(std::lround(advance * em))});
        found = font.codes.insert(key, int(font.entries.size()));
    }
    return {*found, font.entries[size_t(*found) - 1].width};
}

QByteArray PdfFonts::nameOf(FaceId face)
{
    return 'F' + QByteArray::number(qulonglong(indexOf(face)));
}

size_t PdfFonts::indexOf(FaceId face)
{
    const auto found =
        std::find_if(m_fonts.begin(), m_fonts.end(), [face](const Used &font) { return font.face == face; });
    const auto index = size_t(found - m_fonts.begin());
    if (found == m_fonts.end())
        m_fonts.push_back({face, {}, {}});
    return index;
}

QByteArray PdfFonts::write(PdfObjects &objects) const
{
    QByteArray names;
    for (size_t i = 0; i < m_fonts.size(); ++i)
        names += "/F" + QByteArray::number(qulonglong(i)) + ' ' + pdfReference(writeFont(objects, m_fonts[i]));
    return names;
}

int PdfFonts::writeFont(PdfObjects &objects, const Used &font)
{
    const FaceName face = faceName(font.face);
    const FaceMeasures measures = measuresOf(font.face);
    std::vector<CffGlyph> glyphs{{{}, int(em) / 2}};
    std::vector<QByteArray> texts;
    QByteArray widths;
    QRectF box;
    for (const Entry &entry : font.entries) {
        glyphs.push_back({outlineOf(font.face, entry.cluster), entry.width});
        box |= glyphs.back().outline.controlPointRect();
        texts.push_back(pdfUtf16(entry.cluster.text));
        widths += QByteArray::number(entry.width) + ' ';
    }
    const QByteArray plain = plainName(face);
    const QByteArray name = tagOf(cffFont(plain, glyphs)) + plain;
    const int file = objects.addStream("/Subtype/CIDFontType0C", cffFont(name, glyphs));
    const QRect bounds = box.toAlignedRect();
    const auto number = [](qreal value) { return QByteArray::number(std::lround(value)); };
    constexpr int symbolic = 4; // its characters are none of a standard set
    const int descriptor = objects.add(
        "<</Type/FontDescriptor/FontName/" + name + "/Flags " + QByteArray::number(symbolic) + "/FontBBox["
        + QByteArray::number(bounds.left()) + ' ' + QByteArray::number(bounds.top()) + ' '
        + QByteArray::number(bounds.left() + bounds.width()) + ' ' + QByteArray::number(bounds.top() + bounds.height())
        + "]/ItalicAngle 0/Ascent " + number(measures.ascent * em) + "/Descent " + number(-measures.descent * em)
        + "/CapHeight " + number(measures.capHeight * em) + "/StemV " + (face.bold ? "140" : "80") + "/FontFile3 "
        + pdfReference(file) + ">>");
    const int descendant = objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name
                                       + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                         "/FontDescriptor "
                                       + pdfReference(descriptor) + "/DW 1000/W[1[" + widths.trimmed() + "]]>>");
    const int characters = objects.addStream({}, toUnicode(texts));
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                       + pdfReference(descendant) + "]/ToUnicode " + pdfReference(characters) + ">>");
}

} // namespace madang
