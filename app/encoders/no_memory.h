// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when a picture is larger than the memory there is. Not concerned with who needs it.
#pragma once

#include "base/problem.h"

namespace madang {

Problem noMemoryForPicture();

} // namespace madang
