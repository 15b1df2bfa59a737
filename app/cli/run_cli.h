// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds out what is asked for, explains itself, and runs commands. Never opens a window; says when
// one is wanted.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace madang {

struct CliOutcome
{
    std::optional<int> exitCode; ///< absent: open the window
    QString scene;               ///< path of the scene to open in it; may be empty
    int step = 0;                ///< counted from 1; 0: wherever it was left
    QStringList settings;        ///< "key=value" each, good for its experiment; none: as the scene starts
};

/// Has finished with its application object when it returns. Without arguments it does nothing at all.
CliOutcome runCli(int &argc, char **argv);

} // namespace madang
