// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/player.h"

#include "timeline/timeline.h"

#include <algorithm>

namespace madang {

Player::Player(QObject *parent) : QObject(parent) {}

bool Player::empty() const
{
    return !m_timeline || m_timeline->steps().empty();
}

int Player::lastStep() const
{
    return int(m_timeline->steps().size()) - 1;
}

bool Player::asks(int step) const
{
    return m_timeline->script().steps[size_t(step)].predict.has_value() && !m_asked.contains(step);
}

void Player::open(std::shared_ptr<const Timeline> timeline, int step)
{
    m_timeline = std::move(timeline);
    m_asked.clear();
    const PlayerStatus before = m_status;
    m_status = {};
    m_status.rate = before.rate;
    m_status.autoPlay = before.autoPlay;
    m_status.reducedMotion = before.reducedMotion;
    if (!empty()) {
        m_status.steps = lastStep() + 1;
        m_status.duration = m_timeline->duration();
        if (step < 0)
            enter(0);
        else
            stand(std::min(step, lastStep()));
    }
    m_entered = true;
    finish();
}

void Player::replace(std::shared_ptr<const Timeline> timeline)
{
    if (empty() || !timeline || timeline->steps().empty()) {
        open(std::move(timeline));
        return;
    }
    const StepTime &old = m_timeline->steps()[size_t(m_status.step)];
    const double share =
        old.end > old.start ? std::clamp((m_status.time - old.start) / (old.end - old.start), 0.0, 1.0) : 1;
    m_timeline = std::move(timeline);
    m_status.steps = lastStep() + 1;
    m_status.duration = m_timeline->duration();
    const bool gone = m_status.step > lastStep();
    m_status.step = std::min(m_status.step, lastStep());
    const StepTime &step = m_timeline->steps()[size_t(m_status.step)];
    if (gone || m_status.stepEnded) {
        stand(m_status.step);
    } else {
        m_status.time = step.start + share * (step.end - step.start);
        m_status.waiting = m_status.waiting && asks(m_status.step);
        m_status.playing = m_status.playing && !m_status.waiting;
    }
    m_entered = true;
    finish();
}

void Player::stand(int step)
{
    m_entered = m_entered || step != m_status.step;
    if (step != m_status.step)
        m_status.answered = -1;
    m_status.step = step;
    m_status.time = m_timeline->steps()[size_t(step)].end;
    m_status.playing = false;
    m_status.waiting = false;
    m_status.stepEnded = true;
}

void Player::enter(int step)
{
    m_status.step = step;
    m_status.time = m_timeline->steps()[size_t(step)].start;
    m_status.answered = -1;
    m_status.stepEnded = false;
    m_status.playing = false;
    m_status.waiting = asks(step);
    m_entered = true;
    if (!m_status.waiting)
        run();
}

void Player::run()
{
    m_status.playing = true;
    // Nothing moves and nobody waits for the reading time: the step is over as soon as it starts.
    if (m_status.reducedMotion && !m_status.autoPlay)
        stand(m_status.step);
}

/// Brings what follows from the rest up to date and tells.
void Player::finish()
{
    if (!empty()) {
        const StepTime &step = m_timeline->steps()[size_t(m_status.step)];
        m_status.moving =
            !m_status.waiting && !m_status.reducedMotion && !m_status.stepEnded && m_status.time < step.settled;
        m_status.shownTime = m_status.reducedMotion && !m_status.waiting ? step.end : m_status.time;
    }
    const bool entered = m_entered;
    m_entered = false;
    if (entered)
        emit stepChanged(m_status.step);
    emit changed();
}

void Player::advance(double seconds)
{
    Q_ASSERT(seconds >= 0);
    if (empty() || !m_status.playing || seconds <= 0)
        return;
    double left = seconds * m_status.rate;
    while (m_status.playing && left > 0) {
        const double end = m_timeline->steps()[size_t(m_status.step)].end;
        const double run = std::min(left, end - m_status.time);
        m_status.time += run;
        left -= run;
        if (m_status.time < end)
            break;
        if (m_status.autoPlay && m_status.step < lastStep())
            enter(m_status.step + 1);
        else
            stand(m_status.step);
    }
    finish();
}

void Player::play()
{
    if (empty() || m_status.playing)
        return;
    if (m_status.waiting) {
        skip();
        return;
    }
    if (m_status.stepEnded)
        enter(m_status.step < lastStep() ? m_status.step + 1 : 0);
    else
        run();
    finish();
}

void Player::pause()
{
    if (!m_status.playing)
        return;
    m_status.playing = false;
    finish();
}

void Player::togglePlaying()
{
    m_status.playing ? pause() : play();
}

void Player::forward()
{
    if (empty())
        return;
    if (m_status.waiting) {
        skip();
        return;
    }
    if (m_status.step < lastStep())
        enter(m_status.step + 1);
    else
        stand(m_status.step);
    finish();
}

void Player::back()
{
    // Before a question that opens the scene there is nothing to go back to.
    if (!empty() && !(m_status.waiting && m_status.step == 0))
        show(m_status.step - 1);
}

void Player::jump(int step)
{
    if (empty())
        return;
    enter(std::clamp(step, 0, lastStep()));
    finish();
}

void Player::show(int step)
{
    if (empty())
        return;
    stand(std::clamp(step, 0, lastStep()));
    finish();
}

void Player::last()
{
    if (!empty())
        show(lastStep());
}

void Player::seek(double time)
{
    if (empty())
        return;
    m_status.time = std::clamp(time, 0.0, m_status.duration);
    const int step = m_timeline->stepAt(m_status.time);
    if (step != m_status.step) {
        m_status.answered = -1;
        m_entered = true;
    }
    m_status.step = step;
    m_status.playing = false;
    m_status.waiting = false;
    m_status.stepEnded = m_status.time >= m_timeline->steps()[size_t(step)].end;
    finish();
}

void Player::answer(int choice)
{
    if (empty() || !m_status.waiting)
        return;
    const auto &predict = m_timeline->script().steps[size_t(m_status.step)].predict;
    if (!predict || choice < 0 || choice >= int(predict->choices.size()))
        return;
    m_asked.insert(m_status.step);
    m_status.waiting = false;
    m_status.answered = choice;
    run();
    finish();
}

void Player::skip()
{
    if (empty() || !m_status.waiting)
        return;
    m_asked.insert(m_status.step);
    m_status.waiting = false;
    run();
    finish();
}

void Player::setRate(double rate)
{
    m_status.rate = std::clamp(rate, 0.5, 2.0);
    finish();
}

void Player::setAutoPlay(bool on)
{
    m_status.autoPlay = on;
    finish();
}

void Player::setReducedMotion(bool on)
{
    m_status.reducedMotion = on;
    if (!empty() && m_status.playing && on && !m_status.autoPlay)
        stand(m_status.step);
    finish();
}

} // namespace madang
