// SPDX-License-Identifier: GPL-3.0-or-later
// Requests flowing along links: leaving at an even rate, split by weight, some failing. The dots at t follow from t
// alone. Not concerned with which request takes which way.
#pragma once

#include "timeline/moment.h"
#include "timeline/route.h"

#include <QStringList>

#include <vector>

namespace madang {

/// Seconds: later than any scene ends.
inline constexpr double forGood = 1e9;

/// One way a request may take: routes one after the other.
struct FlowPath
{
    std::vector<Route> hops;
    std::vector<Tone> tones; ///< by hop
    std::vector<int> links;  ///< by hop: the link's index on the timeline
    double weight = 1;
    double failShare = 0; ///< 0…1 of the requests on it fail at its end
};

struct Flow
{
    std::vector<FlowPath> paths;
    QStringList along;    ///< the lines of links it was asked to take, in order
    double start = 0;     ///< the first request leaves
    double end = forGood; ///< none leaves from here on
    double rate = 6;      ///< requests a second

    /// Which path the k-th request takes, and whether it fails; repeated.
    struct Pick
    {
        int path;
        bool fails;
    };
    std::vector<Pick> picks;
};

/// Pixels a second on the stage.
inline constexpr double dotSpeed = 420;

/// Adds the dots of a flow at t.
void addDots(std::vector<Dot> &dots, const Flow &flow, double t);

} // namespace madang
