// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a script: fields, element kinds and verbs as data. Validation, defaults, the JSON Schema and the
// authoring guide all follow from these; the specs themselves come from the floors above.
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace madang {

enum class FieldType {
    Text,       ///< bilingual: "TCP" or {"ko": "…", "en": "…"}
    String,     ///< one plain string, not shown or the same in every language
    Id,         ///< a name given here: letters, digits, '-', '_' ; starts with a letter or digit
    Reference,  ///< the id of an element or link declared elsewhere in the scene
    References, ///< one reference or a list of them; "fleet/*" stands for all children of fleet, "out/*" for all links
                ///< of out
    Number,
    Integer,
    Boolean,
    Choice,   ///< one of `choices`
    Elements, ///< a list of elements, nested
    Object,   ///< an object of `fields`
    List,     ///< a list whose items are objects of `fields`, or, when `fields` is empty, values of `itemType`
    Map,      ///< an object whose keys are references and whose values are numbers within min…max
    Element,  ///< one element; only the scene itself has such a field
    Link,     ///< one link; only as the item of the scene's list of links
    Action,   ///< one action; only as the item of a step's list of actions
};

struct FieldSpec
{
    QString key;
    FieldType type = FieldType::Text;
    QString doc; ///< one plain English sentence for the guide and the schema
    bool required = false;
    bool settable = false;    ///< the verb `set` may change it
    bool bindable = false;    ///< besides the settable ones: may be bound to a value of the scene's experiment
    bool takesSeries = false; ///< of an object: it is bound as a whole, to a series
    bool notInside = false;   ///< of a verb's reference: may be neither a target of the action nor inside of one
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
    QStringList choices;
    QString fallback; ///< the default as it would be written in JSON, for the guide and the schema; empty: none
    std::vector<FieldSpec> fields;
    FieldType itemType = FieldType::Text;
    int minCount = 0; ///< of a list; of a text or a string 1 means that it may not be empty
    int maxCount = 200;
    int maxLength = 400; ///< of one language of a text, or of a string, in characters
};

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
    std::vector<ExperimentSpec> experiments = {};

    const ExperimentSpec *experiment(QStringView model) const;
    const KindSpec *kind(QStringView name) const;
    const VerbSpec *verb(QStringView name) const;
};

} // namespace madang
