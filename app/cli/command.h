// SPDX-License-Identifier: GPL-3.0-or-later
// What a command of the program is: its words, its options and what it does. Not concerned with help texts and
// mistakes in arguments, which run_cli handles for all.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <vector>

namespace madang {

/// What a command returns, and with that the program.
enum ExitCode { exitGood = 0, exitProblems = 1, exitUsage = 2, exitInterrupted = 130 };

struct Command
{
    QString name;
    QString arguments; ///< as in "ID|FILE"; empty: takes none
    QString summary;   ///< translated; one line for the list of commands
    QString doc;       ///< translated; further lines for its own help; may be empty
    std::vector<QCommandLineOption> options;
    int leastArguments = 0;
    int mostArguments = 0;                                  ///< -1: any number
    bool draws = false;                                     ///< needs fonts and pictures, though never a display
    int (*run)(const QCommandLineParser &parser) = nullptr; ///< null: the window does it
    /// Its help when asked about these arguments, as in "explore ID --help"; null, or empty: there is only one help.
    QString (*helpAbout)(const QStringList &arguments) = nullptr;
};

} // namespace madang
