// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/upgrade.h"

namespace madang {

const std::vector<UpgradeStep> &upgradeSteps()
{
    // Format 1 is the first. A step names what it changes: { 1, "tone red is called danger", [](Node &scene) { … } }.
    static const std::vector<UpgradeStep> steps;
    return steps;
}

int upgrade(Node &scene, int format, const std::vector<UpgradeStep> &steps)
{
    const int written = format;
    for (const UpgradeStep &step : steps) {
        if (step.from != format)
            continue;
        step.apply(scene);
        ++format;
    }
    if (format != written) {
        for (Node::Member &member : scene.members) {
            if (member.key == u"format") {
                member.value.number = format;
                member.value.string = QString::number(format);
            }
        }
    }
    return format;
}

} // namespace madang
