// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints, of the program and of each command. Our own rather than QCommandLineParser's, which is not
// translated with us.
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

struct Command;

QString programHelp();
/// `arguments`: what it was asked about; what starts with a '-' is no argument.
QString commandHelp(const Command &command, const QStringList &arguments = {});

} // namespace madang
