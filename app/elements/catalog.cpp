// SPDX-License-Identifier: GPL-3.0-or-later
#include "elements/catalog.h"

#include "script/fields.h"

#include <algorithm>

namespace madang {

/// One line a kind, in the order of the guide. The function that makes it is in the file of its name, or in that of
/// what it stands in.
#define ELEMENT_KINDS(KIND)                                                                                            \
    KIND(rowKind)                                                                                                      \
    KIND(columnKind)                                                                                                   \
    KIND(stackKind)                                                                                                    \
    KIND(gridKind)                                                                                                     \
    KIND(overlayKind)                                                                                                  \
    KIND(spaceKind)                                                                                                    \
    KIND(boxKind)                                                                                                      \
    KIND(cylinderKind)                                                                                                 \
    KIND(cloudKind)                                                                                                    \
    KIND(documentKind)                                                                                                 \
    KIND(personKind)                                                                                                   \
    KIND(iconKind)                                                                                                     \
    KIND(chipKind)                                                                                                     \
    KIND(textKind)                                                                                                     \
    KIND(cardKind)                                                                                                     \
    KIND(codeKind)                                                                                                     \
    KIND(browserKind)                                                                                                  \
    KIND(tableKind)                                                                                                    \
    KIND(meterKind)                                                                                                    \
    KIND(barsKind)                                                                                                     \
    KIND(chartKind)                                                                                                    \
    KIND(boundaryKind)                                                                                                 \
    KIND(packetKind)                                                                                                   \
    KIND(partKind)                                                                                                     \
    KIND(lanesKind)                                                                                                    \
    KIND(bandKind)                                                                                                     \
    KIND(messageKind)                                                                                                  \
    KIND(eventKind)                                                                                                    \
    KIND(treeKind)                                                                                                     \
    KIND(ringKind)                                                                                                     \
    KIND(axisKind)                                                                                                     \
    KIND(spanKind)                                                                                                     \
    KIND(markKind)                                                                                                     \
    KIND(vennKind)                                                                                                     \
    KIND(unitsKind)

#define DECLARE(kind) const Kind &kind();
ELEMENT_KINDS(DECLARE)
#undef DECLARE

const std::vector<const Kind *> &allKinds()
{
#define NAME(kind) &kind(),
    static const std::vector<const Kind *> kinds = {ELEMENT_KINDS(NAME)};
#undef NAME
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
