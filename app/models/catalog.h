// SPDX-License-Identifier: GPL-3.0-or-later
// All models there are, by name; each is read when somebody first asks for it. Not concerned with which scene shows
// which.
#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

namespace madang {

struct Model;

/// In the order in which they are offered; they are unique. Reads none of them.
const QStringList &modelIds();

/// Null: there is none. From any thread; lives for ever.
const Model *modelNamed(QStringView id);

/// By modelIds().
std::vector<const Model *> allModels();

} // namespace madang
