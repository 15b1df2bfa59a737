// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of what stands on the stage: those of links, and which may change while the scene plays. Not concerned
// with what changes them.
#pragma once

#include "script/settable_fields.h"

namespace madang {

const std::vector<FieldSpec> &linkFields();

/// The fields that may change: of a kind with the common ones, and of links.
const FieldRefs &settableFields(const KindSpec &kind);
const FieldRefs &settableLinkFields();

} // namespace madang
