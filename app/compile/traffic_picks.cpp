// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/traffic_picks.h"

namespace madang {

std::vector<Flow::Pick> picksFor(const std::vector<FlowPath> &paths)
{
    std::vector<Flow::Pick> picks;
    if (paths.empty())
        return picks;
    constexpr int period = 200; // shares down to half a per cent come out exactly
    std::vector<double> credit(paths.size(), 0), failCredit(paths.size(), 0.5);
    double total = 0;
    for (const FlowPath &path : paths)
        total += path.weight;
    if (total <= 0)
        return picks;
    for (int k = 0; k < period; ++k) {
        size_t best = 0;
        for (size_t i = 0; i < paths.size(); ++i) {
            credit[i] += paths[i].weight / total;
            if (credit[i] > credit[best] + 1e-9)
                best = i;
        }
        credit[best] -= 1;
        failCredit[best] += paths[best].failShare;
        const bool fails = failCredit[best] >= 1 - 1e-9;
        if (fails)
            failCredit[best] -= 1;
        picks.push_back({int(best), fails});
    }
    return picks;
}

} // namespace madang
