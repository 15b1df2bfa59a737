// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/film_codec.h"

#include <QByteArray>

#include <algorithm>

namespace madang {

namespace {

const QStringList quiet{QStringLiteral("-hide_banner"), QStringLiteral("-nostdin"), QStringLiteral("-v"),
                        QStringLiteral("error"), QStringLiteral("-y")};

// No dates, no names of versions: two runs give the same file.
const QStringList alwaysTheSame{QStringLiteral("-fflags"), QStringLiteral("+bitexact"), QStringLiteral("-flags"),
                                QStringLiteral("+bitexact")};

/// What YuvFrame makes. Said about what goes in and what comes out, so that nothing is converted between.
const QStringList colors{QStringLiteral("-color_range"),
                         QStringLiteral("tv"),
                         QStringLiteral("-colorspace"),
                         QStringLiteral("bt709"),
                         QStringLiteral("-color_primaries"),
                         QStringLiteral("bt709"),
                         QStringLiteral("-color_trc"),
                         QStringLiteral("bt709"),
                         QStringLiteral("-chroma_sample_location"),
                         QStringLiteral("center")};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString pick(FilmQuality quality, const char *good, const char *best, const char *small)
{
    return QString::fromLatin1(quality == FilmQuality::Good ? good : quality == FilmQuality::Best ? best : small);
}

/// The number of threads is fixed because the bytes depend on it.
QStringList codec(const QString &encoder, FilmQuality quality, QSize size)
{
    if (encoder == QLatin1String("libx264"))
        return words("-c:v libx264 -preset veryfast -threads 4 -crf") + QStringList{pick(quality, "20", "14", "27")};
    if (encoder == QLatin1String("libopenh264")) {
        // It has no constant quality, only bits a second: so many for a pixel.
        const double pixels = double(size.width()) * size.height();
        const double bits = pick(quality, "2", "5", "1").toDouble() * pixels;
        return words("-c:v libopenh264 -threads 4 -b:v") + QStringList{QString::number(qint64(bits))};
    }
    return QStringList{QStringLiteral("-c:v"), encoder}
           + words("-deadline realtime -cpu-used 8 -row-mt 1 -tile-columns 2 -threads 4 -g 240 -b:v 0 -crf")
           + QStringList{pick(quality, "30", "18", "42")};
}

QString muxer(FilmKind kind)
{
    return kind == FilmKind::Mp4 ? QStringLiteral("mp4") : QStringLiteral("webm");
}

} // namespace

QStringList encodersFor(FilmKind kind)
{
    return kind == FilmKind::Mp4 ? words("libx264 libopenh264") : words("libvpx-vp9");
}

QStringList encodeArguments(FilmKind kind, const QString &encoder, FilmQuality quality, QSize size, int fps,
                            const QString &path)
{
    return quiet + words("-f rawvideo -pix_fmt yuv420p -video_size")
           + QStringList{QStringLiteral("%1x%2").arg(size.width()).arg(size.height()), QStringLiteral("-framerate"),
                         QString::number(fps)}
           + colors + words("-i pipe:0 -map 0:v") + codec(encoder, quality, size) + words("-pix_fmt yuv420p") + colors
           + alwaysTheSame + QStringList{QStringLiteral("-f"), muxer(kind), path};
}

QStringList joinArguments(FilmKind kind, const QString &encoder, const QString &film, const QString &chapters,
                          const std::vector<SubtitleFile> &subtitles, const QString &path)
{
    QStringList arguments =
        quiet + QStringList{QStringLiteral("-i"), film,    QStringLiteral("-f"), QStringLiteral("ffmetadata"),
                            QStringLiteral("-i"), chapters};
    for (const SubtitleFile &subtitle : subtitles)
        arguments += QStringList{QStringLiteral("-i"), subtitle.path};
    arguments += words("-map 0:v -map_metadata 1 -map_chapters 1 -c:v copy");
    if (encoder == QLatin1String("libx264")) // it writes its version and settings into the stream
        arguments += words("-bsf:v filter_units=remove_types=6");
    for (std::size_t i = 0; i < subtitles.size(); ++i) {
        const QString stream = QStringLiteral(":s:%1").arg(i);
        arguments += QStringList{QStringLiteral("-map"),
                                 QStringLiteral("%1:s").arg(i + 2),
                                 QStringLiteral("-metadata:s") + stream,
                                 QStringLiteral("language=") + subtitles[i].language,
                                 QStringLiteral("-metadata:s") + stream,
                                 QStringLiteral("title=") + subtitles[i].title,
                                 QStringLiteral("-metadata:s") + stream,
                                 QStringLiteral("handler_name=") + subtitles[i].title,
                                 QStringLiteral("-disposition") + stream,
                                 i == 0 ? QStringLiteral("default") : QStringLiteral("0")};
    }
    if (kind == FilmKind::Mp4)
        arguments += words("-c:s mov_text -movflags +faststart");
    else
        arguments += words("-c:s copy -cues_to_front 1");
    return arguments + alwaysTheSame + QStringList{QStringLiteral("-f"), muxer(kind), path};
}

QStringList countArguments(const QString &film)
{
    return quiet + QStringList{QStringLiteral("-i"), film} + words("-map 0:v:0 -c copy -f framecrc pipe:1");
}

Counted countedIn(const QByteArray &output)
{
    Counted counted;
    double second = 0; // in units of the file
    qint64 end = 0;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("#tb 0: ")) { // "#tb 0: 1/15360"
            const QList<QByteArray> parts = line.mid(7).split('/');
            if (parts.size() == 2 && parts[0].toDouble() > 0)
                second = parts[1].toDouble() / parts[0].toDouble();
        } else if (!line.startsWith('#')) { // stream, decoded when, shown when, how long, bytes, checksum
            const QList<QByteArray> fields = line.split(',');
            if (fields.size() < 6)
                continue;
            ++counted.pictures;
            end = std::max(end, fields[2].trimmed().toLongLong() + fields[3].trimmed().toLongLong());
        }
    }
    if (second > 0)
        counted.seconds = double(end) / second;
    return counted;
}

} // namespace madang
