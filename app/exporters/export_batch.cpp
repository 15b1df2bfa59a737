// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_batch.h"

#include "exporters/run_export.h"

#include "base/atomic_file.h"
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <map>

namespace madang {

namespace {

/// Lays out each scene once however many threads want it, and lets it go when the last one has done with it.
class SceneStore
{
public:
    /// `script`: of the only scene, where it has been read already.
    SceneStore(const ExportRequest &request, std::shared_ptr<const Script> script) :
        m_scenes(request.scenes), m_run(request.run), m_script(std::move(script))
    {}

    /// Null with problems when the script has changed for the worse since the plan was made.
    std::shared_ptr<const Timeline> scene(size_t index, std::vector<Problem> &problems)
    {
        if (m_scenes[index].timeline)
            return m_scenes[index].timeline;
        QMutexLocker locker(&m_mutex);
        if (auto known = m_open[index].lock())
            return known;
        std::shared_ptr<const Script> read = m_script;
        if (!read) {
            Result<Script> script = readScript(m_scenes[index].path, vocabulary());
            if (!script) {
                problems = script.problems;
                return nullptr;
            }
            read = std::make_shared<const Script>(std::move(*script));
        }
        auto timeline = compile(std::move(read));
        if (!m_run.isEmpty()) {
            const Result<ModelInputs> inputs = chosenInputs(timeline->script(), m_run);
            if (!inputs) {
                problems = inputs.problems;
                return nullptr;
            }
            timeline = compile(*timeline, *inputs);
        }
        m_open[index] = timeline;
        return timeline;
    }

private:
    const std::vector<ExportScene> &m_scenes;
    const RunChoice &m_run;
    const std::shared_ptr<const Script> m_script;
    QMutex m_mutex;
    std::map<size_t, std::weak_ptr<const Timeline>> m_open;
};

/// Neighbouring items that one thread does in one go.
struct Chunk
{
    size_t first = 0, count = 0;
};

/// Files of single steps are done in stretches of a scene, one or more for each thread; every other product alone.
std::vector<Chunk> chunks(const ExportPlan &plan, Product product, int threads)
{
    std::vector<Chunk> chunks;
    for (size_t first = 0; first < plan.items.size();) {
        size_t end = first + 1;
        while (product == Product::FilePerStep && end < plan.items.size()
               && plan.items[end].scenes == plan.items[first].scenes)
            ++end;
        const size_t count = end - first;
        const size_t parts = std::min(count, size_t(threads));
        for (size_t part = 0; part < parts; ++part) {
            const size_t from = first + count * part / parts;
            chunks.push_back({from, first + count * (part + 1) / parts - from});
        }
        first = end;
    }
    return chunks;
}

class Batch
{
public:
    Batch(const Exporter &exporter, const ExportRequest &request, const ExportPlan &plan, const BatchWatcher &watcher) :
        m_exporter(exporter), m_request(request), m_plan(plan), m_watcher(watcher), m_store(request, plan.script),
        m_perStep(exporter.spec().product == Product::FilePerStep), m_problems(plan.items.size()),
        m_shares(plan.items.size())
    {}

    BatchOutcome run()
    {
        const bool makesFolder = !m_plan.folder.isEmpty() && !m_plan.items.empty() && !QFileInfo(m_plan.folder).isDir();
        if (makesFolder) {
            if (auto problem = makeFolder(m_plan.folder))
                return {false, 0, {*problem}};
        }
        QThreadPool *const pool = QThreadPool::globalInstance();
        // Painting is several times faster on the pool's threads (see paintInto), which keep the fonts they opened.
        pool->setExpiryTimeout(-1);
        m_chunks = chunks(m_plan, m_exporter.spec().product, std::max(1, QThread::idealThreadCount()));
        const int workers = int(std::min(m_chunks.size(), size_t(std::max(1, QThread::idealThreadCount()))));
        QSemaphore done;
        for (int i = 0; i < workers; ++i) {
            pool->start([&] {
                // While this works for long, a window still has threads to paint with. In Qt 6.4 no task of the pool
                // may have a priority below 0 then: see Thumbnails::drawNext().
                pool->releaseThread();
                work();
                pool->reserveThread();
                done.release();
            });
        }
        done.acquire(workers);

        BatchOutcome outcome;
        outcome.cancelled = m_cancelled;
        outcome.written = m_written;
        for (const auto &problems : m_problems)
            outcome.problems.insert(outcome.problems.end(), problems.begin(), problems.end());
        if (makesFolder)
            QDir().rmdir(m_plan.folder); // Only when nothing is in it.
        return outcome;
    }

private:
    void work()
    {
        for (;;) {
            Chunk chunk;
            {
                QMutexLocker locker(&m_mutex);
                if (m_cancelled || m_next == m_chunks.size())
                    return;
                chunk = m_chunks[m_next++];
            }
            if (m_perStep)
                writeSteps(chunk);
            else
                writeProduct(chunk.first);
        }
    }

