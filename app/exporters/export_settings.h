// SPDX-License-Identifier: GPL-3.0-or-later
// How scenes are exported, whichever format they go into.
#pragma once

#include "base/language.h"
#include "picture/theme.h"

#include <QHash>
#include <QSize>
#include <QString>
#include <QVariant>

namespace madang {

/// The range of both sides of a picture, in pixels.
inline constexpr int smallestExport = 16;
inline constexpr int largestExport = 8192;

/// How it is exported: the same for all scenes.
struct ExportSettings
{
    LanguageMode mode = LanguageMode::Korean;
    ThemeName theme = ThemeName::Light;
    QSize size{1920, 1080};           ///< pixels of one picture; see smallestExport and largestExport
    QHash<QString, QVariant> options; ///< by key; a missing one has its fallback
    bool replace = true;              ///< of files that are there already; otherwise they are problems
};

} // namespace madang
