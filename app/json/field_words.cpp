// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/field_words.h"

#include "json/problem_list.h"

namespace madang {

QString wanted(FieldType type, const FieldSpec &field)
{
    switch (type) {
    case FieldType::Text:
        return translate("Json", "a text: \"…\" or { \"ko\": \"…\", \"en\": \"…\" }");
    case FieldType::String:
        return translate("Json", "a string in double quotes");
    case FieldType::Id:
        return translate("Json", "an id in double quotes");
    case FieldType::Number:
        return translate("Json", "a number");
    case FieldType::Integer:
        return translate("Json", "a whole number");
    case FieldType::Boolean:
        return translate("Json", "true or false");
    case FieldType::Choice:
        return translate("Json", "one of %1").arg(field.choices.join(QStringLiteral(", ")));
    case FieldType::Object:
        return translate("Json", "an object { … }");
    case FieldType::List:
        return translate("Json", "a list [ … ]");
    case FieldType::Map:
        return field.fields.empty() && field.itemType == FieldType::Number
                   ? translate("Json", "an object with ids for keys and numbers for values")
                   : translate("Json", "an object with ids for keys");
    case FieldType::Own:
        break;
    }
    return {};
}

QString found(const Node &value)
{
    switch (value.type) {
    case Node::Type::Null:
        return QStringLiteral("null");
    case Node::Type::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Node::Type::Number:
        return translate("Json", "the number %1").arg(value.string.left(20));
    case Node::Type::String:
        return translate("Json", "the text %1").arg(quoted(value.string));
    case Node::Type::Array:
        return translate("Json", "a list");
    case Node::Type::Object:
        return translate("Json", "an object");
    }
    return {};
}

QString enumeration(const QStringList &names)
{
    constexpr int maxShown = 12;
    if (names.size() <= maxShown)
        return names.join(QStringLiteral(", "));
    return names.mid(0, maxShown).join(QStringLiteral(", ")) + QStringLiteral(", …");
}

QString pattern(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("{ \"ko\": \"…\", \"en\": \"…\" }");
    case FieldType::String:
    case FieldType::Id:
        return QStringLiteral("\"…\"");
    case FieldType::Number:
    case FieldType::Integer:
        return QString::number(field.min > 0 ? field.min : 0);
    case FieldType::Boolean:
        return QStringLiteral("true");
    case FieldType::Choice:
        return u'"' + field.choices.value(0) + u'"';
    case FieldType::List:
        return QStringLiteral("[ … ]");
    default:
        return QStringLiteral("{ … }");
    }
}

} // namespace madang
