// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/run_export.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> timeline()
{
    static const auto shared = [] {
        Result<Script> script = readScript(
            QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json"), vocabulary());
        if (!script || !script.problems.empty())
            qFatal("the test scene is broken: %s",
                   script.problems.empty() ? "" : qPrintable(toString(script.problems.front())));
        return compile(std::move(*script));
    }();
    return shared;
}

ExportJob job(std::vector<int> steps = {})
{
    ExportJob job;
    job.timelines = {timeline()};
    job.steps = std::move(steps);
    job.size = {320, 180};
    return job;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Notes what is asked of it, and fails where it is told to.
class Witness : public Exporter
{
public:
    ExporterSpec made;
    int failAtFrame = -1;
    bool failAtStart = false;
    mutable QStringList calls;
    mutable QList<double> times;

    ExporterSpec spec() const override { return made; }

    std::unique_ptr<ExportRun> begin(const ExportJob &, ExportOutput &output) const override
    {
        class Run : public ExportRun
        {
        public:
            Run(const Witness &witness, ExportOutput &output) : m_witness(witness), m_output(output) {}
            std::optional<Problem> start() override
            {
                m_witness.calls.append(u"start"_s);
                return m_witness.failAtStart ? std::optional(problem()) : std::nullopt;
            }
            std::optional<Problem> frame(const ExportFrame &frame) override
            {
                m_witness.calls.append(u"frame %1"_s.arg(frame.step));
                m_witness.times.append(frame.time);
                if (m_frame++ == m_witness.failAtFrame)
                    return problem();
                return m_output.write(frame.name, "x");
            }
            std::optional<Problem> finish(bool complete) override
            {
                m_witness.calls.append(complete ? u"finish"_s : u"give up"_s);
                return std::nullopt;
            }

        private:
            static Problem problem() { return {Severity::Error, {}, 0, 0, {}, u"no"_s, {}}; }
            const Witness &m_witness;
            ExportOutput &m_output;
            int m_frame = 0;
        };
        return std::make_unique<Run>(*this, output);
    }
};

} // namespace

class TestRunExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasEveryFormatOnce();
    void writesWhatIsDrawn();
    void writesUnderTheNamesGiven();
    void writesIntoAFolderThatIsThere();
    void writesTheSameTwice();
    void leavesNothingWhereItCannotWrite();
    void replacesNothingWhenItFails();
    void replacesOnlyWhenAllowed_data();
    void replacesOnlyWhenAllowed();
    void finishesAfterFailure_data();
    void finishesAfterFailure();
    void finishesWhenCancelled();
    void tellsProgress();
    void feedsMotionEvenly();
    void saysWhenThereIsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRunExport::hasEveryFormatOnce()
{
    QStringList ids;
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        ids.append(spec.id);
        QCOMPARE(exporterNamed(spec.id), exporter);
        QVERIFY(!spec.title.isEmpty());
        QVERIFY(!spec.doc.isEmpty());
        QVERIFY(!spec.ending.isEmpty() && !spec.ending.startsWith(u'.'));
        const bool hasFps = std::any_of(spec.options.begin(), spec.options.end(),
                                        [](const ExportOption &option) { return option.key == u"fps"; });
        QCOMPARE(spec.feed == Feed::Motion, hasFps);
        for (const ExportOption &option : spec.options) {
            QVERIFY2(option.fallback.isValid(), qPrintable(option.key));
            QVERIFY2(option.type != ExportOption::Type::Choice || option.choices.contains(option.fallback.toString()),
                     qPrintable(option.key));
        }
    }
    QVERIFY(ids.contains(u"png"_s));
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(!exporterNamed(u"jpg"));
}

void TestRunExport::writesWhatIsDrawn()
{
    const QString folder = m_folder->filePath(u"out"_s);
    ExportJob both = job();
    both.mode = LanguageMode::Both;
    both.theme = ThemeName::Dark;
    QVERIFY(QDir().mkdir(folder));
    const ExportOutcome outcome = runExport(*exporterNamed(u"png"), both, folder);
    QVERIFY(outcome.problems.empty());
    QCOMPARE(names(folder),
             (QStringList{u"load-balancing-01.png"_s, u"load-balancing-02.png"_s, u"load-balancing-03.png"_s}));
    for (int step = 0; step < 3; ++step) {
        const QImage image(folder + u'/' + exportName(u"load-balancing"_s, step, u"png"_s));
        QImage drawn =
            toImage(draw(*timeline(), timeline()->atStep(step), theme(ThemeName::Dark), LanguageMode::Both), both.size);
        drawn.setColorSpace(QColorSpace::SRgb);
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32), drawn.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(image.text(u"Scene"_s), u"load-balancing"_s);
        QCOMPARE(image.text(u"Title"_s), u"부하 분산"_s);
        QVERIFY(image.text(u"Step"_s).startsWith(QString::number(step + 1)));
    }
}

