// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever bytes a scene file holds, the reader gives a script or says why not. Run by
// ./dev fuzz. The element kinds are the real ones; the verbs are made up here, so that between them they have
// every type of field.
#include "elements/catalog.h"
#include "script/script_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace madang;

namespace {

FieldSpec field(const char *key, FieldType type)
{
    FieldSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.type = type;
    return spec;
}

VerbSpec verb(const char *name, FieldType content, std::vector<FieldSpec> fields)
{
    VerbSpec spec;
    spec.name = QString::fromLatin1(name);
    spec.content = field(name, content);
    spec.fields = std::move(fields);
    return spec;
}

Vocabulary vocabulary()
{
    Vocabulary vocabulary;
    vocabulary.elementFields = commonElementFields();
    for (const Kind *kind : allKinds())
        vocabulary.kinds.push_back(kind->spec());

    vocabulary.linkFields = {field("id", FieldType::Id), field("from", FieldType::References),
                             field("to", FieldType::References), field("label", FieldType::Text)};
    vocabulary.linkFields[1].required = true;
    vocabulary.linkFields[2].required = true;
    vocabulary.linkFields[3].settable = true;
    vocabulary.actionFields = {field("for", FieldType::Integer), field("after", FieldType::Number)};

    FieldSpec inside = field("into", FieldType::Reference);
    inside.required = true;
    inside.notInside = true;
    FieldSpec way = field("way", FieldType::Choice);
    way.choices = {QStringLiteral("up"), QStringLiteral("down")};
    FieldSpec options = field("options", FieldType::Object);
    options.fields = {field("loud", FieldType::Boolean), field("name", FieldType::String)};
    FieldSpec list = field("parts", FieldType::List);
    list.fields = {field("text", FieldType::Text), field("share", FieldType::Number)};
    FieldSpec plain = field("words", FieldType::List);

    vocabulary.verbs = {verb("show", FieldType::References, {way}), verb("hide", FieldType::References, {}),
                        verb("move", FieldType::References, {inside}), verb("set", FieldType::References, {}),
                        verb("traffic", FieldType::References, {field("split", FieldType::Map), options, list, plain})};
    vocabulary.verbs[3].takesSettable = true;
    return vocabulary;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Vocabulary words = vocabulary();
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Script> result = readScript(json, QStringLiteral("scenes/fuzz/fuzz.json"), words);

    // Half a scene is never handed on, and no refusal is without its reason.
    if (result.value.has_value() == hasErrors(result.problems))
        std::abort();
    for (const Problem &problem : result.problems) {
        if (problem.message.isEmpty() || problem.line < 0 || problem.column < 0 || toString(problem).isEmpty())
            std::abort();
    }
    return 0;
}
