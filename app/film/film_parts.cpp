// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/film_parts.h"

#include "timeline/timeline.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

double startOf(const std::vector<FilmStep> &steps, std::size_t i, FilmLength length)
{
    return i < steps.size() ? double(steps[i].first) / length.fps : length.seconds();
}

const Step &scriptStep(const FilmStep &step)
{
    return step.timeline->script().steps[std::size_t(step.step)];
}

QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    for (const char c : text.simplified().toUtf8()) {
        if (std::string_view("=;#\\").find(c) != std::string_view::npos)
            bytes += '\\';
        bytes += c;
    }
    return bytes;
}

} // namespace

std::vector<SubtitleTrack> subtitlesOf(const std::vector<FilmStep> &steps, FilmLength length, LanguageMode mode)
{
    std::vector<SubtitleTrack> tracks;
    for (const Language language : {Language::Korean, Language::English}) {
        SubtitleTrack track{language, {}};
        const bool spoken = std::any_of(steps.begin(), steps.end(), [&](const FilmStep &step) {
            const Bilingual &say = scriptStep(step).say;
            return !(language == Language::Korean ? say.ko : say.en).isEmpty();
        });
        for (std::size_t i = 0; spoken && i < steps.size(); ++i) {
            for (Cue &cue : cuesOf(scriptStep(steps[i]).say.in(language), startOf(steps, i, length),
                                   startOf(steps, i + 1, length)))
                track.cues.push_back(std::move(cue));
        }
        if (!track.cues.empty())
            tracks.push_back(std::move(track));
    }
    if (mode == LanguageMode::English)
        std::reverse(tracks.begin(), tracks.end());
    return tracks;
}

QByteArray chaptersOf(const std::vector<FilmStep> &steps, FilmLength length, LanguageMode mode)
{
    const bool severalScenes = !steps.empty() && steps.front().timeline != steps.back().timeline;
    QByteArray file = ";FFMETADATA1\n";
    if (!steps.empty())
        file += "title=" + escaped(inMode(steps.front().timeline->script().title, mode, QStringLiteral(" · "))) + '\n';
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QString title = inMode(scriptStep(steps[i]).title, mode, QStringLiteral(" · "));
        if (severalScenes)
            title.prepend(inMode(steps[i].timeline->script().title, mode, QStringLiteral(" · "))
                          + QStringLiteral(": "));
        const auto milliseconds = [&](std::size_t step) {
            return QByteArray::number(qint64(std::llround(startOf(steps, step, length) * 1000)));
        };
        file += "[CHAPTER]\nTIMEBASE=1/1000\nSTART=" + milliseconds(i) + "\nEND=" + milliseconds(i + 1)
                + "\ntitle=" + escaped(title) + '\n';
    }
    return file;
}

} // namespace madang
