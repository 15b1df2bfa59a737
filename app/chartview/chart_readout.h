// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says at one x: the x and the value of every line. Not concerned with finding the place.
#pragma once

#include "chartview/compared_series.h"
#include "picture/text.h"

namespace madang {

class PictureBuilder;
struct Theme;

struct ChartReadout
{
    struct Line
    {
        QString name, value;
        QString pinned = {}; ///< the pinned value, without its unit; empty: nothing is pinned
        Tone tone = Tone::Blue;
    };
    QString heading; ///< "Time 30 s", or the category
    std::vector<Line> lines;

    QString spoken() const; ///< all of it
};

ChartReadout readChart(const ModelOutput &output, const ComparedSeries &series, std::size_t point, LanguageMode mode);

/// A small card with it, at the side of `x` that has more room, at the top of `bounds`: it covers the names of the
/// lines rather than the lines.
void drawReadout(PictureBuilder &picture, const ChartReadout &readout, qreal x, QRectF bounds, const Theme &theme);

} // namespace madang
