// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds out what is asked for, explains itself, and runs commands. Never opens a window; says what
// to open in one.
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

struct CliOutcome
{
    QString scene;        ///< path of the scene to open in a window; may be empty
    int step = 0;         ///< counted from 1; 0: wherever it was left
    QStringList settings; ///< "key=value" each, good for its experiment; none: as the scene starts
};

/// Returns when the window is wanted, and has finished with its application object then: a command ends the program.
/// Without arguments it does nothing at all.
CliOutcome runCli(int &argc, char **argv);

} // namespace madang
