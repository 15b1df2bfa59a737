// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/experiment_options.h"
#include "cli/export_progress.h"
#include "cli/find_scene.h"
#include "cli/format_options.h"
#include "cli/interrupts.h"
#include "cli/scene_options.h"
#include "cli/terminal.h"

#include "base/locations.h"
#include "exporters/export_batch.h"
#include "exporters/export_names.h"
#include "formats/catalog.h"
#include "library/find_scenes.h"

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

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})[xX×]([0-9]{1,6})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto good = [](int side) { return side >= smallestExport && side <= largestExport; };
    return match.hasMatch() && good(size.width()) && good(size.height()) ? std::optional(size) : std::nullopt;
}

std::optional<Shard> shardFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})/([0-9]{1,5})$"));
    const auto match = pattern.match(text);
    const Shard shard{match.captured(1).toInt(), match.captured(2).toInt()};
    return match.hasMatch() && shard.index >= 1 && shard.index <= shard.count ? std::optional(shard) : std::nullopt;
}

/// The size of one picture: as given or the format's own, times --scale.
int takeSize(ExportSettings &settings, const QCommandLineParser &parser, const ExporterSpec &spec)
{
    settings.size = spec.size;
    if (parser.isSet(QStringLiteral("size"))) {
        const QString given = parser.value(QStringLiteral("size"));
        const auto size = sizeFrom(given);
        if (!size)
            return sayUsage(
                QCoreApplication::translate("Cli", "--size cannot be \"%1\".").arg(given),
                QCoreApplication::translate("Cli", "Write it like 1920x1080; both sides are %1 to %2 pixels.")
                    .arg(smallestExport)
                    .arg(largestExport));
        settings.size = *size;
    }
    const QString scale = parser.value(QStringLiteral("scale"));
    bool good = false;
    const double factor = scale.toDouble(&good);
    if (!good || !(factor >= 1 && factor <= 4))
        return sayUsage(QCoreApplication::translate("Cli", "--scale cannot be \"%1\".").arg(scale),
                        QCoreApplication::translate("Cli", "It is a number from %1 to %2.").arg(1).arg(4));
    settings.size = (QSizeF(settings.size) * factor).toSize();
    if (std::max(settings.size.width(), settings.size.height()) > largestExport)
        return sayUsage(QCoreApplication::translate("Cli", "A picture of %1 x %2 pixels is too large.")
                            .arg(settings.size.width())
                            .arg(settings.size.height()),
                        QCoreApplication::translate("Cli", "Write it like 1920x1080; both sides are %1 to %2 pixels.")
                            .arg(smallestExport)
                            .arg(largestExport));
    return exitGood;
}

