// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write field specs.
#pragma once

#include "json/field_spec.h"

#include <utility>

namespace madang::field {

inline FieldSpec make(const char *key, FieldType type, const char *doc)
{
    FieldSpec field;
    field.key = QString::fromUtf8(key);
    field.type = type;
    field.doc = QString::fromUtf8(doc);
    return field;
}

inline FieldSpec text(const char *key, const char *doc, int maxLength = 120)
{
    FieldSpec field = make(key, FieldType::Text, doc);
    field.maxLength = maxLength;
    return field;
}

inline FieldSpec string(const char *key, const char *doc, int maxLength = 400)
{
    FieldSpec field = make(key, FieldType::String, doc);
    field.maxLength = maxLength;
    return field;
}

inline FieldSpec id(const char *key, const char *doc)
{
    return make(key, FieldType::Id, doc);
}

inline FieldSpec number(const char *key, const char *doc, double min, double max, const char *fallback = "")
{
    FieldSpec field = make(key, FieldType::Number, doc);
    field.min = min;
    field.max = max;
    field.fallback = QString::fromUtf8(fallback);
    return field;
}

inline FieldSpec integer(const char *key, const char *doc, double min, double max, const char *fallback = "")
{
    FieldSpec field = number(key, doc, min, max, fallback);
    field.type = FieldType::Integer;
    return field;
}

inline FieldSpec choice(const char *key, const char *doc, const char *choices, const char *fallback = "")
{
    FieldSpec field = make(key, FieldType::Choice, doc);
    field.choices = QString::fromUtf8(choices).split(u'|');
    field.fallback = QString::fromUtf8(fallback);
    return field;
}

inline FieldSpec boolean(const char *key, const char *doc, const char *fallback = "false")
{
    FieldSpec field = make(key, FieldType::Boolean, doc);
    field.fallback = QString::fromUtf8(fallback);
    return field;
}

inline FieldSpec object(const char *key, const char *doc, std::vector<FieldSpec> fields)
{
    FieldSpec field = make(key, FieldType::Object, doc);
    field.fields = std::move(fields);
    return field;
}

/// Of objects.
inline FieldSpec list(const char *key, const char *doc, std::vector<FieldSpec> fields, int maxCount = 200)
{
    FieldSpec field = make(key, FieldType::List, doc);
    field.fields = std::move(fields);
    field.maxCount = maxCount;
    return field;
}

inline FieldSpec listOf(FieldType itemType, const char *key, const char *doc, int minCount = 0, int maxCount = 200)
{
    FieldSpec field = make(key, FieldType::List, doc);
    field.itemType = itemType;
    field.minCount = minCount;
    field.maxCount = maxCount;
    return field;
}

inline FieldSpec textList(const char *key, const char *doc, int minCount = 0, int maxLength = 160)
{
    FieldSpec field = listOf(FieldType::Text, key, doc, minCount);
    field.maxLength = maxLength;
    return field;
}

/// Of objects.
inline FieldSpec map(const char *key, const char *doc, std::vector<FieldSpec> fields)
{
    FieldSpec field = make(key, FieldType::Map, doc);
    field.fields = std::move(fields);
    return field;
}

inline FieldSpec mapOf(FieldType itemType, const char *key, const char *doc)
{
    FieldSpec field = make(key, FieldType::Map, doc);
    field.itemType = itemType;
    return field;
}

inline FieldSpec required(FieldSpec field)
{
    field.required = true;
    return field;
}

/// Required, and a text or a string says something, a list has something in it.
inline FieldSpec filled(FieldSpec field)
{
    field.required = true;
    field.minCount = 1;
    return field;
}

} // namespace madang::field
