// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own line icons (resources/icons/*.svg, 24 px grid, 2 px strokes) as paths that take any colour.
#pragma once

#include <QPainterPath>
#include <QStringList>

namespace madang {

/// The strokes of an icon on a 24 × 24 grid, to be stroked 2 px wide with round caps; empty when there is none of that
/// name.
const QPainterPath &icon(const QString &name);
const QStringList &iconNames(); ///< sorted

} // namespace madang
