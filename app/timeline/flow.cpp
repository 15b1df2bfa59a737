// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/flow.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr double failLinger = 0.7; ///< seconds a failed request stays visible
constexpr double failAt = 0.94;    ///< share of its last hop after which it fails

double hopTime(const Route &route)
{
    return std::max(route.length() / dotSpeed, 0.25);
}

} // namespace

void addDots(std::vector<Dot> &dots, const Flow &flow, double t)
{
    if (flow.picks.empty() || flow.rate <= 0 || t <= flow.start)
        return;
    double longest = 0;
    for (const FlowPath &path : flow.paths) {
        double time = failLinger;
        for (const Route &hop : path.hops)
            time += hopTime(hop);
        longest = std::max(longest, time);
    }
    const auto first = qint64(std::max(0.0, std::ceil((t - longest - flow.start) * flow.rate)));
    const auto last = qint64(std::ceil((std::min(t, flow.end) - flow.start) * flow.rate - 1e-9)) - 1;
    for (qint64 k = first; k <= last; ++k) {
        const double left = flow.start + double(k) / flow.rate;
        if (left >= flow.end)
            break;
        const Flow::Pick pick = flow.picks[size_t(k % qint64(flow.picks.size()))];
        const FlowPath &path = flow.paths[size_t(pick.path)];
        double on = t - left;
        for (size_t hop = 0; hop < path.hops.size(); ++hop) {
            const Route &route = path.hops[hop];
            const double time = hopTime(route);
            const bool final = hop + 1 == path.hops.size();
            const bool failing = final && pick.fails;
            if (failing && on >= time * failAt && on < time * failAt + failLinger) {
                const double fade = 1 - (on - time * failAt) / failLinger;
                dots.push_back({route.at(failAt), Tone::Red, true, std::min(1.0, fade * 2), path.links[hop]});
                break;
            }
            if (on < time) {
                if (!failing || on < time * failAt)
                    dots.push_back({route.at(on / time), path.tones[hop], false, 1, path.links[hop]});
                break;
            }
            on -= time;
        }
    }
}

} // namespace madang
