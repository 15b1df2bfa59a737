// SPDX-License-Identifier: GPL-3.0-or-later
// Films, read back by ffprobe and ffmpeg.
#include "exporters/frame_picture.h"
#include "exporters/run_export.h"
#include "film/film_parts.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int width = 320, height = 180, fps = 10;

std::shared_ptr<const Timeline> timeline()
{
    static const auto shared = [] {
        Result<Script> script = readScript(
            QStringLiteral(MADANG_SOURCE_DIR "/tests/data/scenes/network/load-balancing.json"), vocabulary());
        if (!script)
            qFatal("the test scene is broken");
        return compile(std::move(*script));
    }();
    return shared;
}

ExportJob job(std::vector<int> steps = {0})
{
    ExportJob job;
    job.timelines = {timeline()};
    job.steps = std::move(steps);
    job.size = {width, height};
    job.options.insert(u"fps"_s, fps);
    return job;
}

/// The times that Feed::Motion gives a step.
std::vector<double> timesOf(int step)
{
    std::vector<double> times;
    const StepTime &time = timeline()->steps()[size_t(step)];
    for (int n = int(std::ceil(time.start * fps)); double(n) / fps < time.end; ++n)
        times.push_back(double(n) / fps);
    return times;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QJsonObject probe(const QString &film)
{
    return QJsonDocument::fromJson(
               run(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-count_frames"_s, u"-show_streams"_s, u"-show_format"_s,
                                  u"-show_chapters"_s, u"-of"_s, u"json"_s, film}))
        .object();
}

QString subtitles(const QString &film, int track)
{
    return QString::fromUtf8(run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, film, u"-map"_s, u"0:s:%1"_s.arg(track),
                                               u"-f"_s, u"webvtt"_s, u"-"_s}));
}

/// All pictures as they come out of the film, decoded and converted by ffmpeg.
std::vector<QImage> decoded(const QString &film, QSize size)
{
    const QByteArray bytes =
        run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, film, u"-map"_s, u"0:v:0"_s, u"-vf"_s,
                          u"scale=in_color_matrix=bt709:flags=accurate_rnd+full_chroma_int,format=bgr0"_s, u"-f"_s,
                          u"rawvideo"_s, u"-"_s});
    const qsizetype length = qsizetype(size.width()) * size.height() * 4;
    std::vector<QImage> images;
    for (qsizetype at = 0; at + length <= bytes.size(); at += length)
        images.push_back(QImage(reinterpret_cast<const uchar *>(bytes.constData() + at), size.width(), size.height(),
                                QImage::Format_RGB32)
                             .copy());
    return images;
}

/// Peak signal to noise, in decibels.
double psnr(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            for (const int d : {qRed(p) - qRed(q), qGreen(p) - qGreen(q), qBlue(p) - qBlue(q)})
                sum += d * d;
        }
    }
    return sum == 0 ? 99 : 10 * std::log10(255.0 * 255 * 3 * a.width() * a.height() / sum);
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