    std::optional<ExportJob> jobFor(size_t first)
    {
        ExportJob job;
        static_cast<ExportSettings &>(job) = m_request.settings;
        for (const size_t scene : m_plan.items[first].scenes) {
            std::vector<Problem> problems;
            job.timelines.push_back(m_store.scene(scene, problems));
            if (!job.timelines.back()) {
                finish(first, problems);
                return std::nullopt;
            }
        }
        return job;
    }

    ExportWatcher watcherOf(size_t item)
    {
        ExportWatcher watcher;
        watcher.cancelled = [this] { return cancelled(); };
        if (!m_perStep)
            watcher.progress = [this, item](int done, int all) { share(item, double(done) / all); };
        return watcher;
    }

    void writeSteps(const Chunk &chunk)
    {
        std::optional<ExportJob> job = jobFor(chunk.first);
        if (!job)
            return;
        QStringList names;
        std::vector<size_t> items;
        const int count = int(job->timelines.front()->steps().size());
        for (size_t i = chunk.first; i < chunk.first + chunk.count; ++i) {
            const ExportItem &item = m_plan.items[i];
            if (item.steps.front() >= count) {
                finish(i, {changedSince(item.path)});
                continue;
            }
            makeSubfolder(item.path);
            job->steps.push_back(item.steps.front());
            names.append(item.path);
            items.push_back(i);
        }
        if (items.empty())
            return;
        size_t told = 0;
        const ExportOutcome outcome = exportFrames(
            m_exporter, *job, names,
            [&](int, const std::vector<Problem> &problems) { finish(items[told++], problems); },
            watcherOf(chunk.first));
        // What kept the run from starting keeps all of them.
        while (!outcome.cancelled && told < items.size())
            finish(items[told++], outcome.problems);
    }

    static Problem changedSince(const QString &path)
    {
        Problem problem;
        problem.file = path;
        problem.message = QCoreApplication::translate("Export", "The scene has lost this step in the meantime.");
        problem.hint = QCoreApplication::translate("Export", "Export it again.");
        return problem;
    }

    /// A name may have folders of its own; what is wrong with them, the writing tells.
    void makeSubfolder(const QString &path)
    {
        if (!m_plan.folder.isEmpty())
            QDir().mkpath(QFileInfo(path).absolutePath());
    }

    void writeProduct(size_t index)
    {
        const ExportItem &item = m_plan.items[index];
        std::optional<ExportJob> job = jobFor(index);
        if (!job)
            return;
        job->steps = item.steps;
        makeSubfolder(item.path);
        const ExportOutcome outcome = runExport(m_exporter, *job, item.path, watcherOf(index));
        if (!outcome.cancelled)
            finish(index, outcome.problems);
    }

    bool cancelled()
    {
        if (!m_watcher.cancelled || !m_watcher.cancelled())
            return false;
        QMutexLocker locker(&m_mutex);
        m_cancelled = true;
        return true;
    }

    void finish(size_t index, const std::vector<Problem> &problems)
    {
        {
            QMutexLocker locker(&m_mutex);
            m_problems[index] = problems;
            if (!hasErrors(problems))
                ++m_written;
            if (m_watcher.itemDone)
                m_watcher.itemDone(m_plan.items[index], problems);
        }
        share(index, 1);
    }

    void share(size_t index, double done)
    {
        QMutexLocker locker(&m_mutex);
        m_done += done - m_shares[index];
        m_shares[index] = done;
        if (m_watcher.progress)
            m_watcher.progress(std::min(1.0, m_done / double(m_plan.items.size())));
    }

    const Exporter &m_exporter;
    const ExportRequest &m_request;
    const ExportPlan &m_plan;
    const BatchWatcher &m_watcher;
    SceneStore m_store;
    const bool m_perStep;
    std::vector<Chunk> m_chunks;

    QMutex m_mutex; ///< for what follows
    size_t m_next = 0;
    bool m_cancelled = false;
    int m_written = 0;
    double m_done = 0; ///< items, with parts of those under way
    std::vector<std::vector<Problem>> m_problems;
    std::vector<double> m_shares;
};

} // namespace

BatchOutcome runBatch(const Exporter &exporter, const ExportRequest &request, const ExportPlan &plan,
                      const BatchWatcher &watcher)
{
    return Batch(exporter, request, plan, watcher).run();
}

} // namespace madang
