// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a script may say, put together from the element kinds and the verbs.
#pragma once

#include "script/spec.h"

namespace madang {

const Vocabulary &vocabulary();

} // namespace madang
