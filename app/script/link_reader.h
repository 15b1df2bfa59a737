// SPDX-License-Identifier: GPL-3.0-or-later
// One link: a line, or several, between elements that are known already.
#pragma once

#include "script/names.h"
#include "script/scene_field_checker.h"
#include "script/script.h"

namespace madang {

class LinkReader : private FieldVisitor
{
public:
    LinkReader(const Vocabulary &vocabulary, ProblemList &problems, Names &names, BindingChecker &bindings);

    /// What is wrong with it goes to the problems. Ends that are wrong are left out.
    Link read(const Node &value, const Path &path);

private:
    void element(const Node &, const Path &) override {}
    void link(const Node &, const Path &) override {}
    void action(const Node &, const Path &) override {}
    void reference(const QString &name, Position at, const FieldSpec &field, const Path &path) override;
    void tellTooMany(const Node &value, const Path &path, qsizetype lines);

    ProblemList &m_problems;
    Names &m_names;
    SceneFieldChecker m_checker;
    const std::vector<FieldSpec> m_fields;
    Link *m_link = nullptr; ///< the one being read
    qsizetype m_lines = 0;  ///< of all links so far
};

} // namespace madang
