// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a scene: which step, which time, playing or not, and a question to answer before going on. Time comes in
// through advance(), so the same calls give the same states. Not concerned with timers, pictures or widgets.
#pragma once

#include "player/player_status.h"

#include <QObject>

#include <memory>
#include <set>

namespace madang {

class Timeline;

class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);

    /// Takes a scene and shows the end of a step; -1 plays the first step from its start. Null: no scene.
    /// Forgets which questions were answered.
    void open(std::shared_ptr<const Timeline> timeline, int step = -1);

    /// Takes a new version of the same scene and keeps the place: the step (or the last one, when there are fewer now),
    /// the share of it that has played, and whether it plays.
    void replace(std::shared_ptr<const Timeline> timeline);

    const std::shared_ptr<const Timeline> &timeline() const { return m_timeline; }
    const PlayerStatus &status() const { return m_status; }

    /// Lets `seconds` of real time pass; does nothing unless playing. Not negative.
    void advance(double seconds);

    /// At the end of a step it goes on with the next one, at the end of the scene with the first one. Skips a question.
    void play();
    void pause();
    void togglePlaying();

    /// On to the next step, moving; skips a question that waits. On the last step it shows that step's end.
    void forward();
    /// The end of the step before, at once.
    void back();
    /// Plays a step from its start; clamped to the steps there are.
    void jump(int step);
    /// The end of a step, at once; clamped to the steps there are.
    void show(int step);
    void first() { jump(0); }
    void last();
    /// Any time, clamped to the scene; stops there. Never asks.
    void seek(double time);

    /// Answers the question that waits and goes on; ignored when none waits or there is no such choice.
    void answer(int choice);
    /// Goes on without an answer; ignored when none waits.
    void skip();

    void setRate(double rate); ///< 0.5…2, clamped
    void setAutoPlay(bool on);
    void setReducedMotion(bool on); ///< steps cut to their end

signals:
    /// Anything in the status; `changed` comes once a call.
    void changed();
    /// The step is another one, or is entered anew.
    void stepChanged(int step);

private:
    bool empty() const;
    int lastStep() const;
    bool asks(int step) const;
    void enter(int step); ///< from its start, asking first where there is something to ask
    void stand(int step); ///< at its end
    void run();
    void finish();

    std::shared_ptr<const Timeline> m_timeline;
    PlayerStatus m_status;
    std::set<int> m_asked; ///< steps whose question was answered or skipped
    bool m_entered = false;
};

} // namespace madang
