// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/find_scene.h"
#include "cli/format_options.h"
#include "cli/terminal.h"

#include "base/did_you_mean.h"
#include "exporters/catalog.h"
#include "exporters/run_export.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"
#include "timeline/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace madang {

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const Exporter *exporter : allExporters())
        names.append(exporter->spec().id);
    return names;
}

/// The format that files of that name have, where no other is asked for.
QString formatFromName(const QString &out)
{
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        if (spec.product != Product::Folder && out.endsWith(QLatin1Char('.') + spec.ending, Qt::CaseInsensitive)
            && !QFileInfo(out).isDir())
            return spec.id;
    }
    return QStringLiteral("png");
}

/// A mistake in one of the arguments; `given` is near one of `good`, perhaps.
int badChoice(const QString &option, const QString &given, const QStringList &good)
{
    const auto near = didYouMean(given, good);
    return sayUsage(QCoreApplication::translate("Cli", "--%1 cannot be \"%2\".").arg(option, given),
                    near
                        ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
                        : QCoreApplication::translate("Cli", "It is one of: %1.").arg(good.join(QStringLiteral(", "))));
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})[xX×]([0-9]{1,6})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto good = [](int side) { return side >= smallestExport && side <= largestExport; };
    return match.hasMatch() && good(size.width()) && good(size.height()) ? std::optional(size) : std::nullopt;
}

/// Index of the step that stands for the scene.
int coverStep(const Script &script)
{
    const auto step =
        std::find_if(script.steps.begin(), script.steps.end(), [&](const Step &s) { return s.id == script.cover; });
    return step == script.steps.end() ? int(script.steps.size()) - 1 : int(step - script.steps.begin());
}

/// Which steps; exitGood, or what it says otherwise.
int chooseSteps(ExportJob &job, const QCommandLineParser &parser, const Script &script, const ExporterSpec &spec)
{
    const QString out = parser.value(QStringLiteral("out"));
    const bool toFile = out.endsWith(QLatin1Char('.') + spec.ending, Qt::CaseInsensitive) && !QFileInfo(out).isDir();
    const int count = int(script.steps.size());
    const QString given = parser.value(QStringLiteral("step"));
    if (given.isEmpty() || given == QLatin1String("all")) {
        if (toFile && given.isEmpty() && spec.product == Product::FilePerStep) {
            job.steps = {coverStep(script)};
        } else if (toFile && spec.product == Product::FilePerStep && count > 1) {
            return sayUsage(QCoreApplication::translate("Cli", "All steps cannot go into one file: %1").arg(out),
                            QCoreApplication::translate("Cli", "Name a folder, or one step with --step N."));
        }
        return exitGood;
    }
    bool isNumber = false;
    const int step = given.toInt(&isNumber);
    if (!isNumber)
        return sayUsage(QCoreApplication::translate("Cli", "--step cannot be \"%1\".").arg(given),
                        QCoreApplication::translate("Cli", "It is a number from 1 to %1, or all.").arg(count));
    if (step < 1 || step > count)
        return sayUsage(QCoreApplication::translate("Cli", "There is no step %1.").arg(given),
                        QCoreApplication::translate("Cli", "The scene has the steps 1 to %1.").arg(count));
    job.steps = {step - 1};
    return exitGood;
}

int run(const QCommandLineParser &parser)
{
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    ExportJob job;
    const QString format = parser.isSet(QStringLiteral("to")) ? value("to") : formatFromName(value("out"));
    const Exporter *exporter = exporterNamed(format);
    if (!exporter)
        return badChoice(QStringLiteral("to"), format, formatNames());
    const ExporterSpec spec = exporter->spec();
    if (!parser.isSet(QStringLiteral("lang")))
        job.mode = spec.mode;
    else if (const auto mode = languageModeFromCode(value("lang")))
        job.mode = *mode;
    else
        return badChoice(QStringLiteral("lang"), value("lang"),
                         {QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("both")});
    if (const auto theme = themeFromName(value("theme"))) {
        job.theme = *theme;
    } else {
        return badChoice(
            QStringLiteral("theme"), value("theme"),
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"), QStringLiteral("contrast")});
    }
    if (const auto size = sizeFrom(value("size"))) {
        job.size = *size;
    } else {
        return sayUsage(QCoreApplication::translate("Cli", "--size cannot be \"%1\".").arg(value("size")),
                        QCoreApplication::translate("Cli", "Write it like 1920x1080; both sides are %1 to %2 pixels.")
                            .arg(smallestExport)
                            .arg(largestExport));
    }
    if (const int code = takeFormatOptions(job, parser, spec))
        return code;
    if (value("out").isEmpty())
        return sayUsage(QCoreApplication::translate("Cli", "Where to? Name a file or a folder with --out PATH."));

    const Result<QString> path = findScene(parser.positionalArguments().at(0));
    if (!path) {
        say(path.problems);
        return exitUsage;
    }
    Result<Script> script = readScript(*path, vocabulary());
    say(script.problems);
    if (!script)
        return exitProblems;
    if (const int code = chooseSteps(job, parser, *script, spec))
        return code;
    job.timelines = {std::make_shared<const Timeline>(std::make_shared<const Script>(std::move(*script)))};
    const ExportOutcome outcome = runExport(*exporter, job, value("out"));
    say(outcome.problems);
    return outcome.problems.empty() ? exitGood : exitProblems;
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.arguments = QStringLiteral("ID|FILE");
    command.summary = QCoreApplication::translate("Cli", "Write the pictures of a scene");
    command.doc = QCoreApplication::translate("Cli", "A file for one step, a folder for all (ID-01.png and so on). "
                                                     "Without --step: the step that stands for the scene "
                                                     "when PATH names a file, else all.");
    command.options = {
        {QStringLiteral("step"), QCoreApplication::translate("Cli", "Which step, counted from 1; or all."),
         QStringLiteral("N|all")},
        {QStringLiteral("lang"),
         QCoreApplication::translate("Cli", "ko, en or both. Without it: ko for pictures, both for notes."),
         QStringLiteral("LANG")},
        {QStringLiteral("theme"), QCoreApplication::translate("Cli", "light, dark, print or contrast."),
         QStringLiteral("THEME"), QStringLiteral("light")},
        {QStringLiteral("size"), QCoreApplication::translate("Cli", "In pixels."), QStringLiteral("WxH"),
         QStringLiteral("1920x1080")},
        {QStringLiteral("out"), QCoreApplication::translate("Cli", "The file or folder to write."),
         QStringLiteral("PATH")},
        {QStringLiteral("to"),
         QCoreApplication::translate("Cli", "The format: %1. Without it: by the ending of PATH, else png.")
             .arg(formatNames().join(QStringLiteral(", "))),
         QStringLiteral("FORMAT")},
    };
    const std::vector<QCommandLineOption> own = formatOptions();
    command.options.insert(command.options.end(), own.begin(), own.end());
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
