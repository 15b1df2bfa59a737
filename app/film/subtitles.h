// SPDX-License-Identifier: GPL-3.0-or-later
// Narration as the subtitles of a film. Not concerned with how they get into the film.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace madang {

struct Cue
{
    double start = 0, end = 0; ///< seconds from the start of the film
    QString text;              ///< one line or two, '\n' between them

    bool operator==(const Cue &) const = default;
};

/// Of a narration that is told from `start` to `end`: cues of at most two lines of about 40 Latin letters or 20 Hangul
/// syllables, broken where sentences or clauses end if possible, each there for its share of the time. ** marks are
/// left out.
std::vector<Cue> cuesOf(const QString &narration, double start, double end);

/// As a WebVTT file, UTF-8.
QByteArray toWebVtt(const std::vector<Cue> &cues);

} // namespace madang
