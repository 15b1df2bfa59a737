// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a checked scene that are read rather than watched: terms, questions, sources.
#pragma once

#include "script/script.h"

namespace madang {

Question questionOf(const Values &values);

/// Terms, misconceptions, interview, quiz and sources, from the values of the whole scene.
void fillStudyParts(Script &script, const Values &scene);

/// https, with a host, and nothing that a browser would have to repair.
bool isSecureUrl(const QString &url);

} // namespace madang
