// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scene_options.h"

#include "cli/command.h"
#include "cli/terminal.h"

#include "base/did_you_mean.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace madang {

QCommandLineOption stepOption()
{
    return {QStringLiteral("step"),
            QCoreApplication::translate("Cli", "Which steps: 3, 2-5, 1,4,7- (counted from 1), all or cover."),
            QStringLiteral("STEPS")};
}

int takeStepChoice(StepChoice &steps, const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("step"));
    if (given.isEmpty())
        return exitGood;
    const auto choice = stepChoice(given);
    if (!choice)
        return sayUsage(QCoreApplication::translate("Cli", "--step cannot be \"%1\".").arg(given),
                        QCoreApplication::translate("Cli", "Write 3, 2-5, 1,4,7- or all, counted from 1; or cover."));
    steps = *choice;
    return exitGood;
}

int takeLanguage(LanguageMode &mode, const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("lang"));
    if (given.isEmpty())
        return exitGood;
    const auto named = languageModeFromCode(given);
    if (!named)
        return badChoice(QStringLiteral("lang"), given,
                         {QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("both")});
    mode = *named;
    return exitGood;
}

int badChoice(const QString &option, const QString &given, const QStringList &good)
{
    const auto near = didYouMean(given, good);
    return sayUsage(QCoreApplication::translate("Cli", "--%1 cannot be \"%2\".").arg(option, given),
                    near
                        ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
                        : QCoreApplication::translate("Cli", "It is one of: %1.").arg(good.join(QStringLiteral(", "))));
}

} // namespace madang
