// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/export_batch.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString balancing = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json");
const QString canary = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/experiments/delivery/slow-canary.json");
const QString osi = QStringLiteral(MADANG_SOURCE_DIR "/scenes/network/osi-model.json");

ExportRequest request(const QString &out, const QStringList &scenes = {balancing, osi})
{
    ExportRequest request;
    for (const QString &scene : scenes)
        request.scenes.push_back({scene, nullptr});
    request.out = out;
    request.settings.size = {160, 90};
    request.settings.replace = false;
    return request;
}

BatchOutcome run(const QString &format, const ExportRequest &request, const BatchWatcher &watcher = {})
{
    const Exporter &exporter = *exporterNamed(format);
    const Result<ExportPlan> plan = planExport(exporter, request);
    if (!plan)
        qFatal("no plan");
    return runBatch(exporter, request, *plan, watcher);
}

/// Every file below a folder with its bytes, hidden ones too.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        files.insert(QDir(folder).relativeFilePath(file.fileName()),
                     file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

} // namespace

class TestExportBatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void shardsGiveTheSameBytes_data();
    void shardsGiveTheSameBytes();
    void drawsTheRunThatIsAskedFor();
    void goesOnPastScenesThatCannotRunSo();
    void goesOnPastABadItem();
    void goesOnPastASceneThatChanged();
    void goesOnPastStepsThatAreGone();
    void keepsWhatIsFinishedWhenCancelled();
    void leavesNoProductHalfDone();
    void tellsEveryItemAndAllOfTheWay();
    void takesAnOpenTimeline();
    void namesTheFolderItCannotMake();
    void worksWhileThePoolIsBusy();

private:
    QString path(const char *name) const { return m_place->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestExportBatch::shardsGiveTheSameBytes_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        if (spec.feed == Feed::Steps)
            QTest::newRow(qPrintable(spec.id)) << spec.id;
    }
}

void TestExportBatch::shardsGiveTheSameBytes()
{
    QFETCH(QString, format);
    const BatchOutcome whole = run(format, request(path("whole")));
    for (int index = 1; index <= 3; ++index) {
        ExportRequest part = request(path("parts"));
        part.shard = {index, 3};
        run(format, part);
    }
    const auto files = filesIn(path("whole"));
    QVERIFY(!files.isEmpty());
    QVERIFY(whole.written > 0);
    QCOMPARE(filesIn(path("parts")), files);
}

void TestExportBatch::drawsTheRunThatIsAskedFor()
{
    ExportRequest wanted = request(path("start"), {canary});
    run(u"png"_s, wanted);
    wanted.out = path("set");
    wanted.run = {{}, {u"fault=0"_s, u"load=77"_s}};
    run(u"png"_s, wanted);
    const auto start = filesIn(path("start")), set = filesIn(path("set"));
    QCOMPARE(set.keys(), start.keys());
    QVERIFY(set != start);

    Result<Script> script = readScript(canary, vocabulary());
    QVERIFY(script);
    const auto compiled = compile(std::move(*script));
    const Timeline &written = *compiled;
    const Result<ModelInputs> inputs = chosenInputs(written.script(), wanted.run);
    QVERIFY(inputs);
    // A timeline that is given is in a run already.
    wanted.run = {u"half"_s, {u"weight=3"_s}};
    wanted.scenes = {{canary, compile(written, *inputs)}};
    wanted.out = path("given");
    run(u"png"_s, wanted);
    QCOMPARE(filesIn(path("given")), set);
}

void TestExportBatch::goesOnPastScenesThatCannotRunSo()
{
    ExportRequest wanted = request(path("out"), {osi, canary});
    wanted.steps = *stepChoice(u"1");
    wanted.run = {{}, {u"weight=3"_s}};
    const Exporter &exporter = *exporterNamed(u"png");
    const Result<ExportPlan> plan = planExport(exporter, wanted);
    QVERIFY(plan);
    QCOMPARE(plan->items.size(), size_t(1));
    QCOMPARE(plan->problems.size(), size_t(1));
    QCOMPARE(plan->problems.front().file, osi);
    // As with scenes that change for the worse between planning and drawing.
    wanted.run.settings = {u"weight=99"_s};
    const BatchOutcome outcome = runBatch(exporter, wanted, *plan);
    QCOMPARE(outcome.written, 0);
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(!QFile::exists(path("out")));
}

void TestExportBatch::goesOnPastABadItem()
{
    QVERIFY(QDir().mkpath(path("out/osi-model-02.png"))); // a folder in the way
    ExportRequest wanted = request(path("out"), {osi});
    wanted.steps = *stepChoice(u"1-4");
    const BatchOutcome outcome = run(u"png"_s, wanted);
    QCOMPARE(outcome.written, 3);
    QVERIFY(!outcome.cancelled);
    QCOMPARE(outcome.problems.size(), size_t(1));
    QCOMPARE(outcome.problems.front().file, path("out/osi-model-02.png"));
    QCOMPARE(filesIn(path("out")).keys(),
             (QStringList{u"osi-model-01.png"_s, u"osi-model-03.png"_s, u"osi-model-04.png"_s}));
    // Once more: what is there stays as it is, and each is told of.
    const auto before = filesIn(path("out"));
    QCOMPARE(run(u"png"_s, wanted).problems.size(), size_t(4));
    QCOMPARE(filesIn(path("out")), before);
}

