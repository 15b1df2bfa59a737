// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/ffmpeg.h"
#include "encoders/film_feed.h"
#include "encoders/yuv_frame.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"
#include "film/film_codec.h"
#include "film/film_parts.h"

#include "base/atomic_file.h"
#include "picture/changes.h"
#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <cmath>

namespace madang {

namespace {

Problem problem(const QString &message, const QString &hint = {})
{
    Problem problem;
    problem.message = message;
    problem.hint = hint;
    return problem;
}

FilmQuality qualityNamed(const QString &name)
{
    return name == QLatin1String("best")    ? FilmQuality::Best
           : name == QLatin1String("small") ? FilmQuality::Small
                                            : FilmQuality::Good;
}

class FilmRun : public ExportRun
{
public:
    FilmRun(FilmKind kind, const ExporterSpec &spec, const ExportJob &job, ExportOutput &output) :
        m_kind(kind), m_ending(spec.ending), m_job(job), m_output(output)
    {
        m_length.fps = chosen(job, spec, QStringLiteral("fps")).toInt();
        m_quality = qualityNamed(chosen(job, spec, QStringLiteral("quality")).toString());
    }

    std::optional<Problem> start() override
    {
        const Result<QString> program = findFfmpeg();
        if (!program)
            return program.problems.front();
        m_program = *program;
        const Result<QStringList> encoders = ffmpegEncoders(m_program, encodersFor(m_kind));
        if (!encoders)
            return encoders.problems.front();
        if (encoders->isEmpty())
            return problem(
                QCoreApplication::translate("Export", "The ffmpeg that is installed has no encoder for %1: %2.")
                    .arg(m_ending, encodersFor(m_kind).constFirst()),
                QCoreApplication::translate("Export", "Install an ffmpeg that has it, or choose another format."));
        m_encoder = encoders->constFirst();
        if (!m_folder.isValid())
            return problem(QCoreApplication::translate("Export", "There is no place for temporary files: %1")
                               .arg(m_folder.errorString()));
        const QSize size = YuvFrame::sizeFor(m_job.size);
        m_feed = std::make_unique<FilmFeed>(
            m_program, encodeArguments(m_kind, m_encoder, m_quality, size, m_length.fps, temporary("film")), size);
        return std::nullopt;
    }

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        if (m_failed) // and that has been said
            return std::nullopt;
        if (m_steps.empty() || m_steps.back().timeline != &frame.timeline || m_steps.back().step != frame.step)
            m_steps.push_back({&frame.timeline, frame.step, m_length.pictures});
        ++m_length.pictures;
        auto problem = add(frame.picture);
        m_failed = problem.has_value();
        return problem;
    }

    std::optional<Problem> finish(bool complete) override
    {
        const std::unique_ptr<FilmFeed> feed = std::move(m_feed);
        if (!complete || !feed)
            return std::nullopt;
        if (auto problem = feed->finish())
            return problem;
        return join();
    }

private:
    /// Paints what is new and leaves out what is not.
    std::optional<Problem> add(const Picture &picture)
    {
        if (m_painted > 0 && changesBetween(m_shown[std::size_t((m_painted - 1) % FilmFeed::images)], picture).empty())
            return m_feed->repeat();
        Picture &shown = m_shown[std::size_t(m_painted % FilmFeed::images)];
        repaintInto(m_feed->canvas(), shown, picture);
        shown = picture;
        ++m_painted;
        return m_feed->add();
    }

