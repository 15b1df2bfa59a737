// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/stage_plan.h"

#include "compile/start_inputs.h"

namespace madang {

namespace {

/// In each language the longest text may be another one.
std::vector<std::unique_ptr<BoundValues>> roomFor(const Script &script, const BoundNodes &bound)
{
    std::vector<std::unique_ptr<BoundValues>> room;
    if (script.bindings.empty())
        return room;
    auto samples = std::make_shared<SampleRuns>();
    for (const ModelInputs &inputs : sampleInputs(script))
        samples->runs.emplace_back(inputs);
    for (const Language language : {Language::Korean, Language::English})
        room.push_back(std::make_unique<BoundValues>(bound, roomiest(samples, language)));
    return room;
}

} // namespace

StagePlan::StagePlan(std::shared_ptr<const Script> written) :
    script(std::move(written)), bound(*script), room(roomFor(*script, bound)), layout(layOut(*script, room))
{}

} // namespace madang
