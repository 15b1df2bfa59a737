// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the open scene: stage, steps, narration, transport, study panel, each a view of it; this only arranges
// them.
#pragma once

#include "widgets/page.h"

namespace madang {

class Appearance;
class NarrationCard;
class OpenScene;
class PointedStage;
class ProblemPanel;
class SceneLibrary;
class StepList;
class StudyPanel;
class TransportBar;

class PlayerPage : public Page
{
    Q_OBJECT

public:
    /// `library`: tells which subject a scene belongs to.
    PlayerPage(const Appearance &appearance, const SceneLibrary &library, OpenScene &scene, QWidget *parent = nullptr);

    TopBarState topBar() const override;
    Bilingual title() const override;
    SceneShown sceneShown() const override;
    void leave() override;
    void setFullScreen(bool on) override; ///< then the stage is alone
    void escape() override;
    void toggleSidePanel() override;

    PointedStage &stage() const { return *m_stage; }
    StepList &stepList() const { return *m_steps; }
    NarrationCard &narration() const { return *m_narration; }
    TransportBar &transport() const { return *m_transport; }
    StudyPanel &studyPanel() const { return *m_study; }
    ProblemPanel &problemPanel() const { return *m_problems; }
    bool stageAlone() const { return m_alone; }

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void showProblems();
    void arrange();
    bool studyPanelShown() const;

    const SceneLibrary &m_library;
    OpenScene &m_scene;
    PointedStage *m_stage;
    StepList *m_steps;
    NarrationCard *m_narration;
    TransportBar *m_transport;
    StudyPanel *m_study;
    ProblemPanel *m_problems;
    bool m_alone = false;
    bool m_studyShown = false;
    bool m_studyOnNarrow = false; ///< asked for where there is little room
    bool m_studyOnWide = true;
};

} // namespace madang
