// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the open scene's clock: first, back, play, on, last, time, scrub bar, speed, auto-play; and full
// screen, which is the window's to do.
#pragma once

#include "player/player_status.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace madang {

class Appearance;
class IconButton;
class OpenScene;
class ScrubBar;
class TextButton;

class TransportBar : public QFrame
{
    Q_OBJECT

public:
    TransportBar(const Appearance &appearance, OpenScene &scene, QWidget *parent = nullptr);

    ScrubBar &scrubBar() const { return *m_scrub; }
    IconButton &playButton() const { return *m_play; }
    IconButton &forwardButton() const { return *m_forward; }
    IconButton &backButton() const { return *m_back; }
    TextButton &autoButton() const { return *m_auto; }
    TextButton &rateButton() const { return *m_rate; }

signals:
    void fullScreenWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScene();
    void showStatus();
    void label();

    OpenScene &m_scene;
    PlayerStatus m_status; ///< as it is shown
    IconButton *m_first, *m_back, *m_play, *m_forward, *m_last, *m_fullScreen;
    QLabel *m_time;
    ScrubBar *m_scrub;
    TextButton *m_rate, *m_auto;
    QMenu *m_rates;
};

} // namespace madang
