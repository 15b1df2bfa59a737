// SPDX-License-Identifier: GPL-3.0-or-later
// A series of a model written as the element kind `chart` takes it.
#pragma once

#include "models/model.h"
#include "json/node.h"

namespace madang {

Node chartNode(const ModelOutput &output, const Series &series);

} // namespace madang
