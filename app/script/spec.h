// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a script: element kinds and verbs as data, and what scenes know about fields besides what every
// file does. Validation, defaults, the JSON Schema and the authoring guide all follow from these; the specs themselves
// come from the floors above.
#pragma once

#include "json/field_spec.h"

#include <functional>

namespace madang {

/// What a field of the type Own is in a scene.
enum class SceneType {
    Reference,  ///< the id of an element or link declared elsewhere in the scene
    References, ///< one reference or a list of them; "fleet/*" stands for all children of fleet, "out/*" for all links
                ///< of out
    Elements,   ///< a list of elements, nested
    Element,    ///< one element; only the scene itself has such a field
    Link,       ///< one link; only as the item of the scene's list of links
    Action,     ///< one action; only as the item of a step's list of actions
};

/// What else a scene asks about a field. The keys of a map are references.
enum class SceneMark : unsigned {
    Settable = 1,    ///< the verb `set` may change it
    Bindable = 2,    ///< besides the settable ones: may be bound to a value of the scene's experiment
    TakesSeries = 4, ///< of an object: it is bound as a whole, to a series
    NotInside = 8,   ///< of a verb's reference: may be neither a target of the action nor inside of one
};

inline SceneType sceneType(const FieldSpec &field)
{
    return static_cast<SceneType>(field.own);
}

inline bool is(const FieldSpec &field, SceneType type)
{
    return field.type == FieldType::Own && sceneType(field) == type;
}

inline bool is(const FieldSpec &field, SceneMark mark)
{
    return (field.marks & static_cast<unsigned>(mark)) != 0;
}

/// Whether it, and what is inside of it, may be bound.
inline bool mayFollow(const FieldSpec &field)
{
    return is(field, SceneMark::Settable) || is(field, SceneMark::Bindable);
}

/// An element kind. An element is an object with the key `name` (its content) besides the common and its own fields.
struct KindSpec
{
    QString name;
    QString doc;
    FieldSpec content;             ///< of the key `name`; content.key == name
    std::vector<FieldSpec> fields; ///< besides the common ones
    QStringList onlyIn;            ///< kinds it may stand in; empty: anywhere
    QStringList accepts;           ///< kinds that its Elements fields accept; empty: any that may stand anywhere
    QString example;               ///< JSON of {"stage": …, "steps": […]} (steps optional) that shows it
};

/// A verb. An action is an object with the key `name` (its object) besides the common action fields and its own.
struct VerbSpec
{
    QString name;
    QString doc;
    FieldSpec content; ///< content.key == name
    std::vector<FieldSpec> fields;
    bool takesSettable = false; ///< further keys are the settable fields of the kinds it is about (`set`)
    QString example;            ///< JSON of {"stage": …, "steps": […]}
};

/// A value of an experiment that a field can be bound to.
struct ValueSpec
{
    enum class Kind {
        Number,
        Text,
        Toggle, ///< on or off
        Choice, ///< one of `options`
        State,  ///< the same, and each of them has a tone
        Series, ///< a chart
        Line,   ///< a number over the time of the run
    };

    QString name; ///< as it is bound: an input, an output, "output.part", "series.line", "series.category"
                  ///< (of several lines "series.line.category"); "series.x" is the time itself
    Kind kind = Kind::Number;
    QStringList options = {};
    QString doc = {}; ///< for the guide
};

/// A model as far as scripts see it.
struct ExperimentSpec
{
    QString model;
    QString doc;
    std::vector<FieldSpec> inputs;
    std::vector<ValueSpec> values;

    const ValueSpec *value(QStringView name) const; ///< null: there is none
};

/// All that a script may say. Passed to the reader, so that `script` knows no kind and no verb.
struct Vocabulary
{
    std::vector<FieldSpec> elementFields; ///< common to all elements
    std::vector<KindSpec> kinds;
    std::vector<FieldSpec> linkFields;   ///< of one link
    std::vector<FieldSpec> actionFields; ///< common to all actions
    std::vector<VerbSpec> verbs;
    QStringList models = {}; ///< of experiments
    /// Of one of these; lives for ever. Asked only when somebody wants to know: a scene has one model or none.
    std::function<const ExperimentSpec *(const QString &model)> specify = {};

    const ExperimentSpec *experiment(const QString &model) const; ///< null: there is none
    std::vector<const ExperimentSpec *> experiments() const;      ///< of all models
    const KindSpec *kind(QStringView name) const;
    const VerbSpec *verb(QStringView name) const;
};

} // namespace madang
