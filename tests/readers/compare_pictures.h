// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two pictures of the same thing by different rasterizers look the same. Not concerned with who made them.
#pragma once

#include <QImage>
#include <QString>

/// Empty: within the tolerances stated in the source; else by how much not. MADANG_KEEP=FOLDER keeps the two pictures to
/// look at, under the names of the test and its row.
QString difference(const QImage &theirs, const QImage &ours);
