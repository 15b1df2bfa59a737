// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_fields.h"

#include "json/fields.h"

#include <algorithm>

namespace madang {

using namespace field;

namespace {

constexpr int labelLength = 80;
constexpr int sentenceLength = 240;
constexpr double largest = 1e12;

enum class ModelType {
    Input,
    Value,
    Setting, ///< what an input starts at: a number, a text, true or false
};

FieldSpec own(FieldSpec field, ModelType type)
{
    field.own = static_cast<int>(type);
    return field;
}

ModelType typeOf(const FieldSpec &field)
{
    return static_cast<ModelType>(field.own);
}

std::vector<FieldSpec> operator+(std::vector<FieldSpec> a, const std::vector<FieldSpec> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

FieldSpec label()
{
    return filled(text("label", "What it is called.", labelLength));
}

FieldSpec unit()
{
    return text("unit", "What it is counted in, as in GiB or %; left out: nothing.", labelLength);
}

FieldSpec decimals()
{
    return integer("decimals", "As many digits after the point are shown.", 0, 12, "0");
}

FieldSpec headline()
{
    return boolean("headline", "One of the few that are shown large.");
}

/// Names of inputs and values are those of formulas.
bool isName(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return !name.isEmpty() && name.front() >= u'a' && name.front() <= u'z' && name.size() <= 64
           && std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

const std::vector<FieldSpec> &inputFields(ModelInput::Kind kind)
{
    using Kind = ModelInput::Kind;
    static const std::vector<FieldSpec> common{
        label(), text("doc", "What it says, in one sentence.", sentenceLength), unit(),
        required(own(make("start", FieldType::Own, "What it is when nobody says anything."), ModelType::Setting))};
    static const std::vector<FieldSpec> number =
        common
        + std::vector<FieldSpec>{
            required(FieldSpec(field::number("min", "The least it may be.", -largest, largest))),
            required(FieldSpec(field::number("max", "The most it may be.", -largest, largest))),
            field::number("step", "It is the least, or so many of these more; left out: any number.", 1e-9, largest),
            field::number("move", "Without steps: how far one move of its control goes.", 1e-9, largest, "1"),
            boolean("log", "Equal ways on its control are equal factors.")};
    static const std::vector<FieldSpec> choice =
        common + std::vector<FieldSpec>{mapOf(FieldType::Text, "choices", "What it may be, by id.")};
    static const std::vector<FieldSpec> text =
        common
        + std::vector<FieldSpec>{
            required(string("allowed", "Its characters: the inside of a regular expression's character class.", 80)),
            required(integer("minLength", "It has at least so many.", 0, 1000)),
            required(integer("maxLength", "It has at most so many.", 1, 1000))};
    return kind == Kind::Toggle ? common : kind == Kind::Choice ? choice : kind == Kind::Text ? text : number;
}

const std::vector<FieldSpec> &valueFields(ModelOutput::Kind kind)
{
    using Kind = ModelOutput::Kind;
    static const std::vector<FieldSpec> number{
        label(),    choice("type", "text: it is one; left out: a number.", "number|text"),
        unit(),     decimals(),
        headline(), boolean("mayLack", "There is none for some inputs, such as the time at which nothing happens.")};
    static const std::vector<FieldSpec> text{label(), choice("type", "It is a text.", "text"), headline()};
    static const std::vector<FieldSpec> states{
        label(), headline(),
        mapOf(FieldType::Text, "parts", "What is in one of the states, each by itself; left out: the value."),
        map("when", "The states, in order.",
            {label(), field::choice("tone", "In which tone it is shown.", "slate|green|amber|red", "slate")})};
    return kind == Kind::Text ? text : kind == Kind::States ? states : number;
}

std::vector<FieldSpec> seriesFields()
{
    return {label(),
            unit(),
            decimals(),
            choice("chart", "How it is drawn.", "line|area|stacked-area|bar|stacked-bar|step", "line"),
            object("over", "What runs along its lines.", {label(), unit()}),
            mapOf(FieldType::Text, "categories", "Of bars, instead of that: what stands beside each other."),
            filled(map("lines", "Its lines, or the parts of its bars.",
                       {label(), choice("tone", "In which tone; left out: each in another.",
                                        "plain|slate|blue|green|violet|amber|red|teal")})),
            string("before", "The value that it is told before; left out: behind all values.", 64)};
}

} // namespace

const FieldSpec &modelField()
{
    static const FieldSpec model = object(
        "model", "What can be explored.",
        {filled(text("title", "What it is called.", labelLength)),
         filled(own(mapOf(FieldType::Own, "inputs", "What somebody may set."), ModelType::Input)),
         filled(own(mapOf(FieldType::Own, "values", "What comes out."), ModelType::Value)),
         map("series", "Charts of what comes out.", seriesFields()),
         map("presets", "Worked examples.",
             {label(), object("inputs", "Those that are not at their start.", {})}), // by input: see checkPresets
         filled(listOf(FieldType::Text, "sources", "Where formulas and constants come from.", 0, 30))});
    return model;
}

FieldSpec settingField(const ModelInput &input)
{
    FieldSpec field;
    field.key = input.id;
    switch (input.kind) {
    case ModelInput::Kind::Number:
    case ModelInput::Kind::Integer:
        field.type = input.kind == ModelInput::Kind::Integer ? FieldType::Integer : FieldType::Number;
        field.min = input.min;
        field.max = input.max;
        break;
    case ModelInput::Kind::Toggle:
        field.type = FieldType::Boolean;
        break;
    case ModelInput::Kind::Choice:
        field.type = FieldType::Choice;
        for (const Named &choice : input.choices)
            field.choices.append(choice.id);
        break;
    case ModelInput::Kind::Text:
        field.type = FieldType::String;
        field.minCount = input.minLength > 0;
        field.maxLength = input.maxLength;
        break;
    }
    return field;
}

ModelInput::Kind writtenKind(const Node &input)
{
    const Node *start = input.find(u"start");
    if (input.find(u"choices"))
        return ModelInput::Kind::Choice;
    if (start && start->isBoolean())
        return ModelInput::Kind::Toggle;
    if (start && start->isString())
        return ModelInput::Kind::Text;
    return input.find(u"step") ? ModelInput::Kind::Integer : ModelInput::Kind::Number;
}

ModelOutput::Kind writtenOutputKind(const Node &value)
{
    const Node *type = value.find(u"type");
    return value.find(u"when")               ? ModelOutput::Kind::States
           : type && type->string == u"text" ? ModelOutput::Kind::Text
                                             : ModelOutput::Kind::Number;
}

void ModelFieldChecker::checkOwn(const Node &value, const FieldSpec &field, const Path &path)
{
    const ModelType type = typeOf(field);
    if (type == ModelType::Setting) {
        if (!value.isNumber() && !value.isBoolean() && !value.isString())
            reportType(value, field, wantedOwn(field), path);
    } else if (!value.isObject()) {
        reportType(value, field, FieldType::Object, path);
    } else {
        checkObject(
            value,
            refs(type == ModelType::Input ? inputFields(writtenKind(value)) : valueFields(writtenOutputKind(value))),
            path);
    }
}

void ModelFieldChecker::checkKey(const Node::Member &member, const FieldSpec &field, const Path &path)
{
    const bool isVariable = field.key == u"inputs" || field.key == u"values" || field.key == u"series";
    if (!isVariable)
        return FieldChecker::checkKey(member, field, path);
    if (!isName(member.key))
        m_problems.error(member.at, path,
                         translate("Models", "%1 cannot be the name of a value.").arg(quoted(member.key)),
                         translate("Models", "Names have letters and digits and start with a small letter: maxSurge."));
}

QString ModelFieldChecker::wantedOwn(const FieldSpec &) const
{
    return translate("Models", "a number, a text, true or false");
}

} // namespace madang
