// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scene_fields.h"

#include <algorithm>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int titleLength = 80;
constexpr int sentenceLength = 240;
constexpr int narrationLength = 600;
constexpr int answerLength = 1500;

FieldSpec text(const QString &key, const QString &doc, int maxLength, bool required = true)
{
    FieldSpec field;
    field.key = key;
    field.doc = doc;
    field.required = required;
    field.minCount = required ? 1 : 0;
    field.maxLength = maxLength;
    return field;
}

FieldSpec field(const QString &key, FieldType type, const QString &doc, bool required = false)
{
    FieldSpec field;
    field.key = key;
    field.type = type;
    field.doc = doc;
    field.required = required;
    return field;
}

FieldSpec list(const QString &key, const QString &doc, const std::vector<FieldSpec> &fields, int maxCount)
{
    FieldSpec list = field(key, FieldType::List, doc);
    list.fields = fields;
    list.maxCount = maxCount;
    return list;
}

FieldSpec listOf(const QString &key, const QString &doc, FieldType itemType, int minCount, int maxCount)
{
    FieldSpec list = field(key, FieldType::List, doc);
    list.itemType = itemType;
    list.minCount = minCount;
    list.maxCount = maxCount;
    return list;
}

FieldSpec object(const QString &key, const QString &doc, const std::vector<FieldSpec> &fields)
{
    FieldSpec object = field(key, FieldType::Object, doc);
    object.fields = fields;
    return object;
}

FieldSpec required(FieldSpec field)
{
    field.required = true;
    return field;
}

FieldSpec bindable(FieldSpec field)
{
    field.bindable = true;
    return field;
}

std::vector<FieldSpec> questionFields()
{
    FieldSpec answer = field(u"answer"_s, FieldType::Integer, u"Which choice is right: 0 is the first one."_s, true);
    answer.min = 0;
    answer.max = 4;
    FieldSpec choices = required(listOf(u"choices"_s, u"Two to five answers to choose from."_s, FieldType::Text, 2, 5));
    choices.maxLength = sentenceLength;
    return {
        text(u"question"_s, u"What is asked."_s, sentenceLength),
        choices,
        answer,
        text(u"why"_s, u"Why the right choice is right."_s, answerLength, false),
    };
}

/// What `inputs` may say depends on the model: see experimentField().
std::vector<FieldSpec> experimentFields()
{
    return {
        field(u"model"_s, FieldType::Id, u"The model behind the scene; \"madang explore\" lists them."_s, true),
        object(u"inputs"_s, u"Where its inputs start, when not at the model's own values."_s, {}),
        field(u"step"_s, FieldType::Id, u"The step whose picture shows a run."_s, true),
        listOf(u"controls"_s, u"The inputs that are offered first; left out: all."_s, FieldType::Id, 0, 40),
        listOf(u"charts"_s, u"The charts that are shown first; left out: all."_s, FieldType::Id, 0, 40),
        object(u"predict"_s, u"A question asked before anything is told."_s, questionFields()),
    };
}

std::vector<FieldSpec> interviewFields()
{
    const std::vector<FieldSpec> answer = {
        text(u"definition"_s, u"What it is."_s, answerLength),
        text(u"principle"_s, u"How it works."_s, answerLength),
        text(u"example"_s, u"Where it is met."_s, answerLength),
        text(u"limits"_s, u"Where it ends, and what to take instead."_s, answerLength),
    };
    const std::vector<FieldSpec> followUp = {
        text(u"question"_s, u"What is asked next."_s, sentenceLength),
        text(u"answer"_s, u"The answer."_s, answerLength),
    };
    return {
        text(u"question"_s, u"What an interviewer asks."_s, sentenceLength),
        required(object(u"answer"_s, u"A model answer in four parts."_s, answer)),
        list(u"followUps"_s, u"Questions that come after it."_s, followUp, 20),
    };
}

void addMissing(std::vector<FieldSpec> &fields, const std::vector<FieldSpec> &builtIn)
{
    for (auto spec = builtIn.rbegin(); spec != builtIn.rend(); ++spec) {
        if (std::none_of(fields.begin(), fields.end(), [&](const FieldSpec &other) { return other.key == spec->key; }))
            fields.insert(fields.begin(), *spec);
    }
}

FieldSpec ends(const QString &key, const QString &doc)
{
    FieldSpec ends = field(key, FieldType::References, doc, true);
    ends.minCount = 1;
    return ends;
}

} // namespace

