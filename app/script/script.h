// SPDX-License-Identifier: GPL-3.0-or-later
// A scene as its author wrote it: read, checked and typed, but not laid out and not timed.
#pragma once

#include "base/language.h"
#include "script/spec.h"
#include "json/values.h"

#include <memory>
#include <optional>
#include <vector>

namespace madang {

struct Element
{
    QString id; ///< as written, or made from its place ("#/stage/row/0") when it has none
    const KindSpec *kind = nullptr;
    Values values;                 ///< all keys as written, the content under the kind's name
    QString slot;                  ///< the key of the parent's field it stands in
    std::vector<Element> children; ///< of all Elements fields, in order
    QString pointer;
    Position at;
};

struct Link
{
    QString id;
    QStringList from; ///< element ids, wildcards resolved
    QStringList to;
    Values values;
    QString pointer;
    Position at;
};

/// One line of a link that joins several elements: of each `from` to each `to`.
struct LinkPart
{
    QString id; ///< of the link itself when it has one part; else "link/from/to", shortened to "link/to" when there is
                ///< one `from` and to "link/from" when there is one `to`
    QString from;
    QString to;
};

/// Every line of a link, `from` by `from`.
std::vector<LinkPart> parts(const Link &link);

struct Action
{
    const VerbSpec *verb = nullptr;
    Values values;
    QStringList
        targets; ///< what its content refers to, wildcards resolved, in order (empty when the content is no reference)
    QString pointer;
    Position at;
};

struct Question
{
    Bilingual question;
    std::vector<Bilingual> choices;
    int answer = 0; ///< index into choices
    Bilingual why;
};

struct Step
{
    QString id;
    Bilingual title;
    Bilingual say;                   ///< the narration; **strong** marks one phrase
    Bilingual cue;                   ///< for the presenter alone
    std::optional<Question> predict; ///< asked before the step plays
    std::vector<Action> actions;
    QString pointer;
    Position at;
};

/// A field that stands for a value of the scene's experiment: { "bind": … }.
struct Binding
{
    const Node *node = nullptr;
    FieldType type = FieldType::Text; ///< of the value it stands for; not the field's when that is a list or a map
    double min = 0, max = 0;          ///< of a number
};

/// What the scene lets be explored.
struct Experiment
{
    QString model;
    QStringList inputs;              ///< "key=value" each: where it starts, when not at the model's own fallbacks
    QStringList controls;            ///< ids of the inputs that are offered first
    QStringList charts;              ///< ids of the series that are shown first
    QString step;                    ///< id of the step whose picture shows a run
    std::optional<Question> predict; ///< asked before anything is told
};

struct FollowUp
{
    Bilingual question, answer;
};
struct InterviewQuestion
{
    Bilingual question, definition, principle, example, limits;
    std::vector<FollowUp> followUps;
};
struct Term
{
    QString id;
    Bilingual term, meaning;
};
struct Misconception
{
    Bilingual claim, truth, source;
};
struct Source
{
    Bilingual title;
    QString url;
    Bilingual detail;
};

struct Script
{
    QString id;      ///< the file name without its ending
    QString subject; ///< the name of the folder
    QString file;
    Bilingual title;
    Bilingual question; ///< the question the scene answers
    QString cover;      ///< id of the step whose picture stands for the scene; never empty after reading
    QStringList needs;  ///< ids of scenes to know first
    Element stage;      ///< the root container
    std::vector<Link> links;
    std::vector<Step> steps;
    std::optional<Experiment> experiment;
    std::vector<Binding> bindings;
    std::vector<Term> terms;
    std::vector<Misconception> misconceptions;
    std::vector<InterviewQuestion> interview;
    std::vector<Question> quiz;
    std::vector<Source> sources;
    std::shared_ptr<const Node> root; ///< keeps alive what the Values point into
};

/// Index of the step that shows a run of the experiment; -1: there is no experiment.
int experimentStep(const Script &script);

/// Index of the step that stands for the scene.
int coverStep(const Script &script);

} // namespace madang
