// SPDX-License-Identifier: GPL-3.0-or-later
// A scene as one web page that needs nothing else: steps to tap, click or arrow through, and what there is to read. Not
// concerned with drawing the pictures or with writing the file.
#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QSize>

#include <map>
#include <vector>

namespace madang {

struct StudyDocument;
struct Theme;

struct HtmlPage
{
    std::vector<Language> languages;                 ///< the first is shown first
    std::map<int, std::vector<QByteArray>> pictures; ///< of the document's steps, by index: PNG, one for each language
    QSize size;                                      ///< of the pictures
};

/// All of the page, UTF-8.
QByteArray htmlPage(const StudyDocument &document, const HtmlPage &page, const Theme &theme);

} // namespace madang
