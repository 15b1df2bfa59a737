// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script_reader.h"

#include "script/scene_reader.h"
#include "script/upgrade.h"
#include "json/field_checker.h"
#include "json/problem_list.h"

#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace madang {

namespace {

/// Whether the scene can be read as what it says it is; a problem otherwise.
bool takeFormat(Node &scene, ProblemList &problems)
{
    const Node *format = scene.find(u"format");
    if (!format) {
        problems.error(scene.at, QString(),
                       translate("script", "The scene does not say which format it is written in."),
                       translate("script", "Begin it with \"format\": %1.").arg(scriptFormat));
        return true; // The rest can be looked at all the same.
    }
    const Path whole;
    const Path path(whole, u"format");
    if (!format->isNumber() || format->number != std::floor(format->number) || format->number < 1) {
        problems.error(format->at, path, translate("script", "The format is a whole number from 1 on."),
                       translate("script", "Write \"format\": %1.").arg(scriptFormat));
        return true;
    }
    if (format->number > scriptFormat) {
        problems.error(format->at, path,
                       translate("script", "This scene is written in format %1; this program reads up to format %2.")
                           .arg(format->string, QString::number(scriptFormat)),
                       translate("script", "A newer version of the program opens it."));
        return false;
    }
    upgrade(scene, static_cast<int>(format->number), upgradeSteps());
    return true;
}

} // namespace

ReadHints sceneHints()
{
    return {translate("script", "Name a scene inside of it."),
            translate("script", "Is it the right file? A long scene is better cut into two."),
            translate("script", "\"madang new\" writes a scene to start from.")};
}

Result<Script> readScript(const QString &path, const Vocabulary &vocabulary)
{
    Result<QByteArray> bytes = readBounded(path, maxJsonBytes, sceneHints());
    if (!bytes)
        return bytes.problems;
    return readScript(*bytes, path, vocabulary);
}

Result<Script> readScript(const QByteArray &json, const QString &file, const Vocabulary &vocabulary)
{
    Result<Node> tree = readJson(json, file, sceneHints());
    if (!tree)
        return tree.problems;

    ProblemList problems(file);
    if (!tree->isObject()) {
        problems.error(tree->at, QString(), translate("script", "A scene is an object: { \"format\": 1, … }."));
        return problems.take();
    }
    if (!takeFormat(*tree, problems))
        return problems.take(); // In a newer format everything else may be meant otherwise.
    problems.add(tree.problems);

    SceneReader reader(vocabulary, problems);
    Script script = reader.read(std::make_shared<const Node>(std::move(*tree)));
    const QFileInfo info(file);
    script.file = file;
    script.id = info.completeBaseName();
    script.subject = info.absoluteDir().dirName();
    if (!file.isEmpty() && !isId(script.id)) {
        problems.warning({}, Path(),
                         translate("script", "The file name %1 cannot be the id of a scene.").arg(quoted(script.id)),
                         translate("script", "Name it with letters a-z, digits, - and _."));
    }
    if (!problems.hasErrors())
        return {std::move(script), problems.take()};
    return problems.take();
}

} // namespace madang
