// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of a PDF file, numbered, and the table that finds them. Not concerned with what they say.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace madang {

/// Names an object in another: "7 0 R".
QByteArray pdfReference(int object);

/// PDF writes numbers as SVG does. A thousandth of a stage pixel cannot be seen at any zoom.
QByteArray pdfNumber(qreal value);

/// A text string, in UTF-16: "<FEFFAC00>". What is no character is left out.
QByteArray pdfText(const QString &text);

/// The same without the mark at the beginning and the angle brackets.
QByteArray pdfUtf16(const QString &text);

class PdfObjects
{
public:
    PdfObjects();

    int reserve(); ///< the number of an object to be written later
    void write(int object, const QByteArray &content);
    int add(const QByteArray &content);
    /// `dictionary`: the entries but those that tell of length and compression, which are seen to here.
    void writeStream(int object, const QByteArray &dictionary, const QByteArray &data);
    int addStream(const QByteArray &dictionary, const QByteArray &data);

    /// The whole file. Every number that was reserved has been written. The identifier is made of the content alone, so
    /// the same objects give the same bytes.
    QByteArray finish(int catalog, int info);

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets; ///< by number - 1; -1: reserved
};

} // namespace madang
