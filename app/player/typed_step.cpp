// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/typed_step.h"

#include "player/player.h"

namespace madang {

TypedStep::TypedStep(Player &player, QObject *parent) : QObject(parent), m_player(player)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &TypedStep::clear);
}

void TypedStep::type(int digit)
{
    Q_ASSERT(digit >= 0 && digit <= 9);
    m_number = (m_number + QChar(u'0' + digit)).right(3);
    m_timer.start();
    emit said(tr("Step %1: press Enter").arg(m_number));
}

void TypedStep::go()
{
    if (m_number.isEmpty())
        return;
    const int step = m_number.toInt() - 1;
    const int steps = m_player.status().steps;
    clear();
    const bool there = step >= 0 && step < steps;
    emit said(there ? QString() : tr("There is no step %1; the last one is %2").arg(step + 1).arg(steps));
    if (there)
        m_player.jump(step);
}

void TypedStep::clear()
{
    m_number.clear();
    m_timer.stop();
}

} // namespace madang
