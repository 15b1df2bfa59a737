// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_plan.h"

#include "exporters/export_names.h"

#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <set>

namespace madang {

namespace {

Problem problemWith(const QString &message, const QString &hint = {}, const QString &file = {})
{
    Problem problem;
    problem.file = file;
    problem.message = message;
    problem.hint = hint;
    return problem;
}

/// One scene as far as a plan needs it; scripts are not kept, for a library may be large.
struct PlannedScene
{
    size_t index = 0;
    std::vector<int> steps;
    QStringList names; ///< one a step with Product::FilePerStep, else one
};

class Planner
{
public:
    Planner(const ExporterSpec &spec, const ExportRequest &request) : m_spec(spec), m_request(request)
    {
        const QFileInfo out(request.out);
        const bool hasEnding = request.out.endsWith(u'.' + spec.ending, Qt::CaseInsensitive);
        m_toFile = spec.product != Product::Folder && !out.isDir() && (hasEnding || out.exists());
        m_pattern = !request.pattern.isEmpty() ? request.pattern
                    : !spec.name.isEmpty()     ? spec.name
                    : perStep()                ? QStringLiteral("{scene}-{step}")
                                               : QStringLiteral("{scene}");
    }

    Result<ExportPlan> plan()
    {
        if (m_request.out.isEmpty())
            return problemWith(QCoreApplication::translate("Export", "No place to write to was given."));
        if (auto problem = nameProblem(m_pattern, perStep()))
            return *problem;
        if (m_toFile && !m_spec.joinsScenes && m_request.scenes.size() > 1)
            return tooMany();
        const std::vector<PlannedScene> scenes = readScenes();
        ExportPlan plan;
        if (!m_toFile && (m_spec.product != Product::Folder || m_request.scenes.size() > 1))
            plan.folder = m_request.out;
        plan.items = mayJoin(scenes) ? joined(scenes) : apart(scenes);
        plan.problems = std::move(m_problems);
        plan.script = m_script;
        if (m_toFile && plan.items.size() > 1)
            return tooMany();
        if (auto problem = sameNames(plan))
            return *problem;
        shard(plan.items);
        return plan;
    }

private:
    bool perStep() const { return m_spec.product == Product::FilePerStep; }

    void readScene(size_t index, const Script &script, std::vector<PlannedScene> &scenes)
    {
        Result<std::vector<int>> steps = stepsOf(m_request.steps, script);
        m_problems.insert(m_problems.end(), steps.problems.begin(), steps.problems.end());
        if (!steps)
            return;
        PlannedScene scene{index, std::move(*steps), {}};
        const ExportSettings &settings = m_request.settings;
        for (size_t i = 0; i < (perStep() ? scene.steps.size() : 1); ++i)
            scene.names.append(nameFor(m_pattern, script, scene.steps.at(i), settings.mode, settings.theme));
        scenes.push_back(std::move(scene));
    }

    bool canRun(const Script &script)
    {
        if (m_request.run.isEmpty())
            return true;
        const Result<ModelInputs> inputs = chosenInputs(script, m_request.run);
        m_problems.insert(m_problems.end(), inputs.problems.begin(), inputs.problems.end());
        return bool(inputs);
    }

    std::vector<PlannedScene> readScenes()
    {
        std::vector<PlannedScene> scenes;
        for (size_t i = 0; i < m_request.scenes.size(); ++i) {
            if (const auto &timeline = m_request.scenes[i].timeline) {
                readScene(i, timeline->script(), scenes);
                continue;
            }
            Result<Script> script = readScript(m_request.scenes[i].path, vocabulary());
            m_problems.insert(m_problems.end(), script.problems.begin(), script.problems.end());
            if (!script || !canRun(*script))
                continue;
            readScene(i, *script, scenes);
            if (m_request.scenes.size() == 1)
                m_script = std::make_shared<const Script>(std::move(*script));
        }
        return scenes;
    }

    /// Each scene's cover is another step, and a job has one list of them.
    bool mayJoin(const std::vector<PlannedScene> &scenes) const
    {
        return m_spec.joinsScenes && m_toFile && !scenes.empty()
               && (scenes.size() == 1 || m_request.steps.kind != StepChoice::Kind::Cover);
    }

    std::vector<ExportItem> joined(const std::vector<PlannedScene> &scenes) const
    {
        ExportItem item;
        item.path = m_request.out;
        std::set<int> steps;
        for (const PlannedScene &scene : scenes) {
            item.scenes.push_back(scene.index);
            steps.insert(scene.steps.begin(), scene.steps.end());
        }
        item.steps.assign(steps.begin(), steps.end());
        return {item};
    }

    QString pathOf(const QString &name) const
    {
        if (m_toFile)
            return m_request.out;
        if (m_spec.product != Product::Folder)
            return QDir(m_request.out).filePath(name + u'.' + m_spec.ending);
        return m_request.scenes.size() == 1 ? m_request.out : QDir(m_request.out).filePath(name);
    }

    std::vector<ExportItem> apart(const std::vector<PlannedScene> &scenes) const
    {
        std::vector<ExportItem> items;
        for (const PlannedScene &scene : scenes) {
            if (!perStep()) {
                items.push_back({{scene.index}, scene.steps, pathOf(scene.names.front())});
                continue;
            }
            for (size_t i = 0; i < scene.steps.size(); ++i)
                items.push_back({{scene.index}, {scene.steps[i]}, pathOf(scene.names[qsizetype(i)])});
        }
        return items;
    }

    Problem tooMany() const
    {
        const bool oneScene = m_request.scenes.size() == 1;
        return problemWith(oneScene ? QCoreApplication::translate("Export", "All steps cannot go into one file.")
                                    : QCoreApplication::translate("Export", "These scenes cannot go into one file."),
                           oneScene ? QCoreApplication::translate("Export", "Name a folder, or one step with --step N.")
                                    : QCoreApplication::translate("Export", "Name a folder."),
                           m_request.out);
    }

    static std::optional<Problem> sameNames(const ExportPlan &plan)
    {
        std::set<QString> paths;
        for (const ExportItem &item : plan.items) {
            // Not every file system tells large letters from small ones.
            if (!paths.insert(item.path.toCaseFolded()).second)
                return problemWith(
                    QCoreApplication::translate("Export", "Several files would have this name."),
                    QCoreApplication::translate("Export", "Make the names different with {scene} or {step}."),
                    item.path);
        }
        return std::nullopt;
    }

    /// A stretch of the items: neighbours share a scene, which is laid out once then.
    void shard(std::vector<ExportItem> &items) const
    {
        const Shard &shard = m_request.shard;
        Q_ASSERT(shard.count >= 1 && shard.index >= 1 && shard.index <= shard.count);
        const auto bound = [&](int part) { return qsizetype(qint64(items.size()) * part / shard.count); };
        const qsizetype from = bound(shard.index - 1), to = bound(shard.index);
        items.erase(items.begin() + to, items.end());
        items.erase(items.begin(), items.begin() + from);
    }

    ExporterSpec m_spec;
    const ExportRequest &m_request;
    QString m_pattern;
    bool m_toFile = false;
    std::shared_ptr<const Script> m_script;
    std::vector<Problem> m_problems;
};

} // namespace

Result<ExportPlan> planExport(const Exporter &exporter, const ExportRequest &request)
{
    return Planner(exporter.spec(), request).plan();
}

} // namespace madang
