// SPDX-License-Identifier: GPL-3.0-or-later
// Lets real time pass for a player as long as it plays, as often as a screen shows a picture. However many views there
// are of a scene, it has one of these.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace madang {

class Player;

class Ticker : public QObject
{
    Q_OBJECT

public:
    /// The player must outlive it.
    explicit Ticker(Player &player, QObject *parent = nullptr);

private:
    void follow();
    void tick();

    Player &m_player;
    QTimer m_timer;
    QElapsedTimer m_elapsed; ///< since time last passed
};

} // namespace madang
