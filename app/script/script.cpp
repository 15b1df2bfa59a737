// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script.h"

#include <algorithm>

namespace madang {

std::vector<LinkPart> parts(const Link &link)
{
    std::vector<LinkPart> parts;
    parts.reserve(static_cast<size_t>(link.from.size() * link.to.size()));
    for (const QString &from : link.from) {
        for (const QString &to : link.to) {
            QString id = link.id;
            if (link.from.size() > 1)
                id += u'/' + from;
            if (link.to.size() > 1)
                id += u'/' + to;
            parts.push_back({id, from, to});
        }
    }
    return parts;
}

int experimentStep(const Script &script)
{
    if (!script.experiment)
        return -1;
    const auto step = std::find_if(script.steps.begin(), script.steps.end(),
                                   [&](const Step &s) { return s.id == script.experiment->step; });
    Q_ASSERT(step != script.steps.end());
    return int(step - script.steps.begin());
}

int coverStep(const Script &script)
{
    const auto step =
        std::find_if(script.steps.begin(), script.steps.end(), [&](const Step &s) { return s.id == script.cover; });
    Q_ASSERT(step != script.steps.end());
    return int(step - script.steps.begin());
}

} // namespace madang
