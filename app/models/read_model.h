// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a model, read and checked: everything about it but what is calculated. Not concerned with where the text
// is.
#pragma once

#include "base/result.h"
#include "models/model.h"
#include "json/node.h"

namespace madang {

class Definitions;
class Path;
class ProblemList;

/// The spec with the id, or everything that is wrong with the text; `file` names it in problems. `shared`: definitions
/// that it may use besides its own.
Result<ModelSpec> readModel(const QByteArray &json, const QString &file, const QString &id, const Definitions &shared);

/// The same of a text that is read and written out already, at `path` in it.
std::optional<ModelSpec> readModel(const Node &model, const QString &id, const Path &path, ProblemList &problems);

} // namespace madang
