// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program with its window. The only entry to the shell.
#pragma once

#include "shell/open_request.h"

namespace madang {

/// Makes the application, opens the window and runs until it is closed. The exit code.
int runShell(int &argc, char **argv, const OpenRequest &request);

} // namespace madang
