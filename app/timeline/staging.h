// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline while it is being written: verbs put keyframes onto it through this. Not concerned with what a verb
// is called or which fields it has.
#pragma once

#include "timeline/timeline.h"
#include "timeline/vocabulary.h"

namespace madang {

class Staging
{
public:
    explicit Staging(Timeline &timeline) : m_timeline(timeline) {}

    /// Lets go of what pointed only for the last step: highlights and focus, unless the coming step points anew.
    void beginStep(const Step &step, double start);
    /// What comes next is about this action, as it was written.
    void beginAction(const Action &written) { m_written = &written; }

    void show(const QString &id, double start, double duration, Arrival arrival);
    void hide(const QString &id, double start, double duration);
    void highlight(const QString &id, double start, double duration);
    void focus(const QStringList &ids, double start, double duration);
    void set(const QString &id, const Values &changes, double start, double duration);
    /// The settable fields of the action over the time of a run: bound to lines over time they follow them, other
    /// numbers grow evenly from what they were.
    void run(const QStringList &ids, double start, double duration);
    void move(const QString &id, const QString &to, const QString &at, double start, double duration);
    void moveHome(const QString &id, double start, double duration);
    void zoom(const QStringList &ids, double start, double duration); ///< none: the whole stage
    void send(const Values &values, const QStringList &along, bool back, double start, double duration);
    /// Requests along links, hop by hop; a rate of 0 stops the flow of those links.
    void traffic(const QStringList &links, const Values &values, double start);
    /// The same, where what is bound to lines over time changes while the run plays.
    void trafficOverRun(const QStringList &links, double start, double duration);

    bool isLink(const QString &id) const { return m_timeline.m_linkIndex.contains(id); }
    /// How an element arrives when the action does not say: layers drop, messages are drawn, the rest fades in.
    Arrival usualArrival(const QString &id) const;
    /// The length of a link part or of the direct way between two elements, in pixels.
    Route routeOf(const QString &linkPart) const;

private:
    PlacedElement *element(const QString &id);
    PlacedLink *link(const QString &id);
    Values fieldsAt(double share);                 ///< of the action, at a share (0…1) of the run
    std::vector<double> points(size_t most) const; ///< shares at which they change
    bool isThere(int index) const;                 ///< shown by now, with all it is nested in
    QRectF restingRect(int index) const;           ///< where it stands after all moves so far
    void stopFlows(const QStringList &links, double at);

    Timeline &m_timeline;
    const Action *m_written = nullptr;
    size_t m_runKeys = 0; ///< so far, of all runs
    struct RunningFlow
    {
        size_t index;
        QStringList links;
    };
    std::vector<RunningFlow> m_running;
};

} // namespace madang
