// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as GitHub reads it: through cmark-gfm, its own reader, and an XML parser.
#pragma once

#include <QString>
#include <QStringList>

struct ReadMarkdown
{
    QString error; ///< empty: it was read, and the HTML is well-formed
    QString html;
    QString text;         ///< what is seen, without marks; a line end for <br/>
    QStringList pictures; ///< what the <img> name
    QStringList pictureTexts;
    QStringList links;
    QStringList headings;
    QStringList strong;   ///< what is bold
    QStringList elements; ///< names of all elements
};

/// True when the reader is installed.
bool hasMarkdownReader();

ReadMarkdown readMarkdown(const QString &markdown);
