// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a scene that are the same whatever the vocabulary: its title, steps, questions, sources. Kinds and
// verbs come from the floors above.
#pragma once

#include "script/spec.h"

#include <vector>

namespace madang {

/// Of the whole scene, in the order in which a scene is best written.
const std::vector<FieldSpec> &sceneFields();

/// Of `experiment`, with the inputs of that model; null: none are known.
FieldSpec experimentField(const ExperimentSpec *experiment);

/// Of one step.
const std::vector<FieldSpec> &stepFields();

/// The fields every element has: the vocabulary's, and `id` should it not name it.
std::vector<FieldSpec> commonElementFields(const Vocabulary &vocabulary);

/// The fields of a link: the vocabulary's, and `id`, `from` and `to` should it not name them.
std::vector<FieldSpec> commonLinkFields(const Vocabulary &vocabulary);

/// What `"note"` is about, for the guide and the schema; every object may have one.
QString noteDoc();

} // namespace madang
