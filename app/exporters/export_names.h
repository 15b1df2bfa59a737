// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files from a pattern: "{scene}-{step}" gives "rolling-deployment-03". Not concerned with folders or endings.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "picture/theme.h"

#include <QString>

namespace madang {

struct Script;

/// The words a pattern may have in braces: scene, subject, title, step, steptitle, lang, theme.
QStringList nameWords(bool perStep);

/// What is wrong with a pattern, if anything is: an unknown word, a path that leaves the folder.
std::optional<Problem> nameProblem(const QString &pattern, bool perStep);

/// The name, without an ending; '/' parts folders. What cannot be in a file's name on some system, in titles, becomes
/// '-'. `step`: index; it counts from 1 in the name, with two digits at least.
QString nameFor(const QString &pattern, const Script &script, int step, LanguageMode mode, ThemeName theme);

} // namespace madang
