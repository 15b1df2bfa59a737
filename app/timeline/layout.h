// SPDX-License-Identifier: GPL-3.0-or-later
// A script's stage laid out: every element in every state and language gets one place for good.
#pragma once

#include "elements/kind.h"

#include <memory>

namespace madang {

/// Lays the stage out within `room`, in stage pixels.
std::unique_ptr<LayoutNode> layOut(const Script &script, const QRectF &room);

} // namespace madang
