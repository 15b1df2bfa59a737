// SPDX-License-Identifier: GPL-3.0-or-later
// A series and the same one of a pinned run over one common x, for a chart, a table and what is read off them. Not
// concerned with drawing.
#pragma once

#include "charts/chart_data.h"
#include "models/model.h"

namespace madang {

struct ComparedSeries
{
    std::vector<double> x;                   ///< of both; of bars with categories 0, 1, 2 …
    std::vector<std::vector<double>> now;    ///< a line each, as long as x
    std::vector<std::vector<double>> pinned; ///< the same; empty: nothing is pinned

    bool operator==(const ComparedSeries &) const = default;
};

/// Where one of the two has no point, its value there is what its chart would show: the last one of steps, one between
/// its neighbours of lines, none of bars; before its first point and after its last one it stays as it is.
ComparedSeries compare(const ModelOutput &output, const Series &now, const Series *pinned);

/// With the pinned lines dashed in the tones of the others. A pinned stack of bars stands beside the other one; stacks
/// of areas become lines.
ChartData comparedChart(const ModelOutput &output, const ComparedSeries &series);

bool isBars(const ModelOutput &output);

/// The place on the x axis of a chart: bars stand at 0, 1, 2 …, pairs of them around 0.5, 2.5 …
double placeOf(const ModelOutput &output, const ComparedSeries &series, std::size_t point);
/// The point whose place is nearest; -1: there is none.
int nearestPoint(const ModelOutput &output, const ComparedSeries &series, double place);

/// "30 s", or the category.
Bilingual xWords(const ModelOutput &output, const ComparedSeries &series, std::size_t point);
/// The same without unit and category.
QString xNumber(const ComparedSeries &series, std::size_t point);
/// "Errors (%)", in both languages one below the other.
QString withUnitInBrackets(const Bilingual &name, const Bilingual &unit, LanguageMode mode);
/// Of a pinned line: "Errors (pinned)".
Bilingual pinnedLabel(const Bilingual &line);

} // namespace madang
