// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline while it is being written: what stands on the stage by now, and what verbs write onto. Knows no verb.
#pragma once

#include "compile/bound_values.h"
#include "timeline/timeline.h"

namespace madang {

class Staging
{
public:
    /// `values`: of the run; null without bindings. All outlive this.
    Staging(TimelineParts &parts, BoundValues *values) : m_parts(parts), m_values(values) {}

    /// What comes next is about this action, as it was written.
    void beginAction(const Action &written) { m_written = &written; }

    std::vector<PlacedElement> &elements() { return m_parts.elements; }
    std::vector<PlacedLink> &links() { return m_parts.links; }
    std::vector<Flow> &flows() { return m_parts.flows; }
    std::vector<Sending> &sendings() { return m_parts.sendings; }
    Track<QRectF> &camera() { return m_parts.camera; }

    int indexOf(const QString &elementId) const { return m_parts.elementIndex.value(elementId, -1); }
    int linkIndexOf(const QString &partId) const { return m_parts.linkIndex.value(partId, -1); }
    PlacedElement *element(const QString &id); ///< null: there is none
    PlacedLink *link(const QString &partId);   ///< null: there is none
    Placed *thing(const QString &id);          ///< the one or the other
    bool isThere(int index) const;             ///< shown by now, with all it is nested in
    QRectF restingRect(int index) const;       ///< where it stands after all moves so far
    QRectF wholeStage() const;                 ///< what the camera shows at first

    /// From here on it is in another state.
    void change(Placed &placed, StateKey key);
    size_t changesInRuns() const { return m_changesInRuns; } ///< so far, those that are part of a run

    // The action over the time of the run.
    const Node *written(QStringView key) const { return m_written->values.node(key); } ///< with its bindings
    Values fieldsAt(double share);                      ///< at a share (0…1) of the run
    std::vector<double> pointsOfRun(size_t most) const; ///< shares at which the fields change
    bool followsTime(const Node &field) const;          ///< bound to a line over time

private:
    TimelineParts &m_parts;
    BoundValues *m_values;
    const Action *m_written = nullptr;
    size_t m_changesInRuns = 0;
};

} // namespace madang
