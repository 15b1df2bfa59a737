// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the clock: first, back, play, on, last, time, scrub bar, speed, auto-play, full screen. It shows a
// status and tells what somebody wants; the player does it.
#pragma once

#include "player/player_status.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace madang {

class Appearance;
class IconButton;
class ScrubBar;
class TextButton;

class TransportBar : public QFrame
{
    Q_OBJECT

public:
    explicit TransportBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setStatus(const PlayerStatus &status);
    ScrubBar &scrubBar() const { return *m_scrub; }
    IconButton &playButton() const { return *m_play; }
    IconButton &forwardButton() const { return *m_forward; }
    IconButton &backButton() const { return *m_back; }
    TextButton &autoButton() const { return *m_auto; }
    TextButton &rateButton() const { return *m_rate; }

signals:
    void firstWanted();
    void backWanted();
    void playWanted();
    void forwardWanted();
    void lastWanted();
    void rateWanted(double rate);
    void autoPlayWanted(bool on);
    void fullScreenWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    PlayerStatus m_status;
    IconButton *m_first, *m_back, *m_play, *m_forward, *m_last, *m_fullScreen;
    QLabel *m_time;
    ScrubBar *m_scrub;
    TextButton *m_rate, *m_auto;
    QMenu *m_rates;
};

} // namespace madang
