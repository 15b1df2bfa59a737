// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema of scenes, for editors: completion and first hints while typing. The reader does not use it; both
// follow from the same specs, and the reader knows more (ids, places, ranges of answers).
#pragma once

#include "script/spec.h"

#include <QByteArray>

namespace madang {

/// Draft 07, as formatJson() prints it. The same vocabulary gives the same bytes.
QByteArray sceneSchema(const Vocabulary &vocabulary);

} // namespace madang
