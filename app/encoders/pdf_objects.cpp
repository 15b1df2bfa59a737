// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/pdf_objects.h"

#include "encoders/svg_path.h"

#include <QCryptographicHash>

namespace madang {

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfUtf16(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !pair)
            continue;
        for (int k = 0; k < (pair ? 2 : 1); ++k)
            bytes += QByteArray::number(text[i + k].unicode(), 16).rightJustified(4, '0');
        i += pair ? 1 : 0;
    }
    return bytes;
}

QByteArray pdfNumber(qreal value)
{
    return svgNumber(value, 3);
}

QByteArray pdfText(const QString &text)
{
    return "<feff" + pdfUtf16(text) + '>';
}

PdfObjects::PdfObjects()
{
    // Bytes above 127 in the second line tell programs that move files that this is not text.
    m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
}

int PdfObjects::reserve()
{
    m_offsets.push_back(-1);
    return int(m_offsets.size());
}

void PdfObjects::write(int object, const QByteArray &content)
{
    qsizetype &offset = m_offsets.at(size_t(object) - 1);
    Q_ASSERT(offset < 0);
    offset = m_bytes.size();
    m_bytes += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
}

int PdfObjects::add(const QByteArray &content)
{
    const int object = reserve();
    write(object, content);
    return object;
}

void PdfObjects::writeStream(int object, const QByteArray &dictionary, const QByteArray &data)
{
    const QByteArray packed = qCompress(data).mid(4); // Qt puts the length before what zlib makes
    write(object, "<<" + dictionary + "/Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode>>\nstream\n"
                      + packed + "\nendstream");
}

int PdfObjects::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    const int object = reserve();
    writeStream(object, dictionary, data);
    return object;
}

QByteArray PdfObjects::finish(int catalog, int info)
{
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(qlonglong(m_offsets.size()) + 1);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets) {
        Q_ASSERT(offset >= 0);
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    m_bytes += "trailer\n<</Size " + count + "/Root " + pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[<"
               + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace madang
