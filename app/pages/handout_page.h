// SPDX-License-Identifier: GPL-3.0-or-later
// The handout of scenes: A4 pages with the pictures of the steps, what is told at each, lines to write on, and what the
// scene says besides. Knows neither PDF nor printers; the preview, the file and the printer take the same pages from
// here.
#pragma once

#include "exporters/exporter.h"
#include "pages/handout_measures.h"
#include "picture/text.h"

namespace madang {

struct StudyDocument;

/// A piece of a handout page, across its column.
struct HandoutItem
{
    enum class Kind {
        Text,  ///< a line or a paragraph
        Stage, ///< the picture of a step
        Notes, ///< lines to write on; takes a share of what is left of the page
        Gap,   ///< empty
        Rule,  ///< a thin line
    };
    Kind kind = Kind::Gap;
    qreal height = 0;                          ///< points
    qreal left = 0;                            ///< from the left end of the page; of Stage and Text
    std::vector<TextBlock::Piece> pieces = {}; ///< of Text; from its top left corner
    qreal width = 0;                           ///< of Stage
    int step = 0;                              ///< of Stage
};

struct HandoutPage
{
    const Timeline *timeline = nullptr;
    std::vector<HandoutItem> items;
    std::vector<int> steps; ///< indices of those that begin on it
    bool opens = false;     ///< the scene begins here
    int stepsSoFar = 0;     ///< of the job, up to the end of this page
};

/// Puts a scene onto pages of its own, after those that are there. The timeline has to stay.
void addToHandout(std::vector<HandoutPage> &pages, const Timeline &timeline, const StudyDocument &document,
                  LanguageMode mode);

/// How the job's scenes go onto pages, without drawing them. Its timelines have to stay.
std::vector<HandoutPage> planHandout(const ExportJob &job);

/// One of the planned pages, drawn; in points, handoutSize large. `index`: from 0.
Picture handoutPage(const ExportJob &job, const std::vector<HandoutPage> &plan, size_t index);

} // namespace madang
