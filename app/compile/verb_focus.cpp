// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/staging.h"
#include "compile/verb.h"
#include "script/fields.h"

namespace madang {

namespace {

double stage(Staging &staging, const Action &action, double start, double duration)
{
    const double length = duration < 0 ? 0.35 : duration;
    const QStringList &ids = action.targets;
    auto &elements = staging.elements();
    std::vector<char> lit(elements.size(), ids.isEmpty());
    for (const QString &id : ids) {
        const int index = staging.indexOf(id);
        if (index < 0)
            continue;
        for (int i = index; i < elements[size_t(index)].end; ++i)
            lit[size_t(i)] = true;
        for (int up = elements[size_t(index)].parent; up >= 0; up = elements[size_t(up)].parent)
            lit[size_t(up)] = true;
    }
    const auto dimTo = [&](Placed &placed, bool isLit) {
        const double wanted = isLit ? 0 : 1;
        if (placed.dim.last() != wanted)
            placed.dim.moveTo(start, length, wanted);
    };
    for (size_t i = 0; i < elements.size(); ++i)
        dimTo(elements[i], lit[i]);
    for (PlacedLink &placed : staging.links())
        dimTo(placed, ids.isEmpty() || ids.contains(placed.id) || (lit[size_t(placed.from)] && lit[size_t(placed.to)]));
    return start + length;
}

/// All is bright again, unless something is dimmed anew.
void beginStep(Staging &staging, const std::vector<const Action *> &coming, double start)
{
    if (!coming.empty())
        return;
    const auto light = [start](Placed &placed) {
        if (placed.dim.last() > 0)
            placed.dim.moveTo(start, letGo, 0);
    };
    for (PlacedElement &placed : staging.elements())
        light(placed);
    for (PlacedLink &placed : staging.links())
        light(placed);
}

} // namespace

const Verb &focusVerb()
{
    using namespace field;
    static const Verb verb = {
        .spec =
            {QStringLiteral("focus"),
             QStringLiteral("Dims everything else for this step; it ends by itself when the next begins."),
             required(make("focus", SceneType::References, "What stays bright, with all that is inside.")),
             {},
             false,
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"a","box":{"ko":"클라이언트","en":"Client"}},{"id":"b","box":{"ko":"서버","en":"Server"},"tone":"blue"}],"gap":400},"links":[{"id":"l","from":"a","to":"b"}],"steps":[{"title":{"ko":"클라이언트만 봅니다","en":"Only the client"},"say":{"ko":"클라이언트만 봅니다.","en":"Only the client."},"do":[{"focus":"a"}]}]})")},
        .stage = &stage,
        .beginStep = &beginStep};
    return verb;
}

} // namespace madang
