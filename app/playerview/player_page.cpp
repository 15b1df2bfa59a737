// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/player_page.h"

#include "exploreview/explore_panel.h"
#include "models/catalog.h"
#include "models/read_inputs.h"
#include "player/player.h"
#include "playerview/narration_card.h"
#include "playerview/open_scene.h"
#include "playerview/problem_panel.h"
#include "playerview/step_list.h"
#include "playerview/study_panel.h"
#include "playerview/transport_bar.h"
#include "stageview/stage_view.h"
#include "timeline/timeline.h"
#include "widgets/appearance.h"
#include "widgets/preferences.h"
#include "widgets/scrub_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace madang {

namespace {

constexpr int narrow = 1200; ///< below this width the study panel takes the steps' place
constexpr int frameMilliseconds = 16;
constexpr double longestFrame = 0.25;   ///< seconds; after the machine slept nothing jumps ahead
constexpr int patienceForDigits = 1500; ///< milliseconds

} // namespace

PlayerPage::PlayerPage(Appearance &appearance, Preferences &preferences, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_preferences(preferences), m_scene(new OpenScene(this)),
    m_player(new Player(this)), m_stage(new StageView(this)), m_steps(new StepList(appearance, this)),
    m_narration(new NarrationCard(appearance, this)), m_transport(new TransportBar(appearance, this)),
    m_study(new StudyPanel(appearance, this)), m_problems(new ProblemPanel(appearance, this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_problems->hide();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMilliseconds);
    m_numberTimer.setSingleShot(true);
    m_numberTimer.setInterval(patienceForDigits);
    m_stage->setTheme(appearance.theme());
    m_stage->setLanguageMode(appearance.mode());
    m_player->setRate(preferences.rate());
    m_player->setAutoPlay(preferences.autoPlay());
    m_player->setReducedMotion(appearance.reducedMotion());
    // Tab goes the way the eye goes.
    QWidget *const order[] = {m_stage, m_steps, m_narration, m_transport, m_problems, m_study};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    setFocusProxy(m_stage);
    connectParts();
}

void PlayerPage::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &PlayerPage::tick);
    connect(&m_numberTimer, &QTimer::timeout, this, [this] { m_number.clear(); });
    connect(m_player, &Player::changed, this, &PlayerPage::showStatus);
    connect(m_player, &Player::stepChanged, this, &PlayerPage::remember);
    connect(m_scene, &OpenScene::reloaded, this, [this] { take(true); });
    connect(m_scene, &OpenScene::problemsChanged, this, &PlayerPage::showProblems);

    connect(m_transport, &TransportBar::firstWanted, m_player, &Player::first);
    connect(m_transport, &TransportBar::backWanted, m_player, &Player::back);
    connect(m_transport, &TransportBar::playWanted, m_player, &Player::togglePlaying);
    connect(m_transport, &TransportBar::forwardWanted, m_player, &Player::forward);
    connect(m_transport, &TransportBar::lastWanted, m_player, &Player::last);
    connect(m_transport, &TransportBar::fullScreenWanted, this, &PlayerPage::fullScreenWanted);
    connect(m_transport, &TransportBar::rateWanted, this, [this](double rate) {
        m_player->setRate(rate);
        m_preferences.setRate(m_player->status().rate);
    });
    connect(m_transport, &TransportBar::autoPlayWanted, this, [this](bool on) {
        m_player->setAutoPlay(on);
        m_preferences.setAutoPlay(on);
    });
    connect(&m_transport->scrubBar(), &ScrubBar::sought, m_player, &Player::seek);
    connect(m_steps, &StepList::chosen, m_player, &Player::jump);
    connect(m_narration, &NarrationCard::answered, m_player, &Player::answer);
    connect(m_narration, &NarrationCard::skipped, m_player, &Player::skip);
    connect(m_narration, &NarrationCard::heightChanged, this, &PlayerPage::arrange);
    connect(m_study, &StudyPanel::linkClicked, this, &PlayerPage::linkClicked);
    const ExplorePanel &experiment = m_study->explorePanel();
    connect(&experiment, &ExplorePanel::inputsChanged, this, &PlayerPage::explore);
    connect(&experiment, &ExplorePanel::runWanted, this, &PlayerPage::run);
    connect(&experiment, &ExplorePanel::said, this, &PlayerPage::said);

    connect(&m_appearance, &Appearance::themeChanged, this, [this] { m_stage->setTheme(m_appearance.theme()); });
    connect(&m_appearance, &Appearance::modeChanged, this, [this] { m_stage->setLanguageMode(m_appearance.mode()); });
    connect(&m_appearance, &Appearance::reducedMotionChanged, this,
            [this] { m_player->setReducedMotion(m_appearance.reducedMotion()); });
}

const Script *PlayerPage::script() const
{
    return m_scene->timeline() ? &m_scene->timeline()->script() : nullptr;
}

void PlayerPage::open(const QString &file, const QString &key, int step, const QStringList &settings)
{
    close();
    m_key = key;
    m_scene->open(file);
    if (const ModelInputs *start = m_scene->start()) {
        // The command line has told what is wrong with them; a scene that changed since is shown as it starts.
        if (const Result<ModelInputs> inputs = readInputs(*start, settings))
            m_scene->explore(*inputs);
    }
    const std::optional<Place> place = m_preferences.place(key);
    m_furthest = place ? place->furthest : 0;
    take(false);
    if (m_scene->timeline()) {
        if (step >= 0)
            m_player->show(step);
        else if (!settings.isEmpty() && m_scene->start())
            m_player->show(experimentStep(*script())); // Who sets something wants to see it.
        else if (place && place->step > 0)
            m_player->show(place->step);
    }
    m_stage->setFocus();
}

