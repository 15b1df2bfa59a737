// SPDX-License-Identifier: GPL-3.0-or-later
// Holds values against the specs of their fields: types, ranges, counts, lengths, languages, unknown and missing keys.
// A kind of file that has types of its own, or values that stand for others, derives from it.
#pragma once

#include "json/field_spec.h"
#include "json/node.h"
#include "json/path.h"
#include "json/problem_list.h"

#include <functional>

namespace madang {

class FieldChecker
{
public:
    using UnknownKey = std::function<void(const Node::Member &member, const Path &path)>;

    explicit FieldChecker(ProblemList &problems) : m_problems(problems) {}
    virtual ~FieldChecker() = default;

    /// An object that may have these fields and a `note`. Fields are looked at in the order of the specs, then
    /// `unknown` gets the keys that are none of them; without it they are problems.
    void checkObject(const Node &object, const FieldRefs &fields, const Path &path, const UnknownKey &unknown = {});

    void checkValue(const Node &value, const FieldSpec &field, const Path &path)
    {
        checkAs(value, field, field.type, path);
    }

    /// Says that the key is unknown; `others` may be meant besides the fields.
    void reportUnknownKey(const Node::Member &member, const FieldRefs &fields, const Path &path,
                          const QStringList &others = {});

protected:
    /// A field's value, or an item of it that is of `type`. Paths are only good during the call.
    virtual void checkAs(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    /// A value of the type Own, or an item of it. Only files that have such fields are asked.
    virtual void checkOwn(const Node &value, const FieldSpec &field, const Path &path);
    /// A key of a map: an id, unless somebody knows better.
    virtual void checkKey(const Node::Member &member, const FieldSpec &field, const Path &path);
    /// How such a value is called in "… wants …", and how it is written.
    virtual QString wantedOwn(const FieldSpec &) const { return {}; }
    virtual QString patternOfOwn(const FieldSpec &) const { return QStringLiteral("{ … }"); }
    /// What to do instead of misusing a note.
    virtual QString noteHint() const;

    /// `checkItem` gets the items, after their count is looked at; of far too many only the first.
    using CheckItem = std::function<void(const Node &item, const Path &path)>;
    void checkItems(const Node &list, const FieldSpec &field, const Path &path, const CheckItem &checkItem);
    void reportType(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    void reportType(const Node &value, const FieldSpec &field, const QString &wanted, const Path &path);

    ProblemList &m_problems;

private:
    void checkMember(const Node &value, const FieldSpec &field, const Path &path);
    void checkText(const Node &value, const FieldSpec &field, const Path &path);
    void checkOneLanguage(const Node &text, QStringView language, const FieldSpec &field, const Path &path);
    void checkLength(const QString &text, Position at, const FieldSpec &field, const Path &path);
    void checkNumber(const Node &value, const FieldSpec &field, bool whole, const Path &path);
    void checkChoice(const Node &value, const FieldSpec &field, const Path &path);
    void checkId(const QString &name, Position at, const Path &path);
    void checkMap(const Node &value, const FieldSpec &field, const Path &path);
    void checkNote(const Node &value, const Path &path);
};

/// Letters, digits, '-' and '_', the first a letter or a digit, at most 64 of them, all of ASCII: ids name files, too.
bool isId(QStringView name);

} // namespace madang
