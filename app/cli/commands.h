// SPDX-License-Identifier: GPL-3.0-or-later
// One function a command, each defined in the file of its name. They are made anew for each call, in the language of
// the interface.
#pragma once

class QCommandLineParser;

namespace madang {

struct CliOutcome;
struct Command;

Command listCommand();
Command openCommand();
/// What "open" wants of the window, looked at here, where a mistake can be told on the terminal. exitGood, or what it
/// says.
int takeWhatToOpen(const QCommandLineParser &parser, CliOutcome &outcome);
Command exportCommand();
Command checkCommand();
Command fmtCommand();
Command newCommand();
Command schemaCommand();
Command guideCommand();
Command exploreCommand();

} // namespace madang
