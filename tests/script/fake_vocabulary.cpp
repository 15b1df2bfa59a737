// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fake_vocabulary.h"

#include "script/fields.h"

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldSpec fieldOf(const QString &key, FieldType type)
{
    FieldSpec field;
    field.key = key;
    field.type = type;
    field.doc = u"Field "_s + key + u"."_s;
    return field;
}

FieldSpec fieldOf(const QString &key, SceneType type)
{
    FieldSpec own = fieldOf(key, FieldType::Own);
    own.own = static_cast<int>(type);
    return own;
}

using field::bindable;
using field::settable;

FieldSpec number(const QString &key, FieldType type, double min, double max)
{
    FieldSpec number = fieldOf(key, type);
    number.min = min;
    number.max = max;
    return number;
}

FieldSpec choice(const QString &key, const QStringList &choices)
{
    FieldSpec choice = fieldOf(key, FieldType::Choice);
    choice.choices = choices;
    return choice;
}

KindSpec kind(const FieldSpec &content, const std::vector<FieldSpec> &fields = {})
{
    KindSpec kind;
    kind.name = content.key;
    kind.doc = u"Kind "_s + content.key + u"."_s;
    kind.content = content;
    kind.fields = fields;
    return kind;
}

VerbSpec verb(const FieldSpec &content, const std::vector<FieldSpec> &fields = {})
{
    VerbSpec verb;
    verb.name = content.key;
    verb.doc = u"Verb "_s + content.key + u"."_s;
    verb.content = content;
    verb.fields = fields;
    return verb;
}

/// With an input and a value of every type.
ExperimentSpec experiment()
{
    using Kind = ValueSpec::Kind;
    ExperimentSpec spec;
    spec.model = u"fake-model"_s;
    spec.doc = u"A model."_s;
    FieldSpec word = fieldOf(u"word"_s, FieldType::String);
    word.maxLength = 8;
    spec.inputs = {number(u"load"_s, FieldType::Number, 0, 100), number(u"copies"_s, FieldType::Integer, 1, 9),
                   fieldOf(u"crash"_s, FieldType::Boolean), choice(u"way"_s, {u"slow"_s, u"fast"_s}), word};
    spec.values = {{u"load"_s, Kind::Number},         {u"copies"_s, Kind::Number},
                   {u"crash"_s, Kind::Toggle},        {u"way"_s, Kind::Choice, {u"slow"_s, u"fast"_s}},
                   {u"word"_s, Kind::Text},           {u"verdict"_s, Kind::State, {u"good"_s, u"bad"_s}},
                   {u"errors"_s, Kind::Number},       {u"weights"_s, Kind::Series},
                   {u"weights.canary"_s, Kind::Line}, {u"weights.x"_s, Kind::Line}};
    return spec;
}

