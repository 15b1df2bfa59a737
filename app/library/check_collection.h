// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be wrong with scenes taken together: the same id twice, needs that nobody meets, circles of needs.
#pragma once

#include "base/problem.h"
#include "script/script.h"

#include <QStringList>

#include <vector>

namespace madang {

/// `others`: ids of scenes that are there without being among `scripts`.
std::vector<Problem> checkCollection(const std::vector<Script> &scripts, const QStringList &others);

} // namespace madang
