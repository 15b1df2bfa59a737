// SPDX-License-Identifier: GPL-3.0-or-later
// The file a person means by an id or a path. Looks at as few folders as it can; does not read scenes.
#pragma once

#include "base/result.h"

#include <QString>

namespace madang {

/// The path of "ID|FILE". A name with a '/' or an ending is a path and given back as it is, even when there is no such
/// file: reading says so better. An unknown id is a problem with a suggestion.
Result<QString> findScene(const QString &idOrFile);

} // namespace madang
