// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/field_words.h"

#include "json/problem_list.h"

namespace madang {

QString wanted(FieldType type, const FieldSpec &field)
{
    switch (type) {
    case FieldType::Text:
        return translate("script", "a text: \"…\" or { \"ko\": \"…\", \"en\": \"…\" }");
    case FieldType::String:
        return translate("script", "a string in double quotes");
    case FieldType::Id:
    case FieldType::Reference:
        return translate("script", "an id in double quotes");
    case FieldType::References:
        return translate("script", "an id or a list of ids");
    case FieldType::Number:
        return translate("script", "a number");
    case FieldType::Integer:
        return translate("script", "a whole number");
    case FieldType::Boolean:
        return translate("script", "true or false");
    case FieldType::Choice:
        return translate("script", "one of %1").arg(field.choices.join(QStringLiteral(", ")));
    case FieldType::Elements:
        return translate("script", "a list of elements");
    case FieldType::Object:
        return translate("script", "an object { … }");
    case FieldType::List:
        return translate("script", "a list [ … ]");
    case FieldType::Map:
        return translate("script", "an object with ids for keys and numbers for values");
    case FieldType::Element:
        return translate("script", "an element { … }");
    case FieldType::Link:
        return translate("script", "a link { … }");
    case FieldType::Action:
        return translate("script", "an action { … }");
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
        return translate("script", "the number %1").arg(value.string.left(20));
    case Node::Type::String:
        return translate("script", "the text %1").arg(quoted(value.string));
    case Node::Type::Array:
        return translate("script", "a list");
    case Node::Type::Object:
        return translate("script", "an object");
    }
    return {};
}

QString pattern(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("{ \"ko\": \"…\", \"en\": \"…\" }");
    case FieldType::String:
    case FieldType::Id:
    case FieldType::Reference:
    case FieldType::References:
        return QStringLiteral("\"…\"");
    case FieldType::Number:
    case FieldType::Integer:
        return QString::number(field.min > 0 ? field.min : 0);
    case FieldType::Boolean:
        return QStringLiteral("true");
    case FieldType::Choice:
        return u'"' + field.choices.value(0) + u'"';
    case FieldType::Elements:
    case FieldType::List:
        return QStringLiteral("[ … ]");
    default:
        return QStringLiteral("{ … }");
    }
}

} // namespace madang
