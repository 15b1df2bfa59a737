// SPDX-License-Identifier: GPL-3.0-or-later
// Bindings: fields that stand for a value of the scene's experiment, as in { "bind": "fit" }. Holds them against what
// the model offers and keeps a list of them. Not concerned with which fields may be bound, nor with what comes out.
#pragma once

#include "script/script.h"
#include "json/path.h"
#include "json/problem_list.h"

#include <vector>

namespace madang {

/// An object with the key "bind".
bool isBinding(const Node &value);

/// The names between braces of a text such as "{lost} of {fit}"; a brace that is not closed ends the search.
QStringList placeholders(const QString &pattern);

class BindingChecker
{
public:
    explicit BindingChecker(ProblemList &problems) : m_problems(problems) {}

    /// What fields can be bound to from here on; null: the scene has no experiment that is good for anything.
    /// `told`: that is a problem already.
    void setExperiment(const ExperimentSpec *experiment, bool told);

    /// A binding of a field, or of an item of it that is of `type`.
    void check(const Node &binding, const FieldSpec &field, FieldType type, const Path &path);

    std::vector<Binding> take() { return std::move(m_found); }

private:
    void checkKeys(const Node &binding, const Path &path);
    bool checkCondition(const Node &binding, const ValueSpec &value, const Path &path);
    void checkMap(const Node &binding, const ValueSpec &value, bool isCondition, bool needed, const FieldSpec &field,
                  const Path &path);
    void checkPattern(const Node &pattern, const Path &path);
    void checkKind(const Node &binding, const ValueSpec &value, const FieldSpec &field, FieldType type,
                   const Path &path);
    const ValueSpec *valueNamed(const QString &name, const Node &where, const Path &path);

    ProblemList &m_problems;
    const ExperimentSpec *m_experiment = nullptr;
    bool m_told = false;
    bool m_isFull = false; ///< and that is told
    std::vector<Binding> m_found;
};

} // namespace madang
