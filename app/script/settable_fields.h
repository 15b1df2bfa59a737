// SPDX-License-Identifier: GPL-3.0-or-later
// What the verb `set` may change in an element or in a link.
#pragma once

#include "script/spec.h"

namespace madang {

/// The settable fields of a kind: its content, its own and the common ones.
FieldRefs settableFields(const KindSpec &kind, const std::vector<FieldSpec> &common);

/// The settable ones among these, for links.
FieldRefs settableFields(const std::vector<FieldSpec> &fields);

/// All fields that can be set in anything; of those with the same key the first.
FieldRefs allSettableFields(const Vocabulary &vocabulary);

/// The field with this key, or nullptr.
const FieldSpec *fieldNamed(const FieldRefs &fields, QStringView key);

} // namespace madang
