// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/settable_fields.h"

namespace madang {

namespace {

void addSettable(FieldRefs &settable, const FieldSpec &field)
{
    if (is(field, SceneMark::Settable))
        settable.push_back(&field);
}

void addNew(FieldRefs &all, const FieldRefs &more)
{
    for (const FieldSpec *field : more) {
        if (!fieldNamed(all, field->key))
            all.push_back(field);
    }
}

} // namespace

FieldRefs settableFields(const KindSpec &kind, const std::vector<FieldSpec> &common)
{
    FieldRefs settable;
    addSettable(settable, kind.content);
    for (const FieldSpec &field : kind.fields)
        addSettable(settable, field);
    for (const FieldSpec &field : common)
        addSettable(settable, field);
    return settable;
}

FieldRefs settableFields(const std::vector<FieldSpec> &fields)
{
    FieldRefs settable;
    for (const FieldSpec &field : fields)
        addSettable(settable, field);
    return settable;
}

FieldRefs allSettableFields(const Vocabulary &vocabulary)
{
    FieldRefs all;
    addNew(all, settableFields(vocabulary.elementFields));
    for (const KindSpec &kind : vocabulary.kinds)
        addNew(all, settableFields(kind, {}));
    addNew(all, settableFields(vocabulary.linkFields));
    return all;
}

const FieldSpec *fieldNamed(const FieldRefs &fields, QStringView key)
{
    for (const FieldSpec *field : fields) {
        if (field->key == key)
            return field;
    }
    return nullptr;
}

} // namespace madang
