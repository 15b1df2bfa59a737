// SPDX-License-Identifier: GPL-3.0-or-later
// All models there are, by name. Not concerned with which scene shows which.
#pragma once

#include <QStringView>

#include <vector>

namespace madang {

struct Model;

/// In the order in which they are offered; the ids are unique.
const std::vector<const Model *> &allModels();

/// Null: there is none.
const Model *modelNamed(QStringView id);

} // namespace madang
