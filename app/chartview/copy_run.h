// SPDX-License-Identifier: GPL-3.0-or-later
// What is put on the clipboard of an experiment: its charts as one picture, its run as CSV.
#pragma once

#include "charts/chart_data.h"
#include "models/model.h"
#include "picture/picture.h"

class QMimeData;

namespace madang {

struct TitledChart
{
    Bilingual title;
    ChartData chart;
};

/// All of them below each other, on the stage's ground.
Picture chartsPicture(const Bilingual &title, const std::vector<TitledChart> &charts, const Theme &theme,
                      LanguageMode mode);

/// image/png, image/svg+xml and the pixels; null: there is not enough memory. Belongs to the caller.
QMimeData *pictureClipping(const Picture &picture, const QString &title, Language language);

/// Plain text and text/csv. Belongs to the caller.
QMimeData *csvClipping(const Model &model, const ModelInputs &inputs);

} // namespace madang
