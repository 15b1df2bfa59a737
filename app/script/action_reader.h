// SPDX-License-Identifier: GPL-3.0-or-later
// One action of a step: its verb, and what it is about. Not concerned with when it happens.
#pragma once

#include "script/head_key.h"
#include "script/names.h"
#include "script/scene_field_checker.h"
#include "script/script.h"

#include <QSet>

#include <unordered_map>

namespace madang {

class ActionReader : private FieldVisitor
{
public:
    ActionReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names, BindingChecker &bindings);

    /// Elements and links are known by now. What is wrong with the action goes to the problems.
    Action read(const Node &value, const Path &path);

private:
    void element(const Node &value, const Path &path) override;
    void link(const Node &, const Path &) override {}
    void action(const Node &, const Path &) override {}
    void reference(const QString &name, Position at, const FieldSpec &field, const Path &path) override;

    const FieldRefs &fieldsOf(const VerbSpec &verb);
    bool isField(const QString &verb, const QString &key) const;
    void readFields(const Node &value, const Node::Member &content, const Path &path);
    bool isTarget(const QString &id);
    void checkSetting(const Node::Member &member, const Path &path);
    void checkNotInside(const Node &value, const FieldSpec &field, const Path &path);

    const Vocabulary &m_vocabulary;
    ProblemList &m_problems;
    Names &m_names;
    SceneFieldChecker m_checker;
    const std::vector<FieldSpec> m_linkFields;
    const std::vector<FieldSpec> m_elementFields;
    QStringList m_verbs;
    const HeadWords m_words;
    std::unordered_map<const VerbSpec *, FieldRefs> m_fields;
    Action *m_action = nullptr;  ///< the one being read
    QSet<QString> m_manyTargets; ///< its targets, once they are many
    int m_settings = 0;          ///< how many fields it sets
};

} // namespace madang
