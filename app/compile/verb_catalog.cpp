// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/verb_catalog.h"

#include <algorithm>

namespace madang {

/// One line a verb, in the order of the guide. The function that makes it is in the file of its name.
#define VERBS(VERB)                                                                                                    \
    VERB(showVerb)                                                                                                     \
    VERB(hideVerb)                                                                                                     \
    VERB(setVerb)                                                                                                      \
    VERB(runVerb)                                                                                                      \
    VERB(highlightVerb)                                                                                                \
    VERB(focusVerb)                                                                                                    \
    VERB(moveVerb)                                                                                                     \
    VERB(sendVerb)                                                                                                     \
    VERB(trafficVerb)                                                                                                  \
    VERB(zoomVerb)

#define DECLARE(verb) const Verb &verb();
VERBS(DECLARE)
#undef DECLARE

const std::vector<const Verb *> &allVerbs()
{
#define NAME(verb) &verb(),
    static const std::vector<const Verb *> verbs = {VERBS(NAME)};
#undef NAME
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
