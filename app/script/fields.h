// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write the field specs of kinds and verbs.
#pragma once

#include "script/spec.h"

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

inline FieldSpec number(const char *key, const char *doc, double min, double max, const char *fallback = "")
{
    FieldSpec field = make(key, FieldType::Number, doc);
    field.min = min;
    field.max = max;
    field.fallback = QString::fromUtf8(fallback);
    return field;
}

inline FieldSpec choice(const char *key, const char *doc, const char *choices, const char *fallback)
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

inline FieldSpec elements(const char *key, const char *doc, int minCount = 1)
{
    FieldSpec field = make(key, FieldType::Elements, doc);
    field.minCount = minCount;
    field.maxCount = 64;
    return field;
}

inline FieldSpec list(const char *key, const char *doc, std::vector<FieldSpec> fields)
{
    FieldSpec field = make(key, FieldType::List, doc);
    field.fields = std::move(fields);
    return field;
}

inline FieldSpec textList(const char *key, const char *doc, int minCount = 0, int maxLength = 160)
{
    FieldSpec field = make(key, FieldType::List, doc);
    field.itemType = FieldType::Text;
    field.minCount = minCount;
    field.maxLength = maxLength;
    return field;
}

/// The verb `set` may change it.
inline FieldSpec settable(FieldSpec field)
{
    field.settable = true;
    return field;
}

/// May be bound to a value of the experiment, though `set` does not change it.
inline FieldSpec bindable(FieldSpec field)
{
    field.bindable = true;
    return field;
}

inline FieldSpec required(FieldSpec field)
{
    field.required = true;
    return field;
}

} // namespace madang::field
