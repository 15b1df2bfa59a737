// SPDX-License-Identifier: GPL-3.0-or-later
// A script's stage laid out: every element in every state and language gets one place for good.
#pragma once

#include "elementkit/kind.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace madang {

struct Layout
{
    std::unique_ptr<LayoutNode> root;
    /// What the camera shows at first: the whole stage, or nearer when there is little on it, so that a few elements
    /// fill the picture instead of floating in it.
    QRectF camera;
};

class BoundValues;

/// Lays the stage out within its margins, with room for every state there will be. `room`: what bound fields may come
/// to, in several ways; it is kept as long as the layout. Empty: nothing is bound.
Layout layOut(const Script &script, const std::vector<std::unique_ptr<BoundValues>> &room);

} // namespace madang
