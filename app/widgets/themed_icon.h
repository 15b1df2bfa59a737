// SPDX-License-Identifier: GPL-3.0-or-later
// The program's line icons as QIcon in a colour, sharp at any size and pixel ratio.
#pragma once

#include <QColor>
#include <QIcon>

namespace madang {

/// `name`: as in picture/icons.h. Disabled it is shown at half strength.
QIcon themedIcon(const QString &name, const QColor &color);

} // namespace madang
