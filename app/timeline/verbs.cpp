// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/verbs.h"

#include "timeline/verb.h"

#include <algorithm>

namespace madang {

const std::vector<const Verb *> &allVerbs()
{
    static const std::vector<const Verb *> verbs = {
        &showVerb(),  &hideVerb(), &setVerb(),  &runVerb(),     &highlightVerb(),
        &focusVerb(), &moveVerb(), &sendVerb(), &trafficVerb(), &zoomVerb(),
    };
    return verbs;
}

const Verb *verbNamed(QStringView name)
{
    const auto &verbs = allVerbs();
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb *verb) { return verb->spec.name == name; });
    return found == verbs.end() ? nullptr : *found;
}

} // namespace madang
