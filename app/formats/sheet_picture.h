// SPDX-License-Identifier: GPL-3.0-or-later
// Many pictures as one, in rows, each with a caption under it. Not concerned with scenes and files.
#pragma once

#include "picture/picture.h"

#include <vector>

namespace madang {

struct SheetItem
{
    Picture picture;
    QString caption;
};

/// A picture with the aspect of `size`, the items as large as they can be on it, read row by row. At least one item.
Picture sheetPicture(const QString &title, const std::vector<SheetItem> &items, QSizeF size, const Theme &theme);

} // namespace madang
