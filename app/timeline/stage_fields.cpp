// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/stage_fields.h"

#include "elements/catalog.h"
#include "script/fields.h"

#include <QHash>

namespace madang {

const std::vector<FieldSpec> &linkFields()
{
    using namespace field;
    static const std::vector<FieldSpec> fields = {
        settable(text("label", "What goes along it.", 60)),
        settable(choice("tone", "In which tone.", "plain|slate|blue|green|violet|amber|red|teal", "slate")),
        settable(choice("line", "How it is drawn.", "solid|dashed", "solid")),
        settable(boolean("broken", "Cut in the middle.")),
        settable(boolean("lock", "Secured: a lock on it.")),
        choice("arrow", "Which ends have an arrow head.", "end|both|none", "end"),
        boolean("hidden", "Not there until a step shows it; it is also hidden with either of its ends.", "false"),
        choice("shape", "Its way; auto finds the clearest.", "auto|straight|curve|elbow", "auto"),
        choice("leave", "The side it leaves at.", "auto|left|right|top|bottom", "auto"),
        choice("enter", "The side it enters at.", "auto|left|right|top|bottom", "auto"),
    };
    return fields;
}

const FieldRefs &settableFields(const KindSpec &kind)
{
    // Asked for every element of every scene.
    static const std::vector<FieldSpec> common = commonElementFields();
    static const QHash<QString, FieldRefs> byKind = [] {
        QHash<QString, FieldRefs> result;
        for (const Kind *each : allKinds())
            result.insert(each->spec().name, settableFields(each->spec(), common));
        return result;
    }();
    static const FieldRefs none;
    const auto found = byKind.constFind(kind.name);
    return found == byKind.cend() ? none : *found;
}

const FieldRefs &settableLinkFields()
{
    static const FieldRefs fields = settableFields(linkFields());
    return fields;
}

} // namespace madang