void TestExportBatch::goesOnPastASceneThatChanged()
{
    QVERIFY(QFile::copy(osi, path("osi-model.json")));
    QVERIFY(QFile::setPermissions(path("osi-model.json"), QFile::ReadOwner | QFile::WriteOwner));
    const ExportRequest wanted = request(path("out"), {path("osi-model.json"), balancing});
    const Exporter &exporter = *exporterNamed(u"png");
    const Result<ExportPlan> plan = planExport(exporter, wanted);
    QVERIFY(plan);
    QVERIFY(QFile::remove(path("osi-model.json")));
    const BatchOutcome outcome = runBatch(exporter, wanted, *plan);
    QCOMPARE(outcome.written, 3);
    QVERIFY(!outcome.problems.empty());
    QCOMPARE(outcome.problems.front().file, path("osi-model.json"));
}

void TestExportBatch::goesOnPastStepsThatAreGone()
{
    QVERIFY(QFile::copy(osi, path("scene.json")));
    ExportRequest wanted = request(path("out"), {path("scene.json"), balancing});
    const Exporter &exporter = *exporterNamed(u"png");
    Result<ExportPlan> plan = planExport(exporter, wanted);
    QVERIFY(plan);
    // Of twelve steps three are left: all that one thread was to write may be gone.
    QVERIFY(QFile::remove(path("scene.json")));
    QVERIFY(QFile::copy(balancing, path("scene.json")));
    const BatchOutcome outcome = runBatch(exporter, wanted, *plan);
    QCOMPARE(outcome.written, 6);
    QCOMPARE(outcome.problems.size(), plan->items.size() - 6);
    QCOMPARE(filesIn(path("out")).size(), 6);
}

void TestExportBatch::keepsWhatIsFinishedWhenCancelled()
{
    run(u"png"_s, request(path("whole")));
    const auto whole = filesIn(path("whole"));
    std::atomic<int> asked = 0;
    BatchWatcher watcher;
    watcher.cancelled = [&] { return ++asked > 6; };
    const BatchOutcome outcome = run(u"png"_s, request(path("out")), watcher);
    QVERIFY(outcome.cancelled);
    QVERIFY(outcome.problems.empty());
    const auto kept = filesIn(path("out"));
    QCOMPARE(kept.size(), outcome.written);
    QVERIFY(outcome.written > 0 && outcome.written < whole.size());
    for (auto file = kept.begin(); file != kept.end(); ++file)
        QCOMPARE(file.value(), whole.value(file.key()));
}

void TestExportBatch::leavesNoProductHalfDone()
{
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        if (spec.product == Product::FilePerStep)
            continue;
        std::atomic<int> asked = 0;
        BatchWatcher watcher;
        watcher.cancelled = [&] { return ++asked > 2; };
        const BatchOutcome outcome = run(spec.id, request(path("out"), {osi}), watcher);
        QVERIFY2(outcome.cancelled && outcome.written == 0, qPrintable(spec.id));
        QVERIFY2(!QFileInfo::exists(path("out")), qPrintable(spec.id));
        QCOMPARE(filesIn(m_place->path()).size(), 0);
    }
}

void TestExportBatch::tellsEveryItemAndAllOfTheWay()
{
    QStringList done;
    QList<double> shares;
    BatchWatcher watcher;
    watcher.itemDone = [&](const ExportItem &item, const std::vector<Problem> &problems) {
        QVERIFY(problems.empty());
        QVERIFY(QFileInfo::exists(item.path));
        done.append(item.path);
    };
    watcher.progress = [&](double share) { shares.append(share); };
    const BatchOutcome outcome = run(u"html"_s, request(path("out")), watcher);
    QCOMPARE(outcome.written, 2);
    QCOMPARE(done.size(), 2);
    QVERIFY(shares.size() > 2);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(qFuzzyCompare(shares.last(), 1.0));
}

void TestExportBatch::takesAnOpenTimeline()
{
    Result<Script> script = readScript(balancing, vocabulary());
    ExportRequest shown = request(path("shown"), {});
    // Its file need not be there any more: what is seen is what is written.
    shown.scenes = {{u"gone.json"_s, compile(std::move(*script))}};
    QCOMPARE(run(u"png"_s, shown).written, 3);
    run(u"png"_s, request(path("read"), {balancing}));
    QCOMPARE(filesIn(path("shown")), filesIn(path("read")));
}

void TestExportBatch::namesTheFolderItCannotMake()
{
    const BatchOutcome outcome = run(u"png"_s, request(path("none/out")));
    QCOMPARE(outcome.written, 0);
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(outcome.problems.front().message.contains(path("none")));
    QVERIFY(!QFileInfo::exists(path("none")));
}

void TestExportBatch::worksWhileThePoolIsBusy()
{
    // A window paints on the same threads: while a batch runs they take other work too.
    QThreadPool *const pool = QThreadPool::globalInstance();
    const int before = pool->maxThreadCount();
    std::atomic<bool> answered = false;
    BatchWatcher watcher;
    watcher.itemDone = [&](const ExportItem &, const std::vector<Problem> &) {
        if (answered)
            return;
        QSemaphore done;
        pool->start([&] { done.release(); });
        answered = done.tryAcquire(1, 20'000);
    };
    QCOMPARE(run(u"png"_s, request(path("out")), watcher).problems.size(), size_t(0));
    QVERIFY(answered);
    QCOMPARE(pool->maxThreadCount(), before);
}

QTEST_MAIN(TestExportBatch)
#include "test_export_batch.moc"
