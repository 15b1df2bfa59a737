// SPDX-License-Identifier: GPL-3.0-or-later
// The scene that "madang new" begins with. Not concerned with where it goes.
#pragma once

#include <QByteArray>

namespace madang {

/// A small scene with notes on what to write where, in the usual form; "madang check" finds nothing wrong with it.
QByteArray newScene();

} // namespace madang
