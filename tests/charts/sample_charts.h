// SPDX-License-Identifier: GPL-3.0-or-later
// Charts for the tests of this folder, and what is asked of their pictures again and again.
#pragma once

#include "charts/chart_picture.h"

#include <QImage>

/// Two lines or three rows of bars in both languages.
madang::ChartData sampleChart(madang::ChartData::Type type);

inline constexpr madang::ChartData::Type allTypes[] = {
    madang::ChartData::Type::Line, madang::ChartData::Type::Area, madang::ChartData::Type::StackedArea,
    madang::ChartData::Type::Step, madang::ChartData::Type::Bar,  madang::ChartData::Type::StackedBar,
};

/// On the stage of the theme, `scale` pixels for a logical one.
QImage imageOf(const madang::Picture &picture, const madang::Theme &theme, int scale = 1);

/// Every operation as text: equal texts, equal pictures.
QString written(const madang::Picture &picture);