const std::vector<FieldSpec> &stepFields()
{
    static const std::vector<FieldSpec> fields = {
        field(u"id"_s, FieldType::Id, u"A name for the step, never shown; other places may point to it."_s),
        text(u"title"_s, u"A few words for the list of steps."_s, titleLength),
        bindable(text(u"say"_s, u"The narration: one or two facts, said aloud. **Strong** marks one phrase."_s,
                      narrationLength)),
        text(u"cue"_s, u"A note for the presenter; the audience never sees it."_s, narrationLength, false),
        object(u"predict"_s, u"A question asked before the step plays."_s, questionFields()),
        listOf(u"do"_s, u"What happens on the stage; actions start together unless they say otherwise."_s,
               FieldType::Action, 0, 60),
    };
    return fields;
}

const std::vector<FieldSpec> &sceneFields()
{
    static const std::vector<FieldSpec> fields = [] {
        FieldSpec format = field(u"format"_s, FieldType::Integer, u"The version of the format: 1."_s, true);
        format.min = 1;
        format.max = 1;
        FieldSpec steps = list(u"steps"_s, u"The scene itself, step by step; each inherits what the last one left."_s,
                               stepFields(), 60);
        steps.required = true;
        steps.minCount = 1;
        const std::vector<FieldSpec> term = {
            field(u"id"_s, FieldType::Id, u"A name for the term, never shown."_s),
            text(u"term"_s, u"The word."_s, titleLength),
            text(u"meaning"_s, u"What it means, in a sentence or two."_s, narrationLength),
        };
        const std::vector<FieldSpec> misconception = {
            text(u"claim"_s, u"What is often said, and wrong."_s, sentenceLength),
            text(u"truth"_s, u"What is right, and why."_s, answerLength),
            text(u"source"_s, u"Where that is written."_s, sentenceLength, false),
        };
        FieldSpec schema =
            field(u"$schema"_s, FieldType::String, u"Where an editor finds the schema; the program ignores it."_s);
        schema.maxLength = 2000;
        FieldSpec url = field(u"url"_s, FieldType::String, u"Where to read it; https only."_s);
        url.maxLength = 2000;
        const std::vector<FieldSpec> source = {
            text(u"title"_s, u"What it is called."_s, sentenceLength),
            url,
            text(u"detail"_s, u"Chapter, section, or what it says."_s, narrationLength, false),
        };
        return std::vector<FieldSpec>{
            schema,
            format,
            text(u"title"_s, u"The name of the scene."_s, titleLength),
            text(u"question"_s, u"The question that the scene answers."_s, sentenceLength, false),
            field(u"cover"_s, FieldType::Id, u"The step whose picture stands for the scene; else the last one."_s),
            listOf(u"needs"_s, u"Scenes to know first, by their file names without the ending."_s, FieldType::Id, 0,
                   20),
            field(u"stage"_s, FieldType::Element, u"The element that holds all others."_s, true),
            listOf(u"links"_s, u"Lines between elements."_s, FieldType::Link, 0, 200),
            steps,
            object(u"experiment"_s, u"What can be explored: a model whose values the stage is bound to."_s,
                   experimentFields()),
            list(u"terms"_s, u"Words to know."_s, term, 60),
            list(u"misconceptions"_s, u"What is often said, and wrong."_s, misconception, 30),
            list(u"interview"_s, u"Interview questions with model answers."_s, interviewFields(), 30),
            list(u"quiz"_s, u"Questions with choices."_s, questionFields(), 30),
            list(u"sources"_s, u"Where the facts are from."_s, source, 60),
        };
    }();
    return fields;
}

FieldSpec experimentField(const ExperimentSpec *experiment)
{
    FieldSpec result = *std::find_if(sceneFields().begin(), sceneFields().end(),
                                     [](const FieldSpec &field) { return field.key == u"experiment"; });
    for (FieldSpec &inner : result.fields) {
        if (inner.key == u"inputs" && experiment)
            inner.fields = experiment->inputs;
    }
    return result;
}

std::vector<FieldSpec> commonElementFields(const Vocabulary &vocabulary)
{
    std::vector<FieldSpec> fields = vocabulary.elementFields;
    addMissing(fields, {field(u"id"_s, FieldType::Id, u"A name to refer to the element by, never shown."_s)});
    return fields;
}

std::vector<FieldSpec> commonLinkFields(const Vocabulary &vocabulary)
{
    std::vector<FieldSpec> fields = vocabulary.linkFields;
    addMissing(fields, {field(u"id"_s, FieldType::Id, u"A name to refer to the link by, never shown."_s),
                        ends(u"from"_s, u"Where it starts: an element, or several."_s),
                        ends(u"to"_s, u"Where it ends: an element, or several."_s)});
    return fields;
}

QString noteDoc()
{
    return u"A comment: a string or a list of strings that the program ignores."_s;
}

} // namespace madang
