// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/player_page.h"

#include "library/scene_library.h"
#include "player/open_scene.h"
#include "playerview/narration_card.h"
#include "playerview/problem_panel.h"
#include "playerview/step_list.h"
#include "playerview/study_panel.h"
#include "playerview/transport_bar.h"
#include "stageview/pointed_stage.h"

#include <QFileInfo>

#include <algorithm>

namespace madang {

namespace {

constexpr int narrow = 1200; ///< below this width the study panel takes the steps' place

} // namespace

PlayerPage::PlayerPage(const Appearance &appearance, const SceneLibrary &library, OpenScene &scene, QWidget *parent) :
    Page(parent), m_library(library), m_scene(scene), m_stage(new PointedStage(scene, this)),
    m_steps(new StepList(appearance, scene, this)), m_narration(new NarrationCard(appearance, scene, this)),
    m_transport(new TransportBar(appearance, scene, this)), m_study(new StudyPanel(appearance, scene, this)),
    m_problems(new ProblemPanel(appearance, scene, this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_problems->hide();
    // Tab goes the way the eye goes.
    QWidget *const order[] = {m_stage, m_steps, m_narration, m_transport, m_problems, m_study};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    setFocusProxy(m_stage);

    connect(&scene, &OpenScene::problemsChanged, this, &PlayerPage::showProblems);
    connect(&scene, &OpenScene::sceneChanged, this, [this] {
        arrange();
        emit changed();
    });
    connect(m_narration, &NarrationCard::heightChanged, this, &PlayerPage::arrange);
    connect(m_transport, &TransportBar::fullScreenWanted, this, &PlayerPage::fullScreenWanted);
    connect(m_study, &StudyPanel::linkClicked, this, &PlayerPage::linkWanted);
    connect(m_study, &StudyPanel::said, this, &PlayerPage::said);
    showProblems();
}

TopBarState PlayerPage::topBar() const
{
    TopBarState state;
    state.shown = !m_alone;
    state.title = title();
    state.sidePanel = studyPanelShown();
    const auto script = m_scene.script();
    for (const Subject &each : m_library.subjects()) {
        if (script && each.id == script->subject && m_library.sceneOfFile(m_scene.file()))
            state.subject = each.title;
    }
    return state;
}

Bilingual PlayerPage::title() const
{
    if (const auto script = m_scene.script())
        return script->title;
    const QString name = QFileInfo(m_scene.file()).fileName();
    return {name, name};
}

SceneShown PlayerPage::sceneShown() const
{
    return {m_scene.file(), m_scene.timeline(), m_scene.status().step};
}

void PlayerPage::leave()
{
    m_scene.player().pause();
    m_scene.resetZoom();
}

void PlayerPage::escape()
{
    if (!m_stage->unpin())
        emit backWanted();
}

void PlayerPage::showProblems()
{
    const bool wanted = !m_scene.problems().empty();
    if (m_problems->isVisibleTo(this) != wanted) {
        m_problems->setVisible(wanted);
        arrange();
    }
}

bool PlayerPage::studyPanelShown() const
{
    return width() < narrow ? m_studyOnNarrow : m_studyOnWide;
}

void PlayerPage::toggleSidePanel()
{
    (width() < narrow ? m_studyOnNarrow : m_studyOnWide) ^= true;
    arrange();
}

void PlayerPage::setFullScreen(bool on)
{
    if (on == m_alone)
        return;
    m_alone = on;
    m_stage->setFramed(!on);
    arrange();
    m_stage->setFocus();
}

/// By hand rather than by layouts: the stage keeps its shape and takes what room there is, the narration the rest.
void PlayerPage::arrange()
{
    const bool problems = !m_problems->isHidden();
    const bool asking = m_narration->asks();
    m_steps->setVisible(!m_alone && !(width() < narrow && (studyPanelShown() || problems)));
    m_study->setVisible(!m_alone && studyPanelShown());
    if (m_studyShown != studyPanelShown()) {
        m_studyShown = studyPanelShown();
        emit changed();
    }
    m_transport->setVisible(!m_alone);
    m_narration->setVisible(!m_alone || asking);
    if (m_alone) {
        const int below = asking ? m_narration->heightFor(std::min(width(), 1100)) + 24 : 0;
        m_stage->setGeometry(0, 0, width(), height() - below);
        m_narration->setGeometry((width() - std::min(width(), 1100)) / 2, height() - below + 8, std::min(width(), 1100),
                                 below - 16);
        return;
    }
    int left = 0, right = width();
    if (!m_steps->isHidden()) {
        const int side = width() < 1400 ? 212 : 248;
        m_steps->setGeometry(0, 0, side, height());
        left = side;
    }
    const int panel = width() < 1400 ? 296 : 340;
    const bool study = !m_study->isHidden();
    if (study || problems)
        right -= panel;
    const int problemHeight = study ? std::min(height() / 2, 420) : height() - 28;
    if (problems)
        m_problems->setGeometry(right + (study ? 10 : 0), 14, panel - (study ? 20 : 14), problemHeight);
    if (study) {
        const int top = problems ? problemHeight + 24 : 0;
        m_study->setGeometry(right, top, panel, height() - top);
    }

    const int margin = width() < narrow || height() < 760 ? 12 : 16, gap = margin - 4;
    const QRect room(left + margin, margin, right - left - 2 * margin, height() - 2 * margin);
    const int transport = m_transport->height();
    const int words = m_narration->heightFor(room.width());
    int stage = std::min(room.width() * 9 / 16, room.height() - transport - words - 2 * gap);
    stage = std::max(stage, room.height() / 3); // a long narration may not squeeze it away
    m_stage->setGeometry(room.left(), room.top(), room.width(), stage);
    const int narrationTop = room.top() + stage + gap;
    m_transport->setGeometry(room.left(), room.bottom() + 1 - transport, room.width(), transport);
    m_narration->setGeometry(room.left(), narrationTop, room.width(), m_transport->y() - gap - narrationTop);
}

void PlayerPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace madang
