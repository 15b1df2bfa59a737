// SPDX-License-Identifier: GPL-3.0-or-later
// Reads scene scripts and says everything that is wrong with them. Does not lay out: whether a text fits is the
// timeline's question.
#pragma once

#include "base/result.h"
#include "script/script.h"
#include "json/json_reader.h"

namespace madang {

inline constexpr int scriptFormat = 1; ///< the newest format this program writes and reads

/// What to do about a file that cannot be a scene.
ReadHints sceneHints();

/// Reads a file. There is a value only when no problem is an error. The id and the subject come from the path.
Result<Script> readScript(const QString &path, const Vocabulary &vocabulary);

/// The same for a text; `file` only names it in problems.
Result<Script> readScript(const QByteArray &json, const QString &file, const Vocabulary &vocabulary);

} // namespace madang
