// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/vocabulary.h"

#include "elements/catalog.h"
#include "script/fields.h"
#include "timeline/experiment_specs.h"
#include "timeline/verb.h"

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

std::vector<FieldSpec> linkFields()
{
    using namespace field;
    return {
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
}

std::vector<FieldSpec> actionFields()
{
    using namespace field;
    FieldSpec only = boolean("if", "Bound to a value of the experiment: when that is false, nothing happens.", "true");
    only.bindable = true;
    FieldSpec seconds = number("for", "How long it takes, in seconds, when the usual time is wrong.", 0.05, 20);
    return {boolean("then", "Starts when everything before it in the step has ended, instead of together with it."),
            seconds, only};
}

Vocabulary make()
{
    Vocabulary vocabulary;
    vocabulary.elementFields = commonElementFields();
    for (const Kind *kind : allKinds())
        vocabulary.kinds.push_back(kind->spec());
    vocabulary.linkFields = linkFields();
    vocabulary.actionFields = actionFields();
    for (const Verb *verb : allVerbs())
        vocabulary.verbs.push_back(verb->spec);
    vocabulary.experiments = experimentSpecs();
    return vocabulary;
}

} // namespace

const Vocabulary &vocabulary()
{
    static const Vocabulary all = make();
    return all;
}

const FieldRefs &settableFields(const KindSpec &kind)
{
    // Asked for every element of every frame.
    static const QHash<QString, FieldRefs> byKind = [] {
        QHash<QString, FieldRefs> result;
        for (const KindSpec &spec : vocabulary().kinds)
            result.insert(spec.name, settableFields(spec, vocabulary().elementFields));
        return result;
    }();
    static const FieldRefs none;
    const auto found = byKind.constFind(kind.name);
    return found == byKind.cend() ? none : *found;
}

const FieldRefs &settableLinkFields()
{
    static const FieldRefs fields = settableFields(vocabulary().linkFields);
    return fields;
}

} // namespace madang
