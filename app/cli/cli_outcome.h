// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be shown in a window, as the command line asks for it.
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

} // namespace madang
