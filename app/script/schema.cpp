// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/schema.h"

#include "script/scene_fields.h"
#include "script/settable_fields.h"
#include "json/format.h"
#include "json/json_builder.h"
#include "json/json_reader.h"

#include <algorithm>
#include <limits>

namespace madang {

namespace {

Node reference(const QString &definition)
{
    return jsonObject({{"$ref", jsonString(QStringLiteral("#/definitions/") + definition)}});
}

QString kindDefinition(const KindSpec &kind)
{
    return QStringLiteral("element-") + kind.name;
}

QString verbDefinition(const VerbSpec &verb)
{
    return QStringLiteral("action-") + verb.name;
}

class SchemaWriter
{
public:
    explicit SchemaWriter(const Vocabulary &vocabulary) : m_vocabulary(vocabulary) {}

    Node write()
    {
        Node schema = objectOf(refs(sceneFields()), QStringLiteral("A scene of Madang."));
        for (Node::Member &member : schema.members) {
            if (member.key == u"properties")
                setMember(member.value, QStringLiteral("experiment"), experiment());
        }
        Node whole = jsonObject({{"$schema", jsonString(QStringLiteral("http://json-schema.org/draft-07/schema#"))},
                                 {"title", jsonString(QStringLiteral("Madang scene"))}});
        for (Node::Member &member : schema.members)
            whole.members.push_back(std::move(member));
        add(whole, QStringLiteral("definitions"), definitions());
        return whole;
    }

private:
    Node definitions()
    {
        Node definitions = jsonObject();
        add(definitions, QStringLiteral("note"),
            jsonObject(
                {{"description", jsonString(noteDoc())},
                 {"anyOf",
                  jsonList({jsonObject({{"type", jsonString(QStringLiteral("string"))}}),
                            jsonObject({{"type", jsonString(QStringLiteral("array"))},
                                        {"items", jsonObject({{"type", jsonString(QStringLiteral("string"))}})}})})}}));
        add(definitions, QStringLiteral("id"),
            jsonObject({{"type", jsonString(QStringLiteral("string"))},
                        {"pattern", jsonString(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"))}}));
        if (!m_vocabulary.models.isEmpty())
            add(definitions, QStringLiteral("binding"), binding());
        add(definitions, QStringLiteral("reference"), jsonObject({{"type", jsonString(QStringLiteral("string"))}}));
        add(definitions, QStringLiteral("references"),
            jsonObject({{"anyOf", jsonList({reference(QStringLiteral("reference")),
                                            jsonObject({{"type", jsonString(QStringLiteral("array"))},
                                                        {"items", reference(QStringLiteral("reference"))}})})}}));
        add(definitions, QStringLiteral("element"), elementsIn(nullptr));
        const std::vector<FieldSpec> common = commonElementFields(m_vocabulary);
        for (const KindSpec &kind : m_vocabulary.kinds) {
            m_kind = &kind;
            add(definitions, kindDefinition(kind), headed(kind.content, kind.fields, common, kind.doc));
            m_kind = nullptr;
        }
        add(definitions, QStringLiteral("link"),
            objectOf(refs(commonLinkFields(m_vocabulary)), QStringLiteral("A line, or several, between elements.")));
        Node verbs = jsonList();
        for (const VerbSpec &verb : m_vocabulary.verbs)
            verbs.items.push_back(reference(verbDefinition(verb)));
        add(definitions, QStringLiteral("action"),
            jsonObject({{"type", jsonString(QStringLiteral("object"))}, {"anyOf", verbs}}));
        for (const VerbSpec &verb : m_vocabulary.verbs) {
            Node schema = headed(verb.content, verb.fields, m_vocabulary.actionFields, verb.doc);
            for (Node::Member &member : schema.members) {
                if (verb.takesSettable && member.key == u"properties")
                    addSettable(member.value);
            }
            add(definitions, verbDefinition(verb), schema);
        }
        return definitions;
    }

    /// By model, so that editors complete its inputs.
    Node experiment()
    {
        Node ways = jsonList();
        for (const ExperimentSpec *spec : m_vocabulary.experiments()) {
            Node way = valueOf(experimentField(spec));
            for (Node::Member &member : way.members) {
                if (member.key == u"properties")
                    setMember(member.value, QStringLiteral("model"),
                              jsonObject({{"const", jsonString(spec->model)}, {"description", jsonString(spec->doc)}}));
            }
            ways.items.push_back(std::move(way));
        }
        return ways.items.empty() ? valueOf(experimentField(nullptr)) : jsonObject({{"anyOf", ways}});
    }

    static void setMember(Node &object, const QString &key, const Node &value)
    {
        for (Node::Member &member : object.members) {
            if (member.key == key)
                member.value = value;
        }
    }

    Node binding()
    {
        const Node number = jsonObject({{"type", jsonString(QStringLiteral("number"))}}),
                   string = jsonObject({{"type", jsonString(QStringLiteral("string"))}});
        Node values = jsonList();
        for (const ExperimentSpec *spec : m_vocabulary.experiments()) {
            for (const ValueSpec &value : spec->values)
                values.items.push_back(jsonString(value.name));
        }
        const Node pattern = jsonObject(
            {{"type", jsonString(QStringLiteral("object"))},
             {"required", jsonStrings({QStringLiteral("ko"), QStringLiteral("en")})},
             {"properties", jsonObject({{"ko", string}, {"en", string}, {"note", reference(QStringLiteral("note"))}})},
             {"additionalProperties", jsonBoolean(false)}});
        // The names are there to be completed; any string may be a pattern.
        const Node name = jsonObject({{"anyOf", jsonList({jsonObject({{"enum", unique(values)}}), string})}});
        return jsonObject(
            {{"description",
              jsonString(QStringLiteral("A value of the scene's experiment, or a text with such values in braces."))},
             {"type", jsonString(QStringLiteral("object"))},
             {"required", jsonStrings({QStringLiteral("bind")})},
             {"properties",
              jsonObject(
                  {{"bind", jsonObject({{"anyOf", jsonList({name, pattern})}})},
                   {"times", number},
                   {"plus", number},
                   {"is",
                    jsonObject({{"anyOf", jsonList({string, jsonObject({{"type", jsonString(QStringLiteral("array"))},
                                                                        {"items", string}})})}})},
                   {"above", number},
                   {"below", number},
                   {"map", jsonObject({{"type", jsonString(QStringLiteral("object"))}})},
                   {"note", reference(QStringLiteral("note"))}})},
             {"additionalProperties", jsonBoolean(false)}});
    }

    static Node unique(const Node &strings)
    {
        QStringList names;
        for (const Node &each : strings.items)
            names.append(each.string);
        names.removeDuplicates();
        return jsonStrings(names);
    }

    void addSettable(Node &properties)
    {
        for (const FieldSpec *field : allSettableFields(m_vocabulary)) {
            if (properties.find(field->key))
                continue;
            std::vector<Node> ways;
            const auto collect = [&](const FieldSpec &other) {
                if (!is(other, SceneMark::Settable) || other.key != field->key)
                    return;
                Node way = valueOf(other);
                const bool isNew = std::none_of(
                    ways.begin(), ways.end(), [&](const Node &known) { return formatJson(known) == formatJson(way); });
                if (isNew)
                    ways.push_back(std::move(way));
            };
            for (const FieldSpec &other : m_vocabulary.elementFields)
                collect(other);
            for (const KindSpec &kind : m_vocabulary.kinds) {
                collect(kind.content);
                for (const FieldSpec &other : kind.fields)
                    collect(other);
            }
            for (const FieldSpec &other : m_vocabulary.linkFields)
                collect(other);
            add(properties, field->key,
                ways.size() == 1 ? ways.front() : jsonObject({{"anyOf", jsonList(std::move(ways))}}));
        }
    }

    /// The schema of an object that has a head (its kind, its verb) besides its other fields.
    Node headed(const FieldSpec &content, const std::vector<FieldSpec> &own, const std::vector<FieldSpec> &common,
                const QString &doc)
    {
        FieldSpec head = content;
        head.required = true;
        FieldRefs fields{&head};
        for (const FieldSpec &field : own)
            fields.push_back(&field);
        for (const FieldSpec &field : common)
            fields.push_back(&field);
        return objectOf(fields, doc);
    }

    Node objectOf(const FieldRefs &fields, const QString &doc)
    {
        Node properties = jsonObject();
        QStringList required;
        for (const FieldSpec *field : fields) {
            if (properties.find(field->key))
                continue;
            add(properties, field->key, valueOf(*field));
            if (field->required)
                required.append(field->key);
        }
        if (!properties.find(u"note"))
            add(properties, QStringLiteral("note"), reference(QStringLiteral("note")));
        Node schema = jsonObject();
        if (!doc.isEmpty())
            add(schema, QStringLiteral("description"), jsonString(doc));
        add(schema, QStringLiteral("type"), jsonString(QStringLiteral("object")));
        if (!required.isEmpty())
            add(schema, QStringLiteral("required"), jsonStrings(required));
        add(schema, QStringLiteral("properties"), properties);
        add(schema, QStringLiteral("additionalProperties"), jsonBoolean(false));
        return schema;
    }

    Node valueOf(const FieldSpec &field)
    {
        const bool opens = mayFollow(field);
        m_insideBindable += opens;
        Node value = typeOf(field, field.type);
        if (mayBeBound(field.type))
            value = orBinding(std::move(value));
        m_insideBindable -= opens;
        Node schema = jsonObject();
        if (!field.doc.isEmpty())
            add(schema, QStringLiteral("description"), jsonString(field.doc));
        if (value.find(u"$ref")) // In draft 07 nothing beside a $ref counts.
            add(schema, QStringLiteral("allOf"), jsonList({value}));
        else
            for (Node::Member &member : value.members) {
                if (member.key != u"description" || field.doc.isEmpty())
                    schema.members.push_back(std::move(member));
            }
        if (!field.fallback.isEmpty())
            add(schema, QStringLiteral("default"), fallbackOf(field));
        return schema;
    }

    bool mayBeBound(FieldType type) const
    {
        switch (type) {
        case FieldType::Text:
        case FieldType::String:
        case FieldType::Number:
        case FieldType::Integer:
        case FieldType::Boolean:
        case FieldType::Choice:
        case FieldType::Object:
            return m_insideBindable > 0 && !m_vocabulary.models.isEmpty();
        default:
            return false;
        }
    }

    static Node orBinding(Node value)
    {
        const Node bound = reference(QStringLiteral("binding"));
        if (value.members.size() == 1 && value.members.front().key == u"anyOf") {
            value.members.front().value.items.push_back(bound);
            return value;
        }
        return jsonObject({{"anyOf", jsonList({std::move(value), bound})}});
    }

    /// Written as JSON in the spec; what is none is taken for a string.
    static Node fallbackOf(const FieldSpec &field)
    {
        const Result<Node> fallback = readJson(field.fallback.toUtf8(), {});
        return fallback ? *fallback : jsonString(field.fallback);
    }

    Node typeOf(const FieldSpec &field, FieldType type)
    {
        switch (type) {
        case FieldType::Text:
            return textOfLength(field);
        case FieldType::String:
            return stringOfLength(field);
        case FieldType::Id:
            return reference(QStringLiteral("id"));
        case FieldType::Number:
            return numberIn(field, QStringLiteral("number"));
        case FieldType::Integer:
            return numberIn(field, QStringLiteral("integer"));
        case FieldType::Boolean:
            return jsonObject({{"type", jsonString(QStringLiteral("boolean"))}});
        case FieldType::Choice:
            return jsonObject({{"enum", jsonStrings(field.choices)}});
        case FieldType::Object:
            return objectOf(refs(field.fields), {});
        case FieldType::List:
            return listOf(field, memberOf(field));
        case FieldType::Map:
            return jsonObject(
                {{"type", jsonString(QStringLiteral("object"))},
                 {"properties", jsonObject({{"note", reference(QStringLiteral("note"))}})},
                 {"additionalProperties",
                  field.fields.empty() && mayBeBound(field.itemType) ? orBinding(memberOf(field)) : memberOf(field)}});
        case FieldType::Own:
            return ownOf(field);
        }
        return jsonObject();
    }

    /// An item of a list or an entry of a map.
    Node memberOf(const FieldSpec &field)
    {
        return field.fields.empty() ? typeOf(field, field.itemType) : objectOf(refs(field.fields), {});
    }

    Node ownOf(const FieldSpec &field)
    {
        switch (sceneType(field)) {
        case SceneType::Reference:
            return reference(QStringLiteral("reference"));
        case SceneType::References:
            return reference(QStringLiteral("references"));
        case SceneType::Elements:
            return listOf(field, elementsIn(m_kind));
        case SceneType::Element:
            return reference(QStringLiteral("element"));
        case SceneType::Link:
            return reference(QStringLiteral("link"));
        case SceneType::Action:
            return reference(QStringLiteral("action"));
        }
        return jsonObject();
    }

    static Node stringOfLength(const FieldSpec &field)
    {
        Node schema = jsonObject({{"type", jsonString(QStringLiteral("string"))}});
        if (field.minCount > 0)
            add(schema, QStringLiteral("minLength"), jsonNumber(1));
        add(schema, QStringLiteral("maxLength"), jsonNumber(field.maxLength));
        return schema;
    }

    static Node textOfLength(const FieldSpec &field)
    {
        FieldSpec mayBeEmpty = field;
        mayBeEmpty.minCount = 0;
        return jsonObject(
            {{"anyOf", jsonList({stringOfLength(field),
                                 jsonObject({{"type", jsonString(QStringLiteral("object"))},
                                             {"required", jsonStrings({QStringLiteral("ko"), QStringLiteral("en")})},
                                             {"properties", jsonObject({{"ko", stringOfLength(mayBeEmpty)},
                                                                        {"en", stringOfLength(mayBeEmpty)},
                                                                        {"note", reference(QStringLiteral("note"))}})},
                                             {"additionalProperties", jsonBoolean(false)}})})}});
    }

    static Node numberIn(const FieldSpec &field, const QString &type)
    {
        Node schema = jsonObject({{"type", jsonString(type)}});
        if (field.min > std::numeric_limits<double>::lowest())
            add(schema, QStringLiteral("minimum"), jsonNumber(field.min));
        if (field.max < std::numeric_limits<double>::max())
            add(schema, QStringLiteral("maximum"), jsonNumber(field.max));
        return schema;
    }

    static Node listOf(const FieldSpec &field, Node items)
    {
        Node schema = jsonObject({{"type", jsonString(QStringLiteral("array"))}});
        if (field.minCount > 0)
            add(schema, QStringLiteral("minItems"), jsonNumber(field.minCount));
        add(schema, QStringLiteral("maxItems"), jsonNumber(field.maxCount));
        add(schema, QStringLiteral("items"), std::move(items));
        return schema;
    }

    /// What may stand in a kind; with nullptr, what may be the whole stage.
    Node elementsIn(const KindSpec *parent)
    {
        Node anyOf = jsonList();
        bool isUsual = true;
        for (const KindSpec &kind : m_vocabulary.kinds) {
            const bool isFree = kind.onlyIn.isEmpty();
            const bool mayBeHere = (isFree || (parent && kind.onlyIn.contains(parent->name)))
                                   && (!parent || parent->accepts.isEmpty() || parent->accepts.contains(kind.name));
            if (mayBeHere)
                anyOf.items.push_back(reference(kindDefinition(kind)));
            isUsual = isUsual && mayBeHere == isFree;
        }
        if (parent && isUsual)
            return reference(QStringLiteral("element"));
        return jsonObject({{"type", jsonString(QStringLiteral("object"))}, {"anyOf", anyOf}});
    }

    const Vocabulary &m_vocabulary;
    int m_insideBindable = 0;         ///< how many of the fields around what is written may be bound
    const KindSpec *m_kind = nullptr; ///< the one whose fields are being written
};

} // namespace

QByteArray sceneSchema(const Vocabulary &vocabulary)
{
    return formatJson(SchemaWriter(vocabulary).write());
}

} // namespace madang