/// In PATH, a folder with a program "ffmpeg" that does as the real one but where `script` (sh) does otherwise.
class FakeFfmpeg
{
public:
    explicit FakeFfmpeg(const QByteArray &script) : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"ffmpeg"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no fake ffmpeg");
        file.write("#!/bin/sh\nreal='" + QStandardPaths::findExecutable(u"ffmpeg"_s).toUtf8() + "'\nfolder='"
                   + m_folder.path().toUtf8() + "'\n" + script + "\nexec \"$real\" \"$@\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FakeFfmpeg() { qputenv("PATH", m_path); }

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace

class TestFilm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isWhatWasAskedFor_data();
    void isWhatWasAskedFor();
    void showsWhatIsDrawn_data();
    void showsWhatIsDrawn();
    void hasNoTracksWithCaptions();
    void timesTracksByTheFilm();
    void joinsScenes();
    void takesOddSizes();
    void writesTheSameTwice_data();
    void writesTheSameTwice();
    void saysWhatIsMissing();
    void saysWhenTheEncoderIsMissing();
    void leavesNothingWhenFfmpegFails_data();
    void leavesNothingWhenFfmpegFails();
    void leavesNothingWhenCancelled();
    void breaksNarrationIntoCues_data();
    void breaksNarrationIntoCues();
    void keepsMarkupOut();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ExportOutcome write(const ExportJob &job, const QString &name, const ExportWatcher &watcher = {})
    {
        return runExport(*exporterNamed(name.section(u'.', -1)), job, m_folder->filePath(name), watcher);
    }
};

void TestFilm::init()
{
#ifdef Q_OS_WIN
    QSKIP("stands for ffmpeg with shell scripts");
#endif
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty() || QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("the package ffmpeg is not installed");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFilm::isWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("subtitleCodec");
    QTest::newRow("mp4") << u"a.mp4"_s << u"h264"_s << u"mov_text"_s;
    QTest::newRow("webm") << u"a.webm"_s << u"vp9"_s << u"webvtt"_s;
}

void TestFilm::isWhatWasAskedFor()
{
    QFETCH(QString, name);
    QFETCH(QString, codec);
    QFETCH(QString, subtitleCodec);
    const ExportOutcome outcome = write(job({0, 1}), name);
    QVERIFY2(outcome.problems.empty(), outcome.problems.empty() ? "" : qPrintable(toString(outcome.problems.front())));
    QCOMPARE(names(m_folder->path()), QStringList{name});
    const QString film = m_folder->filePath(name);
    const QJsonObject found = probe(film);
    const auto pictures = timesOf(0).size() + timesOf(1).size();

    const QJsonArray streams = found[u"streams"].toArray();
    const QJsonObject video = streams[0].toObject();
    QCOMPARE(video[u"codec_name"].toString(), codec);
    QCOMPARE(video[u"nb_read_frames"].toString().toULongLong(), pictures);
    QCOMPARE(video[u"avg_frame_rate"].toString(), u"10/1"_s);
    QCOMPARE(video[u"width"].toInt(), width);
    QCOMPARE(video[u"height"].toInt(), height);
    QCOMPARE(video[u"pix_fmt"].toString(), u"yuv420p"_s);
    QCOMPARE(video[u"color_range"].toString(), u"tv"_s);
    QCOMPARE(video[u"color_space"].toString(), u"bt709"_s);
    QCOMPARE(video[u"color_primaries"].toString(), u"bt709"_s);
    QCOMPARE(video[u"color_transfer"].toString(), u"bt709"_s);
    const double seconds = double(pictures) / fps;
    QVERIFY(std::abs(found[u"format"][u"duration"].toString().toDouble() - seconds) < 0.01);
    QCOMPARE(found[u"format"][u"tags"][u"title"].toString(), u"부하 분산"_s);

    for (const auto &[index, language] : {std::pair(1, u"kor"_s), {2, u"eng"_s}}) {
        const QJsonObject track = streams[index].toObject();
        QCOMPARE(track[u"codec_name"].toString(), subtitleCodec);
        QCOMPARE(track[u"tags"][u"language"].toString(), language);
        QCOMPARE(track[u"disposition"][u"default"].toInt(), index == 1 ? 1 : 0);
        // MP4 calls it the handler's name.
        QCOMPARE(track[u"tags"][codec == u"vp9" ? u"title" : u"handler_name"].toString(),
                 index == 1 ? u"한국어"_s : u"English"_s);
    }
    QVERIFY(subtitles(film, 0).contains(u"요청이 로드 밸런서에 옵니다."_s));
    QVERIFY(subtitles(film, 1).contains(u"Two servers take turns."_s));

    const QJsonArray chapters = found[u"chapters"].toArray();
    QCOMPARE(chapters.size(), 2);
    QCOMPARE(chapters[0][u"tags"][u"title"].toString(), u"누가 받을까"_s);
    QCOMPARE(chapters[0][u"start_time"].toString().toDouble(), 0);
    QCOMPARE(chapters[1][u"tags"][u"title"].toString(), u"나눕니다"_s);
    QVERIFY(std::abs(chapters[1][u"start_time"].toString().toDouble() - double(timesOf(0).size()) / fps) < 0.002);

    const QByteArray bytes = contents(film);
    QVERIFY2(!bytes.contains("x264 - core") && !bytes.contains("Lavf5"), "versions make other files elsewhere");
    if (codec == u"h264") // to be played while it is loaded
        QVERIFY(bytes.indexOf("moov") < bytes.indexOf("mdat"));
}

void TestFilm::showsWhatIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("bound"); // decibels
    // The bounds leave room for thin coloured lines, whose colour has half the resolution.
    QTest::newRow("mp4") << u"a.mp4"_s << 32.0;
    QTest::newRow("webm") << u"a.webm"_s << 30.0;
}

