// SPDX-License-Identifier: GPL-3.0-or-later
// A step's number as somebody types it: digits, then Enter. Not concerned with which keys those are, nor with where its
// messages are shown.
#pragma once

#include <QObject>
#include <QTimer>

namespace madang {

class Player;

class TypedStep : public QObject
{
    Q_OBJECT

public:
    /// Digits that were typed so far are forgotten after this many milliseconds.
    static constexpr int patience = 1500;

    /// The player must outlive it.
    explicit TypedStep(Player &player, QObject *parent = nullptr);

    bool isEmpty() const { return m_number.isEmpty(); } ///< nothing is typed
    void type(int digit);                               ///< 0…9; of more than three the last three count
    void go();                                          ///< to the step of that number; ignored when nothing is typed
    void clear();

signals:
    void said(const QString &text); ///< a short message to be shown for a moment; empty: the last one is over

private:
    Player &m_player;
    QString m_number;
    QTimer m_timer;
};

} // namespace madang
