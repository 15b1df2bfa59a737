// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a script may say, put together from the element kinds and the verbs.
#pragma once

#include "base/result.h"
#include "script/script.h"
#include "script/settable_fields.h"

namespace madang {

const Vocabulary &vocabulary();

/// The fields `set` may change: of a kind with the common ones, and of links.
const FieldRefs &settableFields(const KindSpec &kind);
const FieldRefs &settableLinkFields();

} // namespace madang
