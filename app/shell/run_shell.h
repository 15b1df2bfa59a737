// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program with its window. The only entry to the shell.
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

struct OpenRequest
{
    QString scene;             ///< an id or a file; empty: the library
    int step = 0;              ///< counted from 1; 0: where somebody stopped
    QStringList settings = {}; ///< "key=value" each for its experiment, over where that starts
};

/// Makes the application, opens the window and runs until it is closed. The exit code.
int runShell(int &argc, char **argv, const OpenRequest &request);

} // namespace madang
