// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experiment_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace madang {

std::vector<QCommandLineOption> experimentOptions()
{
    return {
        {QStringLiteral("set"),
         QCoreApplication::translate("Cli", "Sets an input of the experiment; as often as wanted."),
         QStringLiteral("KEY=VALUE")},
        {QStringLiteral("preset"), QCoreApplication::translate("Cli", "Starts from one of the experiment's examples."),
         QStringLiteral("NAME")},
    };
}

RunChoice runChoice(const QCommandLineParser &parser)
{
    return {parser.value(QStringLiteral("preset")), parser.values(QStringLiteral("set"))};
}

} // namespace madang
