// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/transport_bar.h"

#include "player/open_scene.h"
#include "widgets/appearance.h"
#include "widgets/icon_button.h"
#include "widgets/scrub_bar.h"
#include "widgets/text_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace madang {

namespace {

constexpr double rates[] = {0.5, 0.75, 1, 1.25, 1.5, 2};

QString clock(double seconds)
{
    const int whole = int(seconds + 0.5);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString rateText(double rate)
{
    return QStringLiteral("%1×").arg(QString::number(rate, 'g', 3));
}

} // namespace

TransportBar::TransportBar(const Appearance &appearance, OpenScene &scene, QWidget *parent) :
    QFrame(parent), m_scene(scene)
{
    setObjectName(QStringLiteral("card"));
    setFixedHeight(56);
    const auto button = [&](const char *icon, IconButton::Look look = IconButton::Look::Framed) {
        return new IconButton(appearance, QLatin1String(icon), look);
    };
    m_first = button("first", IconButton::Look::Plain);
    m_back = button("previous");
    m_play = button("play", IconButton::Look::Primary);
    m_forward = button("next");
    m_last = button("last", IconButton::Look::Plain);
    m_fullScreen = button("fullscreen", IconButton::Look::Plain);
    m_time = new QLabel;
    m_time->setObjectName(QStringLiteral("heading"));
    m_time->setMinimumWidth(74);
    m_time->setAlignment(Qt::AlignCenter);
    m_scrub = new ScrubBar(appearance);
    m_rate = new TextButton(TextButton::Look::Plain);
    m_auto = new TextButton(TextButton::Look::Plain);
    m_auto->setCheckable(true);
    m_rates = new QMenu(this);
    m_rate->setMenu(m_rates);
    m_rate->setPopupMode(QToolButton::InstantPopup);
    for (const double rate : rates) {
        QAction *action = m_rates->addAction(rateText(rate));
        connect(action, &QAction::triggered, this, [&scene, rate] { scene.player().setRate(rate); });
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_back, m_play, m_forward, m_last})
        row->addWidget(each);
    row->addSpacing(4);
    row->addWidget(m_time);
    row->addWidget(m_scrub, 1);
    row->addWidget(m_rate);
    row->addWidget(m_auto);
    row->addWidget(m_fullScreen);

    Player *const player = &scene.player();
    connect(m_first, &QToolButton::clicked, player, &Player::first);
    connect(m_back, &QToolButton::clicked, player, &Player::back);
    connect(m_play, &QToolButton::clicked, player, &Player::togglePlaying);
    connect(m_forward, &QToolButton::clicked, player, &Player::forward);
    connect(m_last, &QToolButton::clicked, player, &Player::last);
    connect(m_auto, &QToolButton::clicked, player, &Player::setAutoPlay);
    connect(m_scrub, &ScrubBar::sought, player, &Player::seek);
    connect(m_fullScreen, &QToolButton::clicked, this, &TransportBar::fullScreenWanted);
    connect(&scene, &OpenScene::sceneChanged, this, &TransportBar::showScene);
    connect(&scene, &OpenScene::runChanged, this, &TransportBar::showScene);
    connect(&scene, &OpenScene::statusChanged, this, &TransportBar::showStatus);
    showScene();
    showStatus();
    label();
}

void TransportBar::showScene()
{
    m_scrub->setTimeline(m_scene.timeline());
}

void TransportBar::showStatus()
{
    const PlayerStatus before = m_status;
    const PlayerStatus &status = m_status = m_scene.status();
    m_scrub->setTime(status.time);
    m_time->setText(QStringLiteral("%1 / %2").arg(clock(status.time), clock(status.duration)));
    if (before.playing != status.playing || before.rate != status.rate || before.autoPlay != status.autoPlay
        || before.steps != status.steps)
        label();
    const bool there = status.steps > 0;
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_back, m_play, m_forward, m_last})
        each->setEnabled(there);
}

void TransportBar::label()
{
    m_first->setLabel(tr("First step"), Qt::Key_Home);
    m_back->setLabel(tr("Step back"), Qt::Key_Left);
    m_play->setLabel(m_status.playing ? tr("Pause") : tr("Play"), Qt::Key_Space);
    m_play->setIconName(m_status.playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_forward->setLabel(tr("Next step"), Qt::Key_Right);
    m_last->setLabel(tr("Last step"), Qt::Key_End);
    m_fullScreen->setLabel(tr("Stage on the full screen"), Qt::Key_F11);
    m_scrub->setAccessibleName(tr("Position in the scene"));
    m_rate->setText(rateText(m_status.rate));
    m_rate->setAccessibleName(tr("Speed: %1").arg(m_rate->text()));
    m_rate->setToolTip(tr("Speed ([ slower, ] faster)"));
    m_auto->setText(tr("Auto"));
    m_auto->setChecked(m_status.autoPlay);
    m_auto->setAccessibleName(tr("Auto-play"));
    m_auto->setToolTip(tr("Go on by itself at reading pace (A)"));
}

void TransportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QFrame::changeEvent(event);
}

} // namespace madang
