// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program with its window. The only entry to the shell.
#pragma once

#include <QString>

namespace madang {

struct OpenRequest
{
    QString scene; ///< an id or a file; empty: the library
    int step = 0;  ///< counted from 1; 0: where somebody stopped
};

/// Makes the application, opens the window and runs until it is closed. The exit code.
int runShell(int &argc, char **argv, const OpenRequest &request);

} // namespace madang
