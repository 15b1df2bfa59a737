// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in an object, as data: checks, defaults, schemas and guides follow from it. Not concerned with what
// only one kind of file knows, such as the references of a scene: such types and marks have a number here, and their
// meaning where that file is read.
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace madang {

enum class FieldType {
    Text,   ///< bilingual: "TCP" or {"ko": "…", "en": "…"}
    String, ///< one plain string, not shown or the same in every language
    Id,     ///< a name: letters, digits, '-', '_'; starts with a letter or digit
    Number,
    Integer,
    Boolean,
    Choice, ///< one of `choices`
    Object, ///< an object of `fields`
    List,   ///< a list whose items are objects of `fields`, or, when `fields` is empty, values of `itemType`
    Map,    ///< an object with a name of somebody's choice for each key; its values are what a list's items are
    Own,    ///< what only this kind of file knows; `own` says which
};

struct FieldSpec
{
    QString key;
    FieldType type = FieldType::Text;
    int own = 0; ///< of the type Own, or of a list whose items are: which one
    QString doc; ///< one plain English sentence for the guide and the schema
    bool required = false;
    unsigned marks = 0; ///< what only this kind of file asks about; no check here does
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
    QStringList choices;
    QString fallback; ///< the default as it would be written in JSON, for the guide and the schema; empty: none
    std::vector<FieldSpec> fields;
    FieldType itemType = FieldType::Text;
    int minCount = 0; ///< of a list or a map; of a text or a string 1 means that it may not be empty
    int maxCount = 200;
    int maxLength = 400; ///< of one language of a text, or of a string, in characters
};

/// The specs stay where they are.
using FieldRefs = std::vector<const FieldSpec *>;

FieldRefs refs(const std::vector<FieldSpec> &fields);

} // namespace madang
