// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release_load.h"

namespace madang {

using namespace Qt::Literals::StringLiterals;

ReleaseLoad releaseLoad(const ModelInputs &inputs)
{
    return {inputs.integer(u"instances"), inputs.number(u"capacity"), inputs.number(u"load"),
            inputs.number(u"fault") / 100, inputs.number(u"detection")};
}

void putOutcome(ModelRun &run, const ReleaseOutcome &outcome)
{
    run.numbers.insert(u"failed"_s, outcome.failed);
    run.numbers.insert(u"exposed"_s, outcome.exposed * 100);
    run.numbers.insert(u"leastCapacity"_s, outcome.leastCapacity);
    run.numbers.insert(u"shortfall"_s, outcome.shortfall);
    run.numbers.insert(u"peakInstances"_s, outcome.peakInstances);
    run.numbers.insert(u"extraHours"_s, outcome.extraHours);
    if (outcome.noticed)
        run.numbers.insert(u"noticed"_s, *outcome.noticed);
    if (outcome.rollback)
        run.numbers.insert(u"rollbackTime"_s, *outcome.rollback);
    if (outcome.clear)
        run.numbers.insert(u"clear"_s, *outcome.clear);
}

} // namespace madang
