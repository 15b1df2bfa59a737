// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/vocabulary.h"

#include "compile/experiment_specs.h"
#include "compile/verb_catalog.h"
#include "elements/catalog.h"
#include "models/catalog.h"
#include "script/fields.h"
#include "timeline/stage_fields.h"

namespace madang {

namespace {

std::vector<FieldSpec> actionFields()
{
    using namespace field;
    const FieldSpec only =
        bindable(boolean("if", "Bound to a value of the experiment: when that is false, nothing happens.", "true"));
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
    vocabulary.models = modelIds();
    vocabulary.specify = experimentSpec;
    return vocabulary;
}

} // namespace

const Vocabulary &vocabulary()
{
    static const Vocabulary all = make();
    return all;
}

} // namespace madang