void TestFilm::showsWhatIsDrawn()
{
    QFETCH(QString, name);
    QFETCH(double, bound);
    ExportJob wanted = job({2});
    wanted.size = {640, 360};
    wanted.mode = LanguageMode::Both;
    wanted.options.insert(u"quality"_s, u"best"_s);
    QVERIFY(write(wanted, name).problems.empty());
    const std::vector<QImage> seen = decoded(m_folder->filePath(name), wanted.size);
    const std::vector<double> times = timesOf(2);
    QCOMPARE(seen.size(), times.size());
    double worst = 99;
    for (size_t i = 0; i < seen.size(); ++i) {
        const QImage drawn = toImage(framePicture(wanted, *timeline(), 2, times[i]), wanted.size);
        worst = std::min(worst, psnr(seen[i], drawn));
    }
    QVERIFY2(worst >= bound, qPrintable(u"%1 dB"_s.arg(worst)));
    // The ground keeps its colour: neither range nor matrix is mistaken.
    const QColor ground = seen.back().pixelColor(3, 3), meant = theme(ThemeName::Light).stage;
    QVERIFY(std::abs(ground.red() - meant.red()) <= 3 && std::abs(ground.green() - meant.green()) <= 3
            && std::abs(ground.blue() - meant.blue()) <= 3);
}

void TestFilm::hasNoTracksWithCaptions()
{
    ExportJob burnt = job();
    burnt.options.insert(u"captions"_s, true);
    QVERIFY(write(burnt, u"a.mp4"_s).problems.empty());
    for (const QJsonValue stream : probe(m_folder->filePath(u"a.mp4"_s))[u"streams"].toArray())
        QVERIFY(stream[u"codec_type"].toString() != u"subtitle");
}

/// Steps 1 and 3 of three: the film has no gap where the second is left out.
void TestFilm::timesTracksByTheFilm()
{
    ExportJob english = job({0, 2});
    english.mode = LanguageMode::English;
    QVERIFY(write(english, u"a.mp4"_s).problems.empty());
    const QString film = m_folder->filePath(u"a.mp4"_s);
    const QJsonObject found = probe(film);
    const double cut = double(timesOf(0).size()) / fps, end = cut + double(timesOf(2).size()) / fps;
    QVERIFY(std::abs(found[u"format"][u"duration"].toString().toDouble() - end) < 0.01);
    // The language of the film comes first.
    QCOMPARE(found[u"streams"][1][u"tags"][u"language"].toString(), u"eng"_s);
    QCOMPARE(found[u"chapters"][1][u"tags"][u"title"].toString(), u"One more"_s);
    const auto stamp = [](double seconds) { return u"00:%1"_s.arg(seconds, 6, 'f', 3, u'0'); };
    const QString text = subtitles(film, 0);
    QVERIFY2(text.contains(u"00:00.000 --> "_s + stamp(cut) + u"\nA request comes to the load balancer."_s),
             qPrintable(text));
    QVERIFY2(text.contains(stamp(cut) + u" --> "_s + stamp(end) + u"\nA third server is added."_s), qPrintable(text));
}

