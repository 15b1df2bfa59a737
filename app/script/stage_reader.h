// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of elements on the stage. Not concerned with what its references mean: names.h is, once the tree is whole.
#pragma once

#include "script/head_key.h"
#include "script/names.h"
#include "script/scene_field_checker.h"
#include "script/script.h"

#include <unordered_map>

namespace madang {

class StageReader : private FieldVisitor
{
public:
    StageReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names, BindingChecker &bindings);

    /// The root element with all inside of it; what is wrong with it goes to the problems.
    Element read(const Node &value, const Path &path);

private:
    struct Context
    {
        Element *element;
        const Path *path;
    };

    void element(const Node &value, const Path &path) override;
    void link(const Node &, const Path &) override {}
    void action(const Node &, const Path &) override {}
    void reference(const QString &name, Position at, const FieldSpec &field, const Path &path) override;

    Element readElement(const Node &value, const Path &path, const Context *parent);
    void readUnknown(const Node &value, const Path &path);
    void checkPlace(const KindSpec &kind, Position at, const Path &path, const Context *parent);
    const FieldRefs &fieldsOf(const KindSpec &kind);
    bool isField(const QString &kind, const QString &key);

    const Vocabulary &m_vocabulary;
    ProblemList &m_problems;
    Names &m_names;
    SceneFieldChecker m_checker;
    const std::vector<FieldSpec> m_common;
    QStringList m_kinds;
    // Not a QHash: its values move when others come in, and reading goes on inside while they are used.
    std::unordered_map<const KindSpec *, FieldRefs> m_fields;
    const HeadWords m_words;
    const Context *m_context = nullptr; ///< the element being read
    int m_count = 0;
};

} // namespace madang
