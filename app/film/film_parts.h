// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a film beside its pictures: chapters and subtitles, in the film's own time. Not concerned with ffmpeg.
#pragma once

#include "base/language.h"
#include "film/subtitles.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace madang {

class Timeline;

/// A step as it is in the film. Steps that are not wanted are not in it, so its times are not the timeline's.
struct FilmStep
{
    const Timeline *timeline = nullptr;
    int step = 0;
    int first = 0; ///< its first picture, counted through the film; the next one's first is its end
};

/// Pictures a second, and all of them.
struct FilmLength
{
    int fps = 30;
    int pictures = 0;
    double seconds() const { return double(pictures) / fps; }
};

struct SubtitleTrack
{
    Language language = Language::Korean;
    std::vector<Cue> cues;
};

/// The first language of `mode` first; a language that no step is written in has none.
std::vector<SubtitleTrack> subtitlesOf(const std::vector<FilmStep> &steps, FilmLength length, LanguageMode mode);

/// The film's title and its chapters in ffmpeg's metadata format.
QByteArray chaptersOf(const std::vector<FilmStep> &steps, FilmLength length, LanguageMode mode);

} // namespace madang
