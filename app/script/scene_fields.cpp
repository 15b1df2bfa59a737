// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scene_fields.h"

#include "script/fields.h"

#include <algorithm>

namespace madang {

using namespace field;

namespace {

constexpr int titleLength = 80;
constexpr int sentenceLength = 240;
constexpr int narrationLength = 600;
constexpr int answerLength = 1500;
constexpr int addressLength = 2000;

/// Most texts of a scene say something.
FieldSpec said(const char *key, const char *doc, int maxLength)
{
    return filled(text(key, doc, maxLength));
}

std::vector<FieldSpec> questionFields()
{
    FieldSpec choices = required(listOf(FieldType::Text, "choices", "Two to five answers to choose from.", 2, 5));
    choices.maxLength = sentenceLength;
    return {
        said("question", "What is asked.", sentenceLength),
        choices,
        required(integer("answer", "Which choice is right: 0 is the first one.", 0, 4)),
        text("why", "Why the right choice is right.", answerLength),
    };
}

/// What `inputs` may say depends on the model: see experimentField().
std::vector<FieldSpec> experimentFields()
{
    return {
        required(id("model", "The model behind the scene; \"madang explore\" lists them.")),
        object("inputs", "Where its inputs start, when not at the model's own values.", {}),
        required(id("step", "The step whose picture shows a run.")),
        listOf(FieldType::Id, "controls", "The inputs that are offered first; left out: all.", 0, 40),
        listOf(FieldType::Id, "charts", "The charts that are shown first; left out: all.", 0, 40),
        object("predict", "A question asked before anything is told.", questionFields()),
    };
}

std::vector<FieldSpec> interviewFields()
{
    const std::vector<FieldSpec> answer = {
        said("definition", "What it is.", answerLength),
        said("principle", "How it works.", answerLength),
        said("example", "Where it is met.", answerLength),
        said("limits", "Where it ends, and what to take instead.", answerLength),
    };
    const std::vector<FieldSpec> followUp = {
        said("question", "What is asked next.", sentenceLength),
        said("answer", "The answer.", answerLength),
    };
    return {
        said("question", "What an interviewer asks.", sentenceLength),
        required(object("answer", "A model answer in four parts.", answer)),
        list("followUps", "Questions that come after it.", followUp, 20),
    };
}

void addMissing(std::vector<FieldSpec> &fields, const std::vector<FieldSpec> &builtIn)
{
    for (auto spec = builtIn.rbegin(); spec != builtIn.rend(); ++spec) {
        if (std::none_of(fields.begin(), fields.end(), [&](const FieldSpec &other) { return other.key == spec->key; }))
            fields.insert(fields.begin(), *spec);
    }
}

} // namespace

const std::vector<FieldSpec> &stepFields()
{
    static const std::vector<FieldSpec> fields = {
        id("id", "A name for the step, never shown; other places may point to it."),
        said("title", "A few words for the list of steps.", titleLength),
        bindable(
            said("say", "The narration: one or two facts, said aloud. **Strong** marks one phrase.", narrationLength)),
        text("cue", "A note for the presenter; the audience never sees it.", narrationLength),
        object("predict", "A question asked before the step plays.", questionFields()),
        listOf(SceneType::Action, "do", "What happens on the stage; actions start together unless they say otherwise.",
               60),
    };
    return fields;
}

const std::vector<FieldSpec> &sceneFields()
{
    static const std::vector<FieldSpec> fields = [] {
        const std::vector<FieldSpec> term = {
            id("id", "A name for the term, never shown."),
            said("term", "The word.", titleLength),
            said("meaning", "What it means, in a sentence or two.", narrationLength),
        };
        const std::vector<FieldSpec> misconception = {
            said("claim", "What is often said, and wrong.", sentenceLength),
            said("truth", "What is right, and why.", answerLength),
            text("source", "Where that is written.", sentenceLength),
        };
        const std::vector<FieldSpec> source = {
            said("title", "What it is called.", sentenceLength),
            string("url", "Where to read it; https only.", addressLength),
            text("detail", "Chapter, section, or what it says.", narrationLength),
        };
        return std::vector<FieldSpec>{
            string("$schema", "Where an editor finds the schema; the program ignores it.", addressLength),
            required(integer("format", "The version of the format: 1.", 1, 1)),
            said("title", "The name of the scene.", titleLength),
            text("question", "The question that the scene answers.", sentenceLength),
            id("cover", "The step whose picture stands for the scene; else the last one."),
            listOf(FieldType::Id, "needs", "Scenes to know first, by their file names without the ending.", 0, 20),
            required(make("stage", SceneType::Element, "The element that holds all others.")),
            listOf(SceneType::Link, "links", "Lines between elements.", 200),
            filled(list("steps", "The scene itself, step by step; each inherits what the last one left.", stepFields(),
                        60)),
            object("experiment", "What can be explored: a model whose values the stage is bound to.",
                   experimentFields()),
            list("terms", "Words to know.", term, 60),
            list("misconceptions", "What is often said, and wrong.", misconception, 30),
            list("interview", "Interview questions with model answers.", interviewFields(), 30),
            list("quiz", "Questions with choices.", questionFields(), 30),
            list("sources", "Where the facts are from.", source, 60),
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
    addMissing(fields, {id("id", "A name to refer to the element by, never shown.")});
    return fields;
}

std::vector<FieldSpec> commonLinkFields(const Vocabulary &vocabulary)
{
    std::vector<FieldSpec> fields = vocabulary.linkFields;
    addMissing(fields, {id("id", "A name to refer to the link by, never shown."),
                        filled(make("from", SceneType::References, "Where it starts: an element, or several.")),
                        filled(make("to", SceneType::References, "Where it ends: an element, or several."))});
    return fields;
}

QString noteDoc()
{
    return QStringLiteral("A comment: a string or a list of strings that the program ignores.");
}

} // namespace madang