    QString temporary(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Pictures, chapters and subtitles in one file. A second turn through ffmpeg, because the steps' places in the
    /// film are known only now; it copies the pictures as they are.
    std::optional<Problem> join()
    {
        const QString chapters = temporary("chapters");
        if (auto problem = writeWhole(chapters, chaptersOf(m_steps, m_length, m_job.mode)))
            return problem;
        std::vector<SubtitleFile> subtitles;
        if (!m_job.options.value(QStringLiteral("captions")).toBool()) {
            for (const SubtitleTrack &track : subtitlesOf(m_steps, m_length, m_job.mode)) {
                const bool korean = track.language == Language::Korean;
                const QString path = temporary(korean ? "ko.vtt" : "en.vtt");
                if (auto problem = writeWhole(path, toWebVtt(track.cues)))
                    return problem;
                subtitles.push_back({path, korean ? QStringLiteral("kor") : QStringLiteral("eng"),
                                     korean ? QStringLiteral("한국어") : QStringLiteral("English")});
            }
        }
        const QString path = m_output.pathFor(m_steps.front().timeline->script().id + u'.' + m_ending);
        Ffmpeg ffmpeg;
        if (auto problem =
                ffmpeg.start(m_program, joinArguments(m_kind, m_encoder, temporary("film"), chapters, subtitles, path)))
            return problem;
        if (auto problem = ffmpeg.finish())
            return problem;
        return check(path);
    }

    /// What is in the file is what was fed.
    std::optional<Problem> check(const QString &path)
    {
        Ffmpeg ffmpeg;
        if (auto problem = ffmpeg.start(m_program, countArguments(path)))
            return problem;
        if (auto problem = ffmpeg.finish())
            return problem;
        const Counted counted = countedIn(ffmpeg.output());
        if (counted.pictures != m_length.pictures)
            return problem(
                QCoreApplication::translate("Export", "ffmpeg lost pictures: %1 were given, %2 are in the film.")
                    .arg(m_length.pictures)
                    .arg(counted.pictures));
        if (std::abs(counted.seconds - m_length.seconds()) > 0.5 / m_length.fps)
            return problem(QCoreApplication::translate("Export", "The film is %1 s long and should be %2 s.")
                               .arg(counted.seconds, 0, 'f', 2)
                               .arg(m_length.seconds(), 0, 'f', 2));
        return std::nullopt;
    }

    FilmKind m_kind;
    QString m_ending;
    const ExportJob &m_job;
    ExportOutput &m_output;
    FilmQuality m_quality = FilmQuality::Good;
    QString m_program, m_encoder;
    QTemporaryDir m_folder;
    std::vector<FilmStep> m_steps;
    FilmLength m_length;
    bool m_failed = false;
    std::array<Picture, FilmFeed::images> m_shown; ///< by each of the feed's images
    int m_painted = 0;
    std::unique_ptr<FilmFeed> m_feed; ///< last: it writes into the folder
};

class FilmExporter : public Exporter
{
public:
    explicit FilmExporter(FilmKind kind) : m_kind(kind) {}

    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        const bool mp4 = m_kind == FilmKind::Mp4;
        spec.id = spec.ending = mp4 ? QStringLiteral("mp4") : QStringLiteral("webm");
        spec.title = mp4 ? QCoreApplication::translate("Export", "MP4 film")
                         : QCoreApplication::translate("Export", "WebM film");
        spec.doc = mp4 ? QCoreApplication::translate(
                       "Export", "A film that plays everywhere, with subtitles in both languages; wants ffmpeg.")
                       : QCoreApplication::translate(
                           "Export", "A film for web pages, with subtitles in both languages; wants ffmpeg.");
        spec.product = Product::OneFile;
        spec.feed = Feed::Motion;
        spec.joinsScenes = true;
        ExportOption quality;
        quality.key = QStringLiteral("quality");
        quality.type = ExportOption::Type::Choice;
        quality.title = QCoreApplication::translate("Export", "Quality");
        quality.doc = QCoreApplication::translate("Export", "Sharper, or a smaller file.");
        quality.choices = {QStringLiteral("good"), QStringLiteral("best"), QStringLiteral("small")};
        quality.fallback = quality.choices.constFirst();
        spec.options = {fpsOption(30, 60), captionsOption(), quality};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<FilmRun>(m_kind, spec(), job, output);
    }

private:
    FilmKind m_kind;
};

} // namespace

const Exporter &mp4Exporter()
{
    static const FilmExporter exporter(FilmKind::Mp4);
    return exporter;
}

const Exporter &webmExporter()
{
    static const FilmExporter exporter(FilmKind::WebM);
    return exporter;
}

} // namespace madang
