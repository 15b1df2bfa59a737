// SPDX-License-Identifier: GPL-3.0-or-later
// A scene as one web page that needs nothing else: steps to tap, click or arrow through, and what there is to read. Not
// concerned with drawing the pictures or with writing the file.
#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

namespace madang {

struct Script;
struct Theme;

struct HtmlStep
{
    int step = 0;                     ///< index
    std::vector<QByteArray> pictures; ///< PNG, one for each language of the page
};

struct HtmlPage
{
    std::vector<Language> languages; ///< the first is shown first
    std::vector<HtmlStep> steps;
    QSize size; ///< of the pictures
};

/// All of the page, UTF-8.
QByteArray htmlPage(const Script &script, const HtmlPage &page, const Theme &theme);

} // namespace madang
