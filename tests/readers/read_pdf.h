// SPDX-License-Identifier: GPL-3.0-or-later
// PDF documents by other people's readers. Not concerned with how they were written.
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

/// Whether the readers are installed: poppler's programs (poppler-utils) and qpdf.
bool hasPoppler();
bool hasQpdf();

// For tests (with QTest) that want them.
#define NEEDS_POPPLER()                                                                                                \
    if (!hasPoppler())                                                                                                 \
    QSKIP("pdftotext and pdftoppm are not installed (poppler-utils)")
#define NEEDS_QPDF()                                                                                                   \
    if (!hasQpdf())                                                                                                    \
    QSKIP("qpdf is not installed (qpdf)")

/// What a reader says of the file, in UTF-8. Null: it failed.
QString pdfReader(const QString &program, const QStringList &arguments);

/// What qpdf has against the document. Empty: nothing.
QString pdfFlaw(const QString &pdf);

/// A page, counted from 1, as poppler draws it so large. Null: it failed or complained of something, which is printed.
QImage pdfPage(const QString &pdf, int number, QSize pixels);