Vocabulary makeVocabulary()
{
    Vocabulary vocabulary;
    vocabulary.elementFields = {
        fieldOf(u"id"_s, FieldType::Id),
        fieldOf(u"hidden"_s, FieldType::Boolean),
        settable(choice(u"tone"_s, {u"plain"_s, u"blue"_s, u"green"_s, u"red"_s})),
        fieldOf(u"detail"_s, FieldType::Text),
    };
    FieldSpec badge = fieldOf(u"badge"_s, FieldType::Object);
    FieldSpec letters = fieldOf(u"letters"_s, FieldType::String);
    letters.maxLength = 5;
    letters.required = true;
    badge.fields = {letters};
    FieldSpec lines = fieldOf(u"lines"_s, FieldType::List);
    lines.itemType = FieldType::Text;
    lines.maxCount = 3;
    FieldSpec label = settable(fieldOf(u"box"_s, FieldType::Text));
    label.maxLength = 20;
    const FieldSpec plot = field::marked(settable(fieldOf(u"plot"_s, FieldType::Object)), SceneMark::TakesSeries);
    FieldSpec table = fieldOf(u"table"_s, SceneType::Elements);
    vocabulary.kinds = {
        kind(fieldOf(u"row"_s, SceneType::Elements), {number(u"gap"_s, FieldType::Number, 0, 100)}),
        kind(label, {settable(number(u"size"_s, FieldType::Integer, 1, 9)), badge, settable(lines), plot,
                     fieldOf(u"near"_s, SceneType::Reference)}),
        kind(fieldOf(u"text"_s, FieldType::Text), {settable(number(u"size"_s, FieldType::Integer, 1, 3))}),
        kind(table),
        kind(fieldOf(u"cell"_s, FieldType::Text)),
    };
    vocabulary.kinds[3].accepts = {u"cell"_s};
    vocabulary.kinds[4].onlyIn = {u"table"_s};
    FieldSpec ends = fieldOf(u"from"_s, SceneType::References);
    ends.required = true;
    FieldSpec to = ends;
    to.key = u"to"_s;
    vocabulary.linkFields = {fieldOf(u"id"_s, FieldType::Id), ends, to, settable(fieldOf(u"label"_s, FieldType::Text))};
    vocabulary.actionFields = {number(u"seconds"_s, FieldType::Number, 0, 60),
                               bindable(fieldOf(u"if"_s, FieldType::Boolean))};

    FieldSpec into = field::marked(fieldOf(u"to"_s, SceneType::Reference), SceneMark::NotInside);
    into.required = true;
    const FieldSpec split = bindable(field::numberByReference("split", "Field split.", 0, 100));
    vocabulary.verbs = {
        verb(fieldOf(u"show"_s, SceneType::References)),
        verb(fieldOf(u"set"_s, SceneType::References)),
        verb(fieldOf(u"move"_s, SceneType::Reference), {into}),
        verb(fieldOf(u"traffic"_s, SceneType::References), {split}),
    };
    vocabulary.verbs[1].takesSettable = true;
    vocabulary.models = {u"fake-model"_s};
    vocabulary.specify = [spec = experiment()](const QString &) { return &spec; };
    return vocabulary;
}

} // namespace

const Vocabulary &fakeVocabulary()
{
    static const Vocabulary vocabulary = makeVocabulary();
    return vocabulary;
}

QByteArray goodScene()
{
    return R"({
  "format": 1,
  "title": { "ko": "카나리 배포", "en": "Canary deployment" },
  "question": { "ko": "얼마나?", "en": "How much?" },
  "needs": ["rolling-deployment"],
  "note": ["A comment.", "Another."],
  "stage": { "id": "all", "row": [
    { "id": "users", "box": { "ko": "사용자", "en": "Users" } },
    { "id": "lb", "box": "LB", "tone": "blue", "size": 3, "badge": { "letters": "v1" }, "lines": ["a", "b"], "near": "users" },
    { "id": "fleet", "row": [{ "id": "i1", "box": "v1" }, { "box": "v1" }, { "id": "canary", "box": "v2", "hidden": true }] },
    { "id": "memory", "table": [{ "cell": "1" }] }
  ] },
  "links": [
    { "id": "in", "from": "users", "to": "lb" },
    { "id": "out", "from": "lb", "to": "fleet/*", "label": "HTTP" },
    { "from": ["users", "lb"], "to": ["i1", "canary"] }
  ],
  "steps": [
    { "id": "first", "title": "One", "say": { "ko": "하나", "en": "One" }, "cue": "Smile.",
      "predict": { "question": "Which?", "choices": ["A", "B"], "answer": 1, "why": "B is." },
      "do": [{ "show": "fleet/*" }, { "traffic": "out", "split": { "i1": 90, "canary": 10 }, "seconds": 2 }] },
    { "title": "Two", "say": "Two",
      "do": [{ "set": ["lb", "canary"], "tone": "red", "box": "x" }, { "move": "i1", "to": "lb" }, { "set": "out/canary", "label": "h2" },
             { "show": ["in", "out/*"] }] }
  ],
  "terms": [{ "id": "canary", "term": "canary", "meaning": "A bird." }],
  "misconceptions": [{ "claim": "Birds are fish.", "truth": "No.", "source": "Linné" }],
  "interview": [{ "question": "Why?", "answer": { "definition": "d", "principle": "p", "example": "e", "limits": "l" },
    "followUps": [{ "question": "And?", "answer": "So." }] }],
  "quiz": [{ "question": "2 + 2?", "choices": ["3", "4", "5"], "answer": 1, "why": "Count." }],
  "sources": [{ "title": "RFC 6749", "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1", "detail": "4.1" }]
})";
}

} // namespace madang