void TestRunExport::writesUnderTheNamesGiven()
{
    const QStringList wanted{m_folder->filePath(u"b.png"_s), m_folder->filePath(u"a.png"_s)};
    QList<int> done;
    const ExportOutcome outcome =
        exportFrames(*exporterNamed(u"png"), job({1, 2}), wanted, [&](int index, const std::vector<Problem> &problems) {
            QVERIFY(problems.empty());
            done.append(index);
        });
    QVERIFY(outcome.problems.empty());
    QCOMPARE(done, (QList<int>{0, 1}));
    QCOMPARE(QImage(wanted[0]).size(), QSize(320, 180));
    QVERIFY(QImage(wanted[0]).text(u"Step"_s).startsWith(u"2 "_s));
    QCOMPARE(names(m_folder->path()), (QStringList{u"a.png"_s, u"b.png"_s}));
}

void TestRunExport::writesIntoAFolderThatIsThere()
{
    QFile own(m_folder->filePath(u"mine.txt"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("keep");
    own.close();
    QVERIFY(runExport(*exporterNamed(u"png"), job({2}), m_folder->path()).problems.empty());
    QCOMPARE(names(m_folder->path()), (QStringList{u"load-balancing-03.png"_s, u"mine.txt"_s}));
    QCOMPARE(contents(own.fileName()), "keep");
}

void TestRunExport::writesTheSameTwice()
{
    const QString name = exportName(u"load-balancing"_s, 2, u"png"_s);
    QVERIFY(runExport(*exporterNamed(u"png"), job({2}), m_folder->path()).problems.empty());
    const QByteArray first = contents(m_folder->filePath(name));
    QVERIFY(!first.isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(name)));
    QVERIFY(runExport(*exporterNamed(u"png"), job({2}), m_folder->path()).problems.empty());
    QCOMPARE(contents(m_folder->filePath(name)), first);
}

void TestRunExport::leavesNothingWhereItCannotWrite()
{
    const QString file = m_folder->filePath(u"file"_s);
    QFile inTheWay(file);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    for (const QString &path : {file + u"/out"_s, m_folder->filePath(u"missing/out"_s)}) {
        const ExportOutcome many = runExport(*exporterNamed(u"png"), job(), path);
        QCOMPARE(many.problems.size(), size_t(3));
        QVERIFY(!many.problems.front().message.isEmpty());
        QCOMPARE(runExport(*exporterNamed(u"sheet"), job(), path + u".png"_s).problems.size(), size_t(1));
        QCOMPARE(runExport(*exporterNamed(u"markdown"), job(), path).problems.size(), size_t(1));
    }
    QCOMPARE(names(m_folder->path()), QStringList{u"file"_s});
}

void TestRunExport::replacesNothingWhenItFails()
{
    const QString folder = m_folder->filePath(u"out"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(runExport(*exporterNamed(u"png"), job(), folder).problems.empty());
    const QByteArray before = contents(folder + u"/load-balancing-01.png"_s);
    Witness failing;
    failing.made.ending = u"png"_s;
    failing.made.product = Product::Folder;
    failing.failAtFrame = 1;
    QCOMPARE(runExport(failing, job(), folder).problems.size(), size_t(1));
    QCOMPARE(contents(folder + u"/load-balancing-01.png"_s), before);
    QCOMPARE(names(folder).size(), 3);
    QCOMPARE(names(m_folder->path()), QStringList{u"out"_s});
}

void TestRunExport::replacesOnlyWhenAllowed_data()
{
    QTest::addColumn<Product>("product");
    QTest::newRow("files") << Product::FilePerStep;
    QTest::newRow("a file") << Product::OneFile;
    QTest::newRow("a folder") << Product::Folder;
}

void TestRunExport::replacesOnlyWhenAllowed()
{
    QFETCH(Product, product);
    Witness witness;
    witness.made.ending = u"x"_s;
    witness.made.product = product;
    const QString file = m_folder->filePath(exportName(u"load-balancing"_s, 1, u"x"_s));
    const QString path = product == Product::OneFile ? file : m_folder->path();
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    ExportJob careful = job({1});
    careful.replace = false;
    const ExportOutcome refused = runExport(witness, careful, path);
    QCOMPARE(refused.problems.size(), size_t(1));
    QVERIFY(refused.problems.front().hint.contains(u"--force"_s));
    QCOMPARE(contents(file), "old");
    careful.replace = true;
    QVERIFY(runExport(witness, careful, path).problems.empty());
    QCOMPARE(contents(file), "x");
    QCOMPARE(names(m_folder->path()).size(), 1);
}

void TestRunExport::finishesAfterFailure_data()
{
    QTest::addColumn<bool>("atStart");
    QTest::addColumn<int>("atFrame");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("none") << false << -1
                          << QStringList{u"start"_s, u"frame 0"_s, u"frame 1"_s, u"frame 2"_s, u"finish"_s};
    QTest::newRow("at start") << true << -1 << QStringList{u"start"_s, u"give up"_s};
    // What can be told of the other frames is told in the same run.
    QTest::newRow("at a frame") << false << 1
                                << QStringList{u"start"_s, u"frame 0"_s, u"frame 1"_s, u"frame 2"_s, u"give up"_s};
}

void TestRunExport::finishesAfterFailure()
{
    QFETCH(bool, atStart);
    QFETCH(int, atFrame);
    QFETCH(QStringList, calls);
    Witness witness;
    witness.made.product = Product::Folder;
    witness.made.ending = u"x"_s;
    witness.failAtStart = atStart;
    witness.failAtFrame = atFrame;
    const ExportOutcome outcome = runExport(witness, job(), m_folder->filePath(u"out"_s));
    QCOMPARE(witness.calls, calls);
    QCOMPARE(outcome.problems.size(), size_t(atStart || atFrame >= 0 ? 1 : 0));
    QCOMPARE(names(m_folder->path()).size(), outcome.problems.empty() ? 1 : 0);
}

void TestRunExport::finishesWhenCancelled()
{
    Witness witness;
    witness.made.product = Product::Folder;
    witness.made.ending = u"x"_s;
    int asked = 0;
    ExportWatcher watcher;
    watcher.cancelled = [&] { return ++asked == 2; };
    const ExportOutcome outcome = runExport(witness, job(), m_folder->filePath(u"out"_s), watcher);
    QVERIFY(outcome.cancelled);
    QVERIFY(outcome.problems.empty());
    QCOMPARE(witness.calls, (QStringList{u"start"_s, u"frame 0"_s, u"give up"_s}));
    QCOMPARE(names(m_folder->path()), QStringList());
}

void TestRunExport::tellsProgress()
{
    QList<int> done;
    ExportWatcher watcher;
    watcher.progress = [&](int now, int all) {
        done.append(now);
        QCOMPARE(all, 3);
    };
    QVERIFY(runExport(*exporterNamed(u"png"), job(), m_folder->path(), watcher).problems.empty());
    QCOMPARE(done, (QList<int>{1, 2, 3}));
}

void TestRunExport::feedsMotionEvenly()
{
    Witness film;
    film.made.product = Product::OneFile;
    film.made.feed = Feed::Motion;
    film.made.options = {fpsOption(10, 60)};
    QVERIFY(runExport(film, job(), m_folder->filePath(u"a.film"_s)).problems.empty());
    QCOMPARE(film.times.size(), qsizetype(std::ceil(timeline()->duration() * 10 - 1e-9)));
    for (qsizetype i = 0; i < film.times.size(); ++i)
        QCOMPARE(film.times[i], double(i) / 10);
    QCOMPARE(names(m_folder->path()), QStringList{u"a.film"_s});
}

void TestRunExport::saysWhenThereIsNothing()
{
    ExportJob nothing = job();
    nothing.timelines.clear();
    QCOMPARE(runExport(*exporterNamed(u"png"), nothing, m_folder->filePath(u"out"_s)).problems.size(), size_t(1));
}

QTEST_MAIN(TestRunExport)
#include "test_run_export.moc"
