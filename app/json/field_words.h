// SPDX-License-Identifier: GPL-3.0-or-later
// How types and values are called in messages about them.
#pragma once

#include "json/field_spec.h"
#include "json/node.h"

namespace madang {

/// "a whole number", "an id": what a field of this type is given. Not for the type Own.
QString wanted(FieldType type, const FieldSpec &field);

/// "a list", "the text "TCP"": what is there.
QString found(const Node &value);

/// "a, b, c": for hints, cut after a dozen.
QString enumeration(const QStringList &names);

/// How such a value is written: { "ko": "…", "en": "…" }.
QString pattern(const FieldSpec &field);

} // namespace madang