void PlayerPage::close()
{
    m_timer.stop();
    m_player->pause();
    m_stage->resetZoom();
    m_number.clear();
}

void PlayerPage::take(bool keepPlace)
{
    const auto timeline = m_scene->timeline();
    const std::shared_ptr<const Script> script(timeline, timeline ? &timeline->script() : nullptr);
    m_stage->setTimeline(timeline);
    m_steps->setScript(script);
    m_narration->setScript(script);
    m_study->setScript(script);
    takeExperiment();
    m_transport->scrubBar().setTimeline(timeline);
    if (keepPlace)
        m_player->replace(timeline);
    else
        m_player->open(timeline);
    showProblems();
    arrange();
    emit sceneChanged();
}

void PlayerPage::takeExperiment()
{
    const ModelInputs *const start = m_scene->start();
    if (!start)
        return m_study->explorePanel().setExperiment({});
    const Experiment &written = *script()->experiment;
    m_study->explorePanel().setExperiment(
        {modelNamed(written.model), *start, written.controls, written.charts, written.predict}, *m_scene->inputs());
}

void PlayerPage::explore(const ModelInputs &inputs)
{
    const ModelInputs *const now = m_scene->inputs();
    if (!now || now->spec().id != inputs.spec().id)
        return;
    m_scene->explore(inputs);
    const auto timeline = m_scene->timeline();
    m_stage->setTimeline(timeline);
    m_narration->retell({timeline, &timeline->script()});
    m_transport->scrubBar().setTimeline(timeline);
    m_player->replace(timeline);
    m_study->explorePanel().setInputs(inputs);
    // The answer is seen at once, not half-way to it.
    const PlayerStatus &status = m_player->status();
    if (!timeline->answers(status.step))
        m_player->show(experimentStep(timeline->script()));
    else if (!status.playing)
        m_player->show(status.step);
}

void PlayerPage::run()
{
    const auto &timeline = m_scene->timeline();
    if (!timeline || !timeline->run())
        return;
    const int step = m_player->status().step;
    m_player->jump(timeline->answers(step) ? step : experimentStep(timeline->script()));
}

void PlayerPage::showStatus()
{
    const PlayerStatus &status = m_player->status();
    m_stage->setStep(status.step);
    m_stage->setTime(status.shownTime);
    m_steps->setCurrent(status.step, std::max(m_furthest, status.step));
    m_narration->setStatus(status);
    m_transport->setStatus(status);
    if (status.playing == m_timer.isActive())
        return;
    if (status.playing) {
        m_elapsed.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void PlayerPage::tick()
{
    const double seconds = double(m_elapsed.nsecsElapsed()) / 1e9;
    m_elapsed.start();
    m_player->advance(std::clamp(seconds, 0.0, longestFrame));
}

void PlayerPage::remember()
{
    const PlayerStatus &status = m_player->status();
    if (status.steps == 0 || m_key.isEmpty())
        return;
    m_furthest = std::clamp(std::max(m_furthest, status.step), 0, status.steps - 1);
    m_preferences.setPlace(m_key, {status.step, m_furthest});
}

void PlayerPage::showProblems()
{
    const bool wanted = !m_scene->problems().empty();
    m_problems->setProblems(m_scene->problems(), m_scene->timeline() != nullptr);
    if (m_problems->isVisibleTo(this) != wanted) {
        m_problems->setVisible(wanted);
        arrange();
    }
}

bool PlayerPage::studyPanelShown() const
{
    return width() < narrow ? m_studyOnNarrow : m_studyOnWide;
}

void PlayerPage::toggleStudyPanel()
{
    (width() < narrow ? m_studyOnNarrow : m_studyOnWide) ^= true;
    arrange();
}

void PlayerPage::setStageAlone(bool alone)
{
    m_alone = alone;
    m_stage->setFramed(!alone);
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
        emit studyPanelChanged(m_studyShown);
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

bool PlayerPage::typeNumber(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        if (m_number.isEmpty() && key == Qt::Key_0) {
            m_stage->resetZoom();
            return true;
        }
        m_number = (m_number + QChar(u'0' + (key - Qt::Key_0))).right(3);
        m_numberTimer.start();
        emit said(tr("Step %1: press Enter").arg(m_number));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_number.isEmpty()) {
        goToTyped();
        return true;
    }
    return false;
}

void PlayerPage::goToTyped()
{
    const int step = m_number.toInt() - 1;
    m_number.clear();
    m_numberTimer.stop();
    const bool there = step >= 0 && step < m_player->status().steps;
    emit said(there ? QString()
                    : tr("There is no step %1; the last one is %2").arg(step + 1).arg(m_player->status().steps));
    if (there)
        m_player->jump(step);
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const auto pressed = event->modifiers() & ~Qt::KeypadModifier;
    if (pressed == Qt::NoModifier) {
        if (event->key() == Qt::Key_Space) {
            m_player->togglePlaying();
            return;
        }
        if (typeNumber(event->key()))
            return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace madang
