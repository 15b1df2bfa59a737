// SPDX-License-Identifier: GPL-3.0-or-later
// One function a command, each defined in the file of its name. They are made anew for each call, in the language of
// the interface.
#pragma once

namespace madang {

struct Command;

Command listCommand();
Command openCommand();
Command exportCommand();
Command checkCommand();
Command fmtCommand();
Command newCommand();
Command schemaCommand();
Command guideCommand();
Command exploreCommand();

} // namespace madang
