// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window: one table, from which shortcuts, the list of keys and their tests are made.
#pragma once

#include "widgets/keys.h"

namespace madang {

class MainWindow;

/// What they do is done to `window`, which must outlive them. In the order of the list of keys.
std::vector<Key> windowKeys(MainWindow &window);

} // namespace madang
