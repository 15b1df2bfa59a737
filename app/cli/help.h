// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints, of the program and of each command. Our own rather than QCommandLineParser's, which is not
// translated with us.
#pragma once

#include <QString>

namespace madang {

struct Command;

QString programHelp();
QString commandHelp(const Command &command);

} // namespace madang