void TestFilm::joinsScenes()
{
    ExportJob two = job();
    two.timelines.push_back(two.timelines.front());
    QVERIFY(exporterNamed(u"mp4")->spec().joinsScenes);
    std::vector<FilmStep> steps{{timeline().get(), 0, 0}, {timeline().get(), 1, 50}};
    QCOMPARE(
        chaptersOf(steps, {10, 100}, LanguageMode::Both),
        QStringLiteral(";FFMETADATA1\ntitle=부하 분산 · Load balancing\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=5000\n"
                       "title=누가 받을까 · Who gets it?\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=5000\nEND=10000\n"
                       "title=나눕니다 · It is shared out\n")
            .toUtf8());
    QVERIFY(write(two, u"a.mp4"_s).problems.empty());
    QCOMPARE(decoded(m_folder->filePath(u"a.mp4"_s), two.size).size(), 2 * timesOf(0).size());
}

/// Video of this kind has even sides: the picture is made one pixel larger.
void TestFilm::takesOddSizes()
{
    ExportJob odd = job();
    odd.size = {321, 179};
    for (const QString &name : {u"a.mp4"_s, u"a.webm"_s}) {
        QVERIFY(write(odd, name).problems.empty());
        const QJsonObject video = probe(m_folder->filePath(name))[u"streams"][0].toObject();
        QCOMPARE(video[u"width"].toInt(), 322);
        QCOMPARE(video[u"height"].toInt(), 180);
    }
}

void TestFilm::writesTheSameTwice_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("mp4") << u".mp4"_s;
    QTest::newRow("webm") << u".webm"_s;
}

void TestFilm::writesTheSameTwice()
{
    QFETCH(QString, ending);
    ExportJob wanted = job({0, 2});
    wanted.size = {640, 360};
    QVERIFY(write(wanted, u"a"_s + ending).problems.empty());
    QTest::qWait(1100); // a date of seconds would differ
    QVERIFY(write(wanted, u"b"_s + ending).problems.empty());
    QVERIFY(contents(m_folder->filePath(u"a"_s + ending)) == contents(m_folder->filePath(u"b"_s + ending)));
}

void TestFilm::saysWhatIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    const ExportOutcome outcome = write(job(), u"a.mp4"_s);
    qputenv("PATH", path);
    QCOMPARE(outcome.problems.size(), size_t(1));
    QVERIFY(outcome.problems[0].message.contains(u"ffmpeg"_s));
    QVERIFY(outcome.problems[0].hint.contains(u"sudo apt install ffmpeg"_s));
    QCOMPARE(names(m_folder->path()), QStringList());
}

void TestFilm::saysWhenTheEncoderIsMissing()
{
    const FakeFfmpeg fake("echo ' V....D mpeg4                MPEG-4 part 2'; exit 0");
    for (const auto &[name, encoder] : {std::pair(u"a.mp4"_s, u"libx264"_s), {u"a.webm"_s, u"libvpx-vp9"_s}}) {
        const ExportOutcome outcome = write(job(), name);
        QCOMPARE(outcome.problems.size(), size_t(1));
        QVERIFY2(outcome.problems[0].message.contains(encoder), qPrintable(outcome.problems[0].message));
    }
    QCOMPARE(names(m_folder->path()), QStringList());
}

void TestFilm::leavesNothingWhenFfmpegFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("at once") << QByteArray("case \"$*\" in *rawvideo*) echo 'Cannot do that' >&2; exit 1;; esac")
                             << u"Cannot do that"_s;
    QTest::newRow("half-way") << QByteArray(
        "case \"$*\" in *rawvideo*) head -c 1000000 >/dev/null; echo 'Killed' >&2; exit 9;; esac")
                              << u"Killed"_s;
    QTest::newRow("when joining") << QByteArray("case \"$*\" in *ffmetadata*) echo 'Bad texts' >&2; exit 1;; esac")
                                  << u"Bad texts"_s;
    QTest::newRow("disk full") << QByteArray(
        "case \"$*\" in *rawvideo*) echo 'film: No space left on device' >&2; exit 1;; esac")
                               << u"disk is full"_s;
    QTest::newRow("loses pictures") << QByteArray("case \"$*\" in *ffmetadata*) exec \"$real\" -t 0.5 \"$@\";; esac")
                                    << u"lost pictures"_s;
    QTest::newRow("crashes") << QByteArray("case \"$*\" in *rawvideo*) kill -SEGV $$;; esac") << u"could not make"_s;
}

