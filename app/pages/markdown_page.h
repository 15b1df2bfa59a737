// SPDX-License-Identifier: GPL-3.0-or-later
// A scene as a page of notes in Markdown. Not concerned with drawing the pictures it names or with writing files.
#pragma once

#include "base/language.h"

#include <QString>

namespace madang {

struct StudyDocument;

struct MarkdownPage
{
    Language language = Language::Korean;
    QString otherLanguage; ///< file of the same page in the other language; may be empty
};

/// "pictures/03.ko.png", relative to the page.
QString pictureOnPage(int step, Language language);

QString markdownPage(const StudyDocument &document, const MarkdownPage &page);

} // namespace madang
