// SPDX-License-Identifier: GPL-3.0-or-later
// What ffmpeg is told about the two kinds of film. Not concerned with starting it.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace madang {

enum class FilmKind { Mp4, WebM };
enum class FilmQuality { Good, Best, Small };

/// The encoders a kind can be made with, the best first.
QStringList encodersFor(FilmKind kind);

/// From raw yuv420p on pipe:0 to a film without sound, texts or dates at `path`.
QStringList encodeArguments(FilmKind kind, const QString &encoder, FilmQuality quality, QSize size, int fps,
                            const QString &path);

struct SubtitleFile
{
    QString path;     ///< WebVTT
    QString language; ///< ISO 639-2: "kor"
    QString title;
};

/// From such a film to one with chapters (a file in ffmpeg's metadata format) and subtitles, the first of them shown
/// unless somebody chooses otherwise.
QStringList joinArguments(FilmKind kind, const QString &encoder, const QString &film, const QString &chapters,
                          const std::vector<SubtitleFile> &subtitles, const QString &path);

/// Counts the pictures of a film without decoding them; countedIn() reads the answer.
QStringList countArguments(const QString &film);
struct Counted
{
    int pictures = 0;
    double seconds = 0;
};
Counted countedIn(const QByteArray &output);

} // namespace madang
