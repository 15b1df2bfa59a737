// SPDX-License-Identifier: GPL-3.0-or-later
// GIF, WebP and APNG of whole scenes, played by the readers of others and compared with what is painted.
#include "exporters/frame_picture.h"
#include "exporters/run_export.h"
#include "film/read_animation.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> timeline(const QString &file)
{
    Result<Script> script = readScript(QStringLiteral(MADANG_SOURCE_DIR) + u'/' + file, vocabulary());
    if (!script)
        qFatal("%s cannot be read", qPrintable(file));
    return compile(std::move(*script));
}

ExportJob job(std::vector<int> steps = {})
{
    ExportJob job;
    job.timelines = {timeline(u"tests/data/scenes/network/load-balancing.json"_s)};
    job.steps = std::move(steps);
    job.mode = LanguageMode::Both;
    job.size = {320, 180};
    job.options.insert(u"fps"_s, 10);
    return job;
}

double lengthOf(const ExportJob &job)
{
    double length = 0;
    for (const auto &timeline : job.timelines) {
        for (int step = 0; step < int(timeline->steps().size()); ++step) {
            if (job.steps.empty() || std::count(job.steps.begin(), job.steps.end(), step))
                length += timeline->steps()[size_t(step)].end - timeline->steps()[size_t(step)].start;
        }
    }
    return length;
}

double sumOf(const QList<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Difference
{
    int most = 0;    ///< of any channel of any pixel
    int flat = 0;    ///< the same of surfaces: of pixels like all those around them
    double mean = 0; ///< over all pixels
};

Difference difference(const QImage &seen, const QImage &painted)
{
    Difference found;
    double sum = 0;
    const QImage other = seen.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < painted.height(); ++y) {
        const auto *p = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        const auto *q = reinterpret_cast<const QRgb *>(painted.constScanLine(y));
        for (int x = 0; x < painted.width(); ++x) {
            const QRgb a = p[x] | 0xFF000000, b = q[x] | 0xFF000000;
            if (a == b)
                continue;
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            sum += most;
            found.most = std::max(found.most, most);
            if (most <= found.flat || x < 4 || x + 4 >= painted.width() || y < 1 || y + 1 >= painted.height())
                continue;
            bool flat = true;
            for (int dx = -4; dx <= 4; ++dx)
                flat = flat && painted.pixel(x + dx, y) == b && painted.pixel(x + dx / 4, y - 1) == b
                       && painted.pixel(x + dx / 4, y + 1) == b;
            if (flat)
                found.flat = most;
        }
    }
    found.mean = sum / (painted.width() * painted.height());
    return found;
}

} // namespace

class TestAnimations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatItTakes_data() { formats(); }
    void saysWhatItTakes();
    void playsWhatIsPainted_data();
    void playsWhatIsPainted();
    void lastsAsLongAsItShould_data();
    void lastsAsLongAsItShould();
    void takesOneStepOrAFew_data() { formats(); }
    void takesOneStepOrAFew();
    void joinsScenes_data() { formats(); }
    void joinsScenes();
    void playsOnceWhenAsked_data() { formats(); }
    void playsOnceWhenAsked();
    void writesTheSameTwice_data() { formats(); }
    void writesTheSameTwice();
    void leavesNothingWhenCancelled_data() { formats(); }
    void leavesNothingWhenCancelled();
    void leavesNothingWhereItCannotWrite_data() { formats(); }
    void leavesNothingWhereItCannotWrite();
    void satisfiesFfprobe();
    void satisfiesGifsicle();
    void satisfiesWebpmux();

private:
    static void formats();
    /// The path of what was written; empty when it failed.
    QString written(const ExportJob &job, const QString &format, const QString &name = u"a"_s);

    std::optional<QTemporaryDir> m_folder;
};

void TestAnimations::initTestCase()
{
    if (pythonWithPillow().isEmpty())
        QSKIP("python3-pil is not installed");
}

void TestAnimations::init()
{
    m_folder.emplace();
}

void TestAnimations::formats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"gif", "webp", "apng"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

QString TestAnimations::written(const ExportJob &job, const QString &format, const QString &name)
{
    const QString path = m_folder->filePath(name + u'.' + format);
    const ExportOutcome outcome = runExport(*exporterNamed(format), job, path);
    for (const Problem &problem : outcome.problems)
        qWarning("%s", qPrintable(toString(problem)));
    return outcome.problems.empty() ? path : QString();
}

void TestAnimations::saysWhatItTakes()
{
    QFETCH(QString, format);
    const ExporterSpec spec = exporterNamed(format)->spec();
    QCOMPARE(spec.ending, format);
    QVERIFY(spec.joinsScenes);
    QVERIFY(spec.feed == Feed::Motion);
    QVERIFY(spec.product == Product::OneFile);
    QVERIFY(spec.size.width() < 1920);
    QCOMPARE(spec.size.width() * 9, spec.size.height() * 16);
}