void TestFilm::leavesNothingWhenFfmpegFails()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, said);
    const FakeFfmpeg fake(script);
    for (const QString &name : {u"a.mp4"_s, u"a.webm"_s}) {
        const ExportOutcome outcome = write(job(), name);
        QCOMPARE(outcome.problems.size(), size_t(1)); // not one a picture
        const Problem &problem = outcome.problems.front();
        QVERIFY2((problem.message + problem.hint).contains(said), qPrintable(toString(problem)));
        QVERIFY(!problem.message.isEmpty());
        QCOMPARE(names(m_folder->path()), QStringList());
    }
}

void TestFilm::leavesNothingWhenCancelled()
{
    const FakeFfmpeg fake("case \"$*\" in *rawvideo*) echo $$ >\"$folder/pid\";; esac");
    int asked = 0;
    ExportWatcher watcher;
    watcher.cancelled = [&] { return ++asked == 12; };
    const ExportOutcome outcome = write(job({0, 1, 2}), u"a.mp4"_s, watcher);
    QVERIFY(outcome.cancelled);
    QVERIFY(outcome.problems.empty());
    QCOMPARE(names(m_folder->path()), QStringList());
    const QByteArray pid = contents(fake.filePath(u"pid"_s)).trimmed();
    QVERIFY(!pid.isEmpty());
    QVERIFY2(QProcess::execute(u"sh"_s, {u"-c"_s, u"kill -0 %1 2>/dev/null"_s.arg(QString::fromLatin1(pid))}) != 0,
             "ffmpeg is still there");
}

void TestFilm::breaksNarrationIntoCues_data()
{
    QTest::addColumn<QString>("narration");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("short") << u"Two **servers** take turns."_s << QStringList{u"Two servers take turns."_s};
    QTest::newRow("two short sentences share")
        << u"It stops. Nobody waits."_s << QStringList{u"It stops. Nobody waits."_s};
    QTest::newRow("two lines") << u"로드 밸런서는 아직 뜨는 중인 서버에 요청을 보내지 않습니다."_s
                               << QStringList{u"로드 밸런서는 아직 뜨는 중인\n서버에 요청을 보내지 않습니다."_s};
    QTest::newRow("sentences apart")
        << u"The load balancer keeps sending requests to the old servers. The new one is not ready yet, so it gets none."_s
        << QStringList{u"The load balancer keeps sending\nrequests to the old servers."_s,
                       u"The new one is not ready yet,\nso it gets none."_s};
    QTest::newRow("a long sentence")
        << u"When the new version answers its health check the load balancer adds it to the list, and from then on requests reach it as they reach all the others."_s
        << QStringList{u"When the new version answers its health\ncheck the load balancer adds it to the list,"_s,
                       u"and from then on requests reach\nit as they reach all the others."_s};
}

void TestFilm::breaksNarrationIntoCues()
{
    QFETCH(QString, narration);
    QFETCH(QStringList, texts);
    const std::vector<Cue> cues = cuesOf(narration, 2, 10);
    QStringList found;
    double before = 2;
    for (const Cue &cue : cues) {
        found.append(cue.text);
        QCOMPARE(cue.start, before);
        QVERIFY(cue.end > cue.start);
        QVERIFY(cue.text.count(u'\n') <= 1);
        before = cue.end;
    }
    QCOMPARE(found, texts);
    if (!cues.empty())
        QCOMPARE(before, 10);
}

void TestFilm::keepsMarkupOut()
{
    QCOMPARE(toWebVtt({{0, 1.5, u"a < b & \"c\" --> d"_s}, {3661.25, 3662, u"끝"_s}}),
             "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\na &lt; b &amp; \"c\" --&gt; d\n\n01:01:01.250 --> "
             "01:01:02.000\n끝\n");
}

QTEST_MAIN(TestFilm)
#include "test_film.moc"
