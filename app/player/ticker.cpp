// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/ticker.h"

#include "player/player.h"

#include <algorithm>

namespace madang {

namespace {

constexpr int frameMilliseconds = 16;
constexpr double longestFrame = 0.25; ///< seconds; after the machine slept nothing jumps ahead

} // namespace

Ticker::Ticker(Player &player, QObject *parent) : QObject(parent), m_player(player)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    connect(&player, &Player::changed, this, &Ticker::follow);
}

void Ticker::follow()
{
    const bool playing = m_player.status().playing;
    if (playing == m_timer.isActive())
        return;
    if (playing) {
        m_elapsed.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void Ticker::tick()
{
    const double seconds = double(m_elapsed.nsecsElapsed()) / 1e9;
    m_elapsed.start();
    m_player.advance(std::clamp(seconds, 0.0, longestFrame));
}

} // namespace madang
