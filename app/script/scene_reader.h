// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of a scene, from its root: has every part checked, then makes a Script of it.
#pragma once

#include "script/action_reader.h"
#include "script/link_reader.h"
#include "script/names.h"
#include "script/scene_field_checker.h"
#include "script/script.h"
#include "script/stage_reader.h"

#include <memory>

namespace madang {

class SceneReader : private FieldVisitor
{
public:
    SceneReader(const Vocabulary &vocabulary, ProblemList &problems);

    /// An object in the newest format. The script is good for something only when there are no errors among the
    /// problems afterwards. Id, subject and file stay empty.
    Script read(const std::shared_ptr<const Node> &root);

private:
    void element(const Node &value, const Path &path) override;
    void link(const Node &value, const Path &path) override;
    void action(const Node &value, const Path &path) override;
    void reference(const QString &, Position, const FieldSpec &, const Path &) override {}

    void findExperiment(const Node &root);
    void checkExperiment(const Node &root);
    void fillExperiment();
    void checkSteps(const Node &root);
    void checkTerms(const Node &root);
    void checkTermsMeant(const Element &element, const QStringList &known);
    void checkQuestion(const Node &question, const Path &path);
    void checkSources(const Node &root);
    void fillSteps();

    const Vocabulary &m_vocabulary;
    ProblemList &m_problems;
    Names m_names;
    BindingChecker m_bindings;
    StageReader m_stage;
    LinkReader m_links;
    ActionReader m_actions;
    const ExperimentSpec *m_experiment = nullptr; ///< the model's; null: none, or an unknown one
    Script m_script;
    std::vector<Action> m_read; ///< the actions of all steps, in order
};

} // namespace madang
