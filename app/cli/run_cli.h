// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds out what is asked for, explains itself, and runs commands. Never opens a window; says what
// to open in one.
#pragma once

#include "cli/cli_outcome.h"

namespace madang {

/// Returns when the window is wanted, and has finished with its application object then: a command ends the program.
/// Without arguments it does nothing at all.
CliOutcome runCli(int &argc, char **argv);

} // namespace madang
