// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one scene: stage, steps, narration, transport, study panel. It drives the player's clock and remembers
// the place. Knows nothing of the library.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace madang {

class Appearance;
class ModelInputs;
class NarrationCard;
class OpenScene;
class Player;
class Preferences;
class ProblemPanel;
class StageView;
class StepList;
class StudyPanel;
class TransportBar;
struct Script;

class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    PlayerPage(Appearance &appearance, Preferences &preferences, QWidget *parent = nullptr);

    /// `key`: under which its place is remembered; `step`: where to start, counted from 0; -1: where somebody stopped;
    /// `settings`: "key=value" each for its experiment, over where that starts.
    void open(const QString &file, const QString &key, int step = -1, const QStringList &settings = {});
    void close(); ///< stops, and remembers the place

    /// Another run of the experiment, shown at a step that answers to it. Ignored when the scene has none of that
    /// model.
    void explore(const ModelInputs &inputs);

    const Script *script() const; ///< null: nothing good is open
    const OpenScene &scene() const { return *m_scene; }
    Player &player() const { return *m_player; }
    StageView &stage() const { return *m_stage; }
    StepList &stepList() const { return *m_steps; }
    NarrationCard &narration() const { return *m_narration; }
    TransportBar &transport() const { return *m_transport; }
    StudyPanel &studyPanel() const { return *m_study; }
    ProblemPanel &problemPanel() const { return *m_problems; }

    void setStageAlone(bool alone); ///< as on the full screen
    bool stageAlone() const { return m_alone; }
    void toggleStudyPanel();
    bool studyPanelShown() const;

    /// A key that is a digit or Enter: collects a step's number and goes there. True when it was one.
    bool typeNumber(int key);

signals:
    void sceneChanged(); ///< another one, or a new version of it
    void fullScreenWanted();
    void studyPanelChanged(bool shown);
    void linkClicked(const QString &url);
    void said(const QString &text); ///< a short message to be shown for a moment

protected:
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void take(bool keepPlace);
    void takeExperiment();
    void run(); ///< plays the step that shows the experiment
    void showStatus();
    void showProblems();
    void arrange();
    void remember();
    void tick();
    void goToTyped();

    Appearance &m_appearance;
    Preferences &m_preferences;
    OpenScene *m_scene;
    Player *m_player;
    StageView *m_stage;
    StepList *m_steps;
    NarrationCard *m_narration;
    TransportBar *m_transport;
    StudyPanel *m_study;
    ProblemPanel *m_problems;
    QString m_key;
    int m_furthest = 0;
    bool m_alone = false;
    bool m_studyShown = false;
    bool m_studyOnNarrow = false; ///< asked for where there is little room
    bool m_studyOnWide = true;
    QTimer m_timer, m_numberTimer;
    QElapsedTimer m_elapsed;
    QString m_number; ///< digits typed so far
};

} // namespace madang
