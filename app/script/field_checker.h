// SPDX-License-Identifier: GPL-3.0-or-later
// Holds values against the specs of their fields: types, ranges, counts, lengths, languages, unknown and missing keys.
// Does not know what elements, links, actions and ids of others are: it hands them to a FieldVisitor.
#pragma once

#include "script/binding_checker.h"
#include "script/spec.h"
#include "json/node.h"
#include "json/path.h"
#include "json/problem_list.h"

#include <functional>
#include <vector>

namespace madang {

/// Takes what the checker cannot judge by itself. Paths are only good during the call.
class FieldVisitor
{
public:
    virtual ~FieldVisitor() = default;
    virtual void element(const Node &value, const Path &path) = 0;
    virtual void link(const Node &value, const Path &path) = 0;
    virtual void action(const Node &value, const Path &path) = 0;
    virtual void reference(const QString &name, Position at, const FieldSpec &field, const Path &path) = 0;
};

using FieldRefs = std::vector<const FieldSpec *>;

FieldRefs refs(const std::vector<FieldSpec> &fields);

class FieldChecker
{
public:
    using UnknownKey = std::function<void(const Node::Member &member, const Path &path)>;

    FieldChecker(ProblemList &problems, FieldVisitor &visitor, BindingChecker &bindings) :
        m_problems(problems), m_visitor(visitor), m_bindings(bindings)
    {}

    /// An object that may have these fields and a `note`. Fields are visited in the order of the specs, then
    /// `unknown` gets the keys that are none of them; without it they are problems.
    void checkObject(const Node &object, const FieldRefs &fields, const Path &path, const UnknownKey &unknown = {});

    void checkValue(const Node &value, const FieldSpec &field, const Path &path)
    {
        checkType(value, field, field.type, path);
    }

    /// Says that the key is unknown; `others` may be meant besides the fields.
    void reportUnknownKey(const Node::Member &member, const FieldRefs &fields, const Path &path,
                          QStringList others = {});

private:
    void checkType(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    bool checkBinding(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    void checkWritten(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    void checkText(const Node &value, const FieldSpec &field, const Path &path);
    void checkOneLanguage(const Node &text, QStringView language, const FieldSpec &field, const Path &path);
    void checkLength(const QString &text, Position at, const FieldSpec &field, const Path &path);
    void checkNumber(const Node &value, const FieldSpec &field, bool whole, const Path &path);
    void checkChoice(const Node &value, const FieldSpec &field, const Path &path);
    void checkId(const Node &value, const Path &path);
    void checkReferences(const Node &value, const FieldSpec &field, const Path &path);
    void reportRepetitions(const Node &list, const FieldSpec &field, const Path &path);
    void checkList(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    void checkMap(const Node &value, const FieldSpec &field, const Path &path);
    void checkNote(const Node &value, const Path &path);
    void reportType(const Node &value, const FieldSpec &field, FieldType type, const Path &path);

    ProblemList &m_problems;
    FieldVisitor &m_visitor;
    BindingChecker &m_bindings;
    int m_insideBindable = 0; ///< how many of the fields around what is looked at may be bound
};

/// Letters, digits, '-' and '_', the first a letter or a digit, at most 64 of them, all of ASCII: ids name files, too.
bool isId(QStringView name);

/// True when the text has Hangul in it.
bool hasHangul(QStringView text);

/// "a, b and c" without the "and": for hints, cut after a dozen.
QString enumeration(const QStringList &names);

} // namespace madang
