// SPDX-License-Identifier: GPL-3.0-or-later
// What the command "open" asks of the window. Not concerned with the window itself.
#pragma once

class QCommandLineParser;

namespace madang {

struct CliOutcome;

/// Looks at it here, where a mistake can be told on the terminal. exitGood, or what it says.
int takeWhatToOpen(const QCommandLineParser &parser, CliOutcome &outcome);

} // namespace madang
