// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write the field specs of kinds and verbs, besides those that every file has.
#pragma once

#include "script/spec.h"
#include "json/fields.h"

namespace madang::field {

inline FieldSpec make(const char *key, SceneType type, const char *doc)
{
    FieldSpec field = make(key, FieldType::Own, doc);
    field.own = static_cast<int>(type);
    return field;
}

inline FieldSpec elements(const char *key, const char *doc, int minCount = 1)
{
    FieldSpec field = make(key, SceneType::Elements, doc);
    field.minCount = minCount;
    field.maxCount = 64;
    return field;
}

/// Of links or actions.
inline FieldSpec listOf(SceneType itemType, const char *key, const char *doc, int maxCount)
{
    FieldSpec field = listOf(FieldType::Own, key, doc, 0, maxCount);
    field.own = static_cast<int>(itemType);
    return field;
}

/// A number for each of several elements.
inline FieldSpec numberByReference(const char *key, const char *doc, double min, double max)
{
    FieldSpec field = mapOf(FieldType::Number, key, doc);
    field.min = min;
    field.max = max;
    return field;
}

inline FieldSpec marked(FieldSpec field, SceneMark mark)
{
    field.marks |= static_cast<unsigned>(mark);
    return field;
}

/// The verb `set` may change it.
inline FieldSpec settable(FieldSpec field)
{
    return marked(std::move(field), SceneMark::Settable);
}

/// May be bound to a value of the experiment, though `set` does not change it.
inline FieldSpec bindable(FieldSpec field)
{
    return marked(std::move(field), SceneMark::Bindable);
}

} // namespace madang::field
