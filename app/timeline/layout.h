// SPDX-License-Identifier: GPL-3.0-or-later
// A script's stage laid out: every element in every state and language gets one place for good.
#pragma once

#include "elements/kind.h"

#include <QRectF>

#include <memory>

namespace madang {

struct Layout
{
    std::unique_ptr<LayoutNode> root;
    /// What the camera shows at first: the whole stage, or nearer when there is little on it, so that a few elements
    /// fill the picture instead of floating in it.
    QRectF camera;
};

/// Lays the stage out within its margins.
Layout layOut(const Script &script);

} // namespace madang
