// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/guide.h"
#include "cli/terminal.h"

#include "base/atomic_file.h"
#include "base/locations.h"
#include "compile/vocabulary.h"
#include "script/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace madang {

namespace {

int run(const QCommandLineParser &parser)
{
    const QString folder = parser.positionalArguments().value(0, scenesFolder());
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return sayUsage(QCoreApplication::translate("Cli", "The folder with the scenes was not found."),
                        QCoreApplication::translate("Cli", "Name it, or set MADANG_SCENES."));
    QFile readme(folder + QStringLiteral("/README.md"));
    QByteArray text;
    if (readme.exists()) {
        if (!readme.open(QIODevice::ReadOnly)) {
            say({{Severity::Error,
                  readme.fileName(),
                  0,
                  0,
                  {},
                  QCoreApplication::translate("Cli", "This file cannot be opened: %1.").arg(readme.errorString()),
                  {}}});
            return exitProblems;
        }
        text = readme.readAll();
    }
    std::vector<GuideFile> files = guidePictures();
    files.push_back({QStringLiteral("README.md"), guideText(text)});
    files.push_back({QStringLiteral("scene.schema.json"), sceneSchema(vocabulary())});
    QDir(folder).mkpath(QStringLiteral("guide"));
    for (const GuideFile &file : files) {
        if (const auto problem = writeWhole(folder + QLatin1Char('/') + file.name, file.data)) {
            say({*problem});
            return exitProblems;
        }
    }
    return exitGood;
}

} // namespace

Command guideCommand()
{
    Command command;
    command.name = QStringLiteral("guide");
    command.arguments = QStringLiteral("[FOLDER]");
    command.summary = QCoreApplication::translate("Cli", "Make the generated parts of the authoring guide anew");
    command.doc = QCoreApplication::translate("Cli", "In the folder of the scenes: the kinds and verbs in README.md, "
                                                     "their pictures, and scene.schema.json. For those who change "
                                                     "the program; what people wrote in README.md stays.");
    command.mostArguments = 1;
    command.draws = true;
    command.run = run;
    return command;
}

} // namespace madang
