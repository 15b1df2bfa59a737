// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/interface_language.h"
#include "cli/terminal.h"
#include "json/format.h"

#include "base/locations.h"
#include "library/scene_library.h"

#include <QCoreApplication>

#include <algorithm>
namespace madang {

namespace {

QByteArray bilingual(const Bilingual &text)
{
    return "{\"ko\": " + jsonText(text.ko) + ", \"en\": " + jsonText(text.en) + "}";
}

QByteArray toJson(const std::vector<SceneEntry> &scenes)
{
    QByteArray json = "[";
    const char *separator = "\n";
    for (const SceneEntry &scene : scenes) {
        json += separator;
        json += "  {\"id\": " + jsonText(scene.id) + ", \"subject\": " + jsonText(scene.subject)
                + ", \"title\": " + bilingual(scene.title) + ", \"steps\": " + QByteArray::number(scene.steps)
                + ", \"file\": " + jsonText(scene.file) + "}";
        separator = ",\n";
    }
    return json + (scenes.empty() ? "]\n" : "\n]\n");
}

int run(const QCommandLineParser &parser)
{
    const QString folder = scenesFolder();
    if (folder.isEmpty()) {
        say({{Severity::Error,
              {},
              0,
              0,
              {},
              QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
              QCoreApplication::translate("Cli", "Set MADANG_SCENES to it.")}});
        return exitProblems;
    }
    const SceneLibrary library(folder);
    say(library.problems());
    if (parser.isSet(QStringLiteral("json"))) {
        print(toJson(library.scenes()));
    } else {
        const Language language = interfaceIsKorean() ? Language::Korean : Language::English;
        qsizetype longest = 0;
        for (const SceneEntry &scene : library.scenes())
            longest = std::max(longest, scene.id.size());
        for (const Subject &subject : library.subjects()) {
            printLine(subject.title.in(language));
            for (const SceneEntry &scene : library.scenes()) {
                if (scene.subject == subject.id)
                    printLine(
                        QStringLiteral("  %1  %2").arg(scene.id.leftJustified(longest), scene.title.in(language)));
            }
        }
    }
    return hasErrors(library.problems()) ? exitProblems : exitGood;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.summary = QCoreApplication::translate("Cli", "List the scenes");
    command.options = {
        {QStringLiteral("json"),
         QCoreApplication::translate("Cli", "Write id, subject, titles, number of steps and file of each as JSON.")}};
    command.run = run;
    return command;
}

} // namespace madang
