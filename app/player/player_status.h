// SPDX-License-Identifier: GPL-3.0-or-later
// Where a player is, as plain values. Reading it changes nothing.
#pragma once

namespace madang {

struct PlayerStatus
{
    int step = 0;
    int steps = 0;        ///< 0: no scene
    double time = 0;      ///< seconds since the scene's start; what a scrub bar shows
    double shownTime = 0; ///< the time whose picture is to be shown: with reduced motion the end of the step
    double duration = 0;
    double rate = 1;
    bool playing = false;
    bool moving = false;    ///< something on the stage is still on its way to its place
    bool stepEnded = false; ///< the step has played and has been read aloud
    bool waiting = false;   ///< a question stands before the step; forward(), play(), skip() and answer() go on
    int answered = -1;      ///< the choice given for this step's question; -1: none
    bool autoPlay = false;
    bool reducedMotion = false;

    bool operator==(const PlayerStatus &) const = default;
};

} // namespace madang