void TestAnimations::playsWhatIsPainted_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("captions");
    const QString test = u"tests/data/scenes/network/load-balancing.json"_s;
    for (const char *format : {"gif", "webp", "apng"}) {
        const QString name = QString::fromLatin1(format);
        QTest::addRow("%s, light", format) << name << test << 1 << int(ThemeName::Light) << false;
        QTest::addRow("%s, dark, captions", format) << name << test << 2 << int(ThemeName::Dark) << true;
        QTest::addRow("%s, print", format)
            << name << u"scenes/delivery/rolling-deployment.json"_s << 3 << int(ThemeName::Print) << false;
    }
}

/// Every picture, from the first to the last, after all the partial ones before it.
void TestAnimations::playsWhatIsPainted()
{
    QFETCH(QString, format);
    QFETCH(QString, scene);
    QFETCH(int, step);
    QFETCH(int, theme);
    QFETCH(bool, captions);
    ExportJob what = job({step});
    what.timelines = {timeline(scene)};
    what.theme = ThemeName(theme);
    what.size = {400, 225};
    what.options.insert(u"captions"_s, captions);
    const ReadAnimation read = readAnimation(written(what, format));
    QCOMPARE(read.error, QString());

    const Timeline &timeline = *what.timelines.front();
    const StepTime time = timeline.steps()[size_t(step)];
    qsizetype at = 0;
    double until = read.durations.value(0);
    QImage painted(what.size, QImage::Format_RGB32);
    for (int n = int(std::ceil(time.start * 10)); n / 10.0 < time.end; ++n) {
        // What is seen a hundredth later, so that rounded beginnings do not matter.
        const double seconds = n / 10.0 - time.start + 0.01;
        while (seconds > until && at + 1 < read.frames.size())
            until += read.durations[++at];
        paintInto(painted, framePicture(what, timeline, step, n / 10.0));
        if (time.end - n / 10.0 < 0.02)
            break; // may have been merged with the one after it
        const Difference found = difference(read.frames[at], painted);
        const QByteArray says = QStringLiteral("at %1 s: most %2, flat %3, mean %4")
                                    .arg(seconds)
                                    .arg(found.most)
                                    .arg(found.flat)
                                    .arg(found.mean)
                                    .toUtf8();
        if (format != u"gif"_s) {
            QVERIFY2(found.most == 0, says);
            continue;
        }
        // Surfaces are exact where they stand; while they fade there are more colours than a GIF can have.
        QVERIFY2(found.flat <= (n / 10.0 >= time.settled ? 2 : 16), says);
        QVERIFY2(found.mean <= 0.75, says);
        QVERIFY2(found.most <= 80, says);
    }
    QCOMPARE(at, read.frames.size() - 1);
}

void TestAnimations::lastsAsLongAsItShould_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("fps");
    for (const char *format : {"gif", "webp", "apng"}) {
        for (const int fps : {1, 7, 30})
            QTest::addRow("%s, %d", format, fps) << QString::fromLatin1(format) << fps;
    }
}

void TestAnimations::lastsAsLongAsItShould()
{
    QFETCH(QString, format);
    QFETCH(int, fps);
    ExportJob what = job();
    what.size = {96, 54};
    what.options.insert(u"fps"_s, fps);
    const ReadAnimation read = readAnimation(written(what, format));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.loops, 0);
    QCOMPARE(read.frames.front().size(), what.size);
    const double length = sumOf(read.durations), wanted = lengthOf(what);
    QVERIFY2(std::abs(length - wanted) <= 0.006, qPrintable(u"%1 s, not %2 s"_s.arg(length).arg(wanted)));
    QVERIFY(read.frames.size() <= qsizetype(std::ceil(wanted * fps)));
    QVERIFY(*std::min_element(read.durations.begin(), read.durations.end()) >= 0.0109);
}

void TestAnimations::takesOneStepOrAFew()
{
    QFETCH(QString, format);
    for (const std::vector<int> &steps : {std::vector{1}, {0, 2}}) {
        const ExportJob what = job(steps);
        const ReadAnimation read = readAnimation(written(what, format));
        QCOMPARE(read.error, QString());
        QVERIFY(std::abs(sumOf(read.durations) - lengthOf(what)) <= 0.006);
        const int last = steps.back();
        const Timeline &timeline = *what.timelines.front();
        const double time = (std::ceil(timeline.steps()[size_t(last)].end * 10) - 1) / 10;
        const Difference found =
            difference(read.frames.constLast(), toImage(framePicture(what, timeline, last, time), what.size));
        QVERIFY2(found.most <= (format == u"gif"_s ? 80 : 0) && found.flat <= 2,
                 qPrintable(QString::number(found.most)));
    }
}

