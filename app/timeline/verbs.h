// SPDX-License-Identifier: GPL-3.0-or-later
// One function a verb, each defined in the file of its name.
#pragma once

namespace madang {

struct Verb;

const Verb &showVerb();
const Verb &hideVerb();
const Verb &setVerb();
const Verb &runVerb();
const Verb &highlightVerb();
const Verb &focusVerb();
const Verb &moveVerb();
const Verb &sendVerb();
const Verb &trafficVerb();
const Verb &zoomVerb();

} // namespace madang
