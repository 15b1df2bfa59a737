// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a scene: checks its references, hands its elements, links and actions to a FieldVisitor, and lets
// bindings stand where fields may be bound. Everything else is json's.
#pragma once

#include "script/binding_checker.h"
#include "script/spec.h"
#include "json/field_checker.h"

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

class SceneFieldChecker : public FieldChecker
{
public:
    SceneFieldChecker(ProblemList &problems, FieldVisitor &visitor, BindingChecker &bindings) :
        FieldChecker(problems), m_visitor(visitor), m_bindings(bindings)
    {}

protected:
    void checkAs(const Node &value, const FieldSpec &field, FieldType type, const Path &path) override;
    void checkOwn(const Node &value, const FieldSpec &field, const Path &path) override;
    void checkKey(const Node::Member &member, const FieldSpec &field, const Path &path) override;
    QString wantedOwn(const FieldSpec &field) const override;
    QString patternOfOwn(const FieldSpec &field) const override;
    QString noteHint() const override;

private:
    bool checkBinding(const Node &value, const FieldSpec &field, FieldType type, const Path &path);
    void checkReference(const Node &value, const FieldSpec &field, const Path &path);
    void checkReferences(const Node &value, const FieldSpec &field, const Path &path);
    void reportRepetitions(const Node &list, const FieldSpec &field, const Path &path);

    FieldVisitor &m_visitor;
    BindingChecker &m_bindings;
    int m_insideBindable = 0; ///< how many of the fields around what is looked at may be bound
};

} // namespace madang