int takeSettings(ExportSettings &settings, const QCommandLineParser &parser, const ExporterSpec &spec)
{
    settings.mode = spec.mode;
    if (const int code = takeLanguage(settings.mode, parser))
        return code;
    const QString theme = parser.value(QStringLiteral("theme"));
    const auto name = themeFromName(theme);
    if (!name)
        return badChoice(
            QStringLiteral("theme"), theme,
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"), QStringLiteral("contrast")});
    settings.theme = *name;
    settings.replace = parser.isSet(QStringLiteral("force"));
    if (const int code = takeSize(settings, parser, spec))
        return code;
    return takeFormatOptions(settings, parser, spec);
}

int takeScenes(ExportRequest &request, const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    const bool all = parser.isSet(QStringLiteral("all"));
    if (all == !given.isEmpty())
        return sayUsage(all ? QCoreApplication::translate("Cli", "--all already means every scene.")
                            : QCoreApplication::translate("Cli", "Which scene? Name its ID or FILE, or say --all."));
    if (all) {
        for (const QString &path : scenesOfLibrary(scenesFolder()))
            request.scenes.push_back({path, nullptr});
        return request.scenes.empty() ? sayUsage(
                   QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
                   QCoreApplication::translate("Cli", "Give the path of a scene's file, or set MADANG_SCENES."))
                                      : int(exitGood);
    }
    bool allThere = true;
    for (const QString &each : given) {
        const Result<QString> path = findScene(each);
        say(path.problems);
        if (path)
            request.scenes.push_back({*path, nullptr});
        allThere = allThere && path;
    }
    return allThere ? exitGood : exitProblems;
}

int takeSteps(ExportRequest &request, const QCommandLineParser &parser, const ExporterSpec &spec)
{
    if (const int code = takeStepChoice(request.steps, parser))
        return code;
    const bool toFile =
        request.out.endsWith(QLatin1Char('.') + spec.ending, Qt::CaseInsensitive) && !QFileInfo(request.out).isDir();
    if (parser.value(QStringLiteral("step")).isEmpty() && toFile && spec.product == Product::FilePerStep)
        request.steps.kind = StepChoice::Kind::Cover;
    return exitGood;
}

int run(const QCommandLineParser &parser)
{
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    const QString format = parser.isSet(QStringLiteral("to")) ? value("to") : formatFromName(value("out"));
    const Exporter *exporter = exporterNamed(format);
    if (!exporter)
        return badChoice(QStringLiteral("to"), format, formatNames());
    const ExporterSpec spec = exporter->spec();
    ExportRequest request;
    request.out = value("out");
    request.pattern = value("name");
    request.run = runChoice(parser);
    if (const int code = takeSettings(request.settings, parser, spec))
        return code;
    const auto shard = shardFrom(value("shard"));
    if (!shard)
        return sayUsage(QCoreApplication::translate("Cli", "--shard cannot be \"%1\".").arg(value("shard")),
                        QCoreApplication::translate("Cli", "Write it like 2/5: the second of five parts."));
    request.shard = *shard;
    if (request.out.isEmpty())
        return sayUsage(QCoreApplication::translate("Cli", "Where to? Name a file or a folder with --out PATH."));
    if (const int code = takeScenes(request, parser))
        return code;
    if (const int code = takeSteps(request, parser, spec))
        return code;

    const Result<ExportPlan> plan = planExport(*exporter, request);
    if (!plan) {
        say(plan.problems);
        return exitUsage;
    }
    say(plan->problems);
    const Interrupts interrupts;
    ExportProgress progress(int(plan->items.size()));
    BatchWatcher watcher;
    watcher.cancelled = [&] { return interrupts.interrupted(); };
    watcher.itemDone = [&](const ExportItem &item, const auto &problems) { progress.itemDone(item, problems); };
    watcher.progress = [&](double share) { progress.share(share); };
    const BatchOutcome outcome = runBatch(*exporter, request, *plan, watcher);
    progress.end(outcome);
    if (outcome.cancelled)
        return exitInterrupted;
    return hasErrors(outcome.problems) || hasErrors(plan->problems) ? exitProblems : exitGood;
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.arguments = QStringLiteral("[ID|FILE...]");
    command.summary = QCoreApplication::translate("Cli", "Write scenes as pictures, films and documents");
    command.doc = QCoreApplication::translate(
        "Cli",
        "PATH is a file when it has the format's ending, else a folder (ID-01.png and so on). Without --step: the "
        "step that stands for the scene when PATH names a picture, else all. What is there already is replaced "
        "only with --force. Ctrl+C stops; what is finished stays.");
    command.options = {
        {QStringLiteral("all"), QCoreApplication::translate("Cli", "Every scene of the library.")},
        stepOption(),
        {QStringLiteral("lang"),
         QCoreApplication::translate("Cli", "ko, en or both. Without it: ko for pictures, both for notes."),
         QStringLiteral("LANG")},
        {QStringLiteral("theme"), QCoreApplication::translate("Cli", "light, dark, print or contrast."),
         QStringLiteral("THEME"), QStringLiteral("light")},
        {QStringLiteral("size"),
         QCoreApplication::translate("Cli", "In pixels. Without it: 1920x1080 for most formats."),
         QStringLiteral("WxH")},
        {QStringLiteral("scale"), QCoreApplication::translate("Cli", "Times the size, 1 to 4."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("out"), QCoreApplication::translate("Cli", "The file or folder to write."),
         QStringLiteral("PATH")},
        {QStringLiteral("to"),
         QCoreApplication::translate("Cli", "The format: %1. Without it: by the ending of PATH, else png.")
             .arg(formatNames().join(QStringLiteral(", "))),
         QStringLiteral("FORMAT")},
        {QStringLiteral("name"),
         QCoreApplication::translate("Cli",
                                     "The names of the files in a folder, such as {scene}-{step}. It may have: %1.")
             .arg(QStringLiteral("{%1}").arg(nameWords(true).join(QStringLiteral("}, {")))),
         QStringLiteral("PATTERN")},
        {QStringLiteral("force"), QCoreApplication::translate("Cli", "Replaces what is there already.")},
        {QStringLiteral("shard"),
         QCoreApplication::translate("Cli", "Does only the I-th of N parts of the work, to share it among machines."),
         QStringLiteral("I/N"), QStringLiteral("1/1")},
    };
    for (const auto &own : {experimentOptions(), formatOptions()})
        command.options.insert(command.options.end(), own.begin(), own.end());
    command.leastArguments = 0;
    command.mostArguments = -1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
