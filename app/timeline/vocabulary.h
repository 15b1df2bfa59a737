// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a script may say, put together from the element kinds and the verbs.
#pragma once

#include "base/result.h"
#include "script/script.h"

namespace madang {

const Vocabulary &vocabulary();

/// The fields `set` may change: of a kind with the common ones, and of links.
const std::vector<FieldSpec> &settableFields(const KindSpec &kind);
const std::vector<FieldSpec> &settableLinkFields();

} // namespace madang
