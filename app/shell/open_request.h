// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be open in the window, as somebody asked for it.
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

} // namespace madang
