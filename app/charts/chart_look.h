// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart is to look like. Not concerned with what it shows.
#pragma once

#include "base/language.h"
#include "picture/theme.h"

#include <QSizeF>

namespace madang {

struct ChartLook
{
    const Theme *theme = nullptr; ///< lives for ever
    LanguageMode mode = LanguageMode::Korean;
    QSizeF size;         ///< logical pixels
    qreal textSize = 18; ///< pixels
};

} // namespace madang
