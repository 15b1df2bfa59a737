// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements/catalog.h"

#include "elements/fields.h"
#include "elements/kinds.h"

#include <algorithm>

namespace madang {

const std::vector<const Kind *> &allKinds()
{
    static const std::vector<const Kind *> kinds = {
        &rowKind(),      &columnKind(), &stackKind(),    &gridKind(),   &overlayKind(), &spaceKind(),   &boxKind(),
        &cylinderKind(), &cloudKind(),  &documentKind(), &personKind(), &iconKind(),    &chipKind(),    &textKind(),
        &cardKind(),     &codeKind(),   &browserKind(),  &tableKind(),  &meterKind(),   &barsKind(),    &chartKind(),
        &boundaryKind(), &packetKind(), &partKind(),     &lanesKind(),  &bandKind(),    &messageKind(), &eventKind(),
        &treeKind(),     &ringKind(),   &axisKind(),     &spanKind(),   &markKind(),    &vennKind(),    &unitsKind(),
    };
    return kinds;
}

const Kind *kindNamed(QStringView name)
{
    const auto &kinds = allKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind *kind) { return kind->spec().name == name; });
    return found == kinds.end() ? nullptr : *found;
}

std::vector<FieldSpec> commonElementFields()
{
    using namespace field;
    FieldSpec nudge =
        make("nudge", FieldType::List, "A small shift [right, down] in pixels, when the layout is nearly right.");
    nudge.itemType = FieldType::Number;
    nudge.min = -120;
    nudge.max = 120;
    nudge.minCount = nudge.maxCount = 2;
    return {
        make("id", FieldType::Id, "The name by which links and steps refer to it; never shown."),
        settable(choice("tone",
                        "Colour by meaning: blue an actor or the old version, green new or success, violet security or "
                        "control, amber storage or warning, red failure or attacker, teal data, slate neutral.",
                        "plain|slate|blue|green|violet|amber|red|teal", "slate")),
        boolean("hidden", "Not there until a step shows it; its room is kept."),
        string("term", "The id of the term that explains it when pointed at.", 60),
        text("tip", "A detail shown when it is pointed at.", 240),
        number("grow", "Its share of the free room in a row or column.", 0, 20, "0"),
        choice("at", "In an overlay: where it stands.",
               "center|top|bottom|left|right|top-left|top-right|bottom-left|bottom-right", "center"),
        number("turn", "In a ring: where it stands, as a share of a full turn clockwise from the top.", 0, 1),
        nudge,
    };
}

} // namespace madang