void TestAnimations::joinsScenes()
{
    QFETCH(QString, format);
    ExportJob what = job({0, 1});
    what.timelines.push_back(timeline(u"scenes/network/osi-model.json"_s));
    const ReadAnimation read = readAnimation(written(what, format));
    QCOMPARE(read.error, QString());
    QVERIFY(std::abs(sumOf(read.durations) - lengthOf(what)) <= 0.006);
    const QImage last =
        toImage(framePicture(what, *what.timelines[1], 1, what.timelines[1]->steps()[1].end), what.size);
    QVERIFY(difference(read.frames.constLast(), last).mean < 0.75);
}

void TestAnimations::playsOnceWhenAsked()
{
    QFETCH(QString, format);
    ExportJob what = job({0});
    what.options.insert(u"once"_s, true);
    const ReadAnimation read = readAnimation(written(what, format));
    QCOMPARE(read.error, QString());
    // A GIF that is played once does not speak of it.
    QCOMPARE(read.loops, format == u"gif"_s ? -1 : 1);
}

void TestAnimations::writesTheSameTwice()
{
    QFETCH(QString, format);
    const QByteArray once = contents(written(job({0}), format));
    QVERIFY(once.size() > 1000);
    QCOMPARE(contents(written(job({0}), format, u"b"_s)), once);
}

void TestAnimations::leavesNothingWhenCancelled()
{
    QFETCH(QString, format);
    int asked = 0;
    ExportWatcher watcher;
    watcher.cancelled = [&] { return ++asked == 20; };
    QVERIFY(runExport(*exporterNamed(format), job(), m_folder->filePath(u"a.x"_s), watcher).cancelled);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(m_folder->path()).entryList(all), QStringList());
    // What was there stays.
    const QString before = written(job({0}), format);
    const QByteArray bytes = contents(before);
    asked = 0;
    QVERIFY(runExport(*exporterNamed(format), job(), before, watcher).cancelled);
    QCOMPARE(contents(before), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(all).size(), 1);
}

void TestAnimations::leavesNothingWhereItCannotWrite()
{
    QFETCH(QString, format);
    const ExportOutcome outcome = runExport(*exporterNamed(format), job({0}), m_folder->filePath(u"nowhere/a.x"_s));
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY2(outcome.problems.front().message.contains(u"does not exist"_s),
             qPrintable(outcome.problems.front().message));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestAnimations::satisfiesFfprobe()
{
    if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("ffmpeg is not installed");
    const ExportJob what = job();
    for (const QString &format : {u"gif"_s, u"apng"_s}) {
        const QString path = written(what, format);
        const QString said =
            output(u"ffprobe"_s,
                   {u"-v"_s, u"warning"_s, u"-count_packets"_s, u"-show_entries"_s,
                    u"stream=width,height,nb_read_packets:packet=pts_time,duration_time"_s, u"-of"_s, u"csv"_s, path});
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() > 2, qPrintable(said));
        const qsizetype frames = readAnimation(path).frames.size();
        QCOMPARE(lines.constLast(), u"stream,320,180,%1"_s.arg(frames));
        double length = 0;
        for (const QString &line : lines) {
            if (line.startsWith(u"packet,"_s))
                length = line.section(u',', 1, 1).toDouble() + line.section(u',', 2, 2).toDouble();
        }
        QVERIFY2(std::abs(length - lengthOf(what)) <= 0.01, qPrintable(u"%1: %2"_s.arg(format).arg(length)));
    }
}

void TestAnimations::satisfiesGifsicle()
{
    if (QStandardPaths::findExecutable(u"gifsicle"_s).isEmpty())
        QSKIP("gifsicle is not installed");
    const QString path = written(job({0}), u"gif"_s);
    const QString said = output(u"gifsicle"_s, {u"--info"_s, path});
    QVERIFY2(said.contains(u"logical screen 320x180"_s), qPrintable(said));
    QVERIFY(said.contains(u"global color table [256]"_s));
    QVERIFY(!said.contains(u"local color table"_s));
    QVERIFY(said.contains(u"loop forever"_s));
    QVERIFY(said.contains(u"%1 images"_s.arg(readAnimation(path).frames.size())));
}

void TestAnimations::satisfiesWebpmux()
{
    if (QStandardPaths::findExecutable(u"webpmux"_s).isEmpty()
        || QStandardPaths::findExecutable(u"webpinfo"_s).isEmpty())
        QSKIP("webp is not installed");
    const QString path = written(job({0}), u"webp"_s);
    const QString said = output(u"webpmux"_s, {u"-info"_s, path});
    QVERIFY2(said.contains(u"Canvas size: 320 x 180"_s), qPrintable(said));
    QVERIFY(said.contains(u"Loop Count : 0"_s));
    QVERIFY(said.contains(u"Number of frames: %1"_s.arg(readAnimation(path).frames.size())));
    QVERIFY(!said.contains(u"lossy"_s));
    const QString checked = output(u"webpinfo"_s, {path});
    QVERIFY2(checked.contains(u"No error detected"_s), qPrintable(checked));
}

QTEST_MAIN(TestAnimations)
#include "test_animations.moc"
