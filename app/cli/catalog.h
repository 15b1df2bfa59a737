// SPDX-License-Identifier: GPL-3.0-or-later
// All commands. The one place that names them.
#pragma once

#include "cli/command.h"

#include <QStringList>

#include <optional>

namespace madang {

QStringList commandNames(); ///< in the order of the help
std::optional<Command> commandNamed(const QString &name);

} // namespace madang
