// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the command line or the window.
#include "cli/run_cli.h"
#include "shell/run_shell.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationName(QStringLiteral("madang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADANG_VERSION));
    const madang::CliOutcome outcome = madang::runCli(argc, argv);
    return madang::runShell(argc, argv, {outcome.scene, outcome.step, outcome.settings});
}
