// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of kinds and verbs as scenes: for the guide's pictures and for the tests.
#pragma once

#include "base/result.h"
#include "script/script.h"

namespace madang {

/// A whole scene around the example of a spec: {"stage": …, "links": …, "steps": …} without what every scene has. The
/// specs' own examples are without fault: they are tested. `name`: of the kind or verb.
Result<Script> exampleScene(const QString &example, const QString &name);

} // namespace madang
