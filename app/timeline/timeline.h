// SPDX-License-Identifier: GPL-3.0-or-later
// A scene laid out and timed, finished and immutable. at(t) gives the moment at any time, without history: backward
// equals forward. Not concerned with how it came about: compile() makes it of a script.
#pragma once

#include "elementkit/kind.h"
#include "script/settable_fields.h"
#include "timeline/experiment_run.h"
#include "timeline/flow.h"
#include "timeline/moment.h"
#include "timeline/route.h"
#include "timeline/track.h"

#include <QHash>

#include <memory>

namespace madang {

inline constexpr QSizeF stageSize{1600, 900};
inline constexpr QRectF stageRect{0, 0, 1600, 900};
/// Where scenes are laid out: the stage less its margins.
inline constexpr QRectF stageRoom{60, 44, 1480, 812};

struct StepTime
{
    double start = 0;
    double settled = 0; ///< motion has ended
    double end = 0;     ///< and it has been read aloud; the step's picture is the moment at `end`
};

/// Changes of state: from `start` on the state is `state`, the one before fades until `end`.
struct StateKey
{
    double start = 0, end = 0;
    State state;
    bool runs = false; ///< part of a run: numbers move evenly, everything else stays as it was until `end`
};

/// What elements and links have in common: they come and go, are pointed at, and change.
struct Placed
{
    Track<double> presence{1};
    Track<double> dim{0};
    Track<double> highlight{0};
    std::vector<StateKey> states;        ///< the first one has always been
    const FieldRefs *settable = nullptr; ///< the fields that change
};

/// Put onto something else on purpose.
struct Landing
{
    double start = 0;
    QString onto; ///< id of an element or a link; empty: back where the layout put it
};

struct PlacedElement : Placed
{
    const Element *element = nullptr;
    const Kind *kind = nullptr;
    const LayoutNode *node = nullptr;
    int parent = -1; ///< index, or -1
    int end = 0;     ///< one past its last descendant: descendants follow their ancestor
    QRectF rect;
    Track<QPointF> offset{QPointF()};
    std::vector<Landing> landings;
};

struct PlacedLink : Placed
{
    const Link *link = nullptr;
    QString id;
    int from = -1, to = -1; ///< element indices
    Route route;
};

/// A token sent once.
struct Sending
{
    TokenLook look;
    Route route;
    double start = 0, arrival = 0, gone = 0; ///< leaves, arrives or stops, has faded
    double rest = 1;                         ///< share of the way after which it stays
    bool lost = false;
};

/// What all runs of a scene's experiment share. Opaque here.
struct StagePlan;

/// All of a timeline, as it is put together.
struct TimelineParts
{
    std::shared_ptr<const StagePlan> plan;
    std::shared_ptr<const Script> script; ///< narrations as they are in this run
    std::shared_ptr<const ExperimentRun> run;
    std::vector<bool> answers; ///< by step: follows from the run
    std::vector<PlacedElement> elements;
    std::vector<PlacedLink> links;
    std::vector<Flow> flows;
    std::vector<Sending> sendings;
    Track<QRectF> camera{stageRect};
    std::vector<StepTime> steps;
    QHash<QString, int> elementIndex, linkIndex; ///< by id
    std::shared_ptr<const void> bound;           ///< keeps alive what states point to
};

class Timeline
{
public:
    explicit Timeline(TimelineParts parts) : m_parts(std::move(parts)) {}
    Timeline(const Timeline &) = delete;
    Timeline &operator=(const Timeline &) = delete;

    /// What people read of the scene, narrations as they are in this run.
    const Script &script() const { return *m_parts.script; }
    const ExperimentRun *run() const { return m_parts.run.get(); } ///< null: the scene has no experiment
    const std::shared_ptr<const StagePlan> &plan() const { return m_parts.plan; }
    /// Whether a step's picture or narration follows from the run.
    bool answers(int step) const { return m_parts.answers.at(size_t(step)); }

    double duration() const { return m_parts.steps.empty() ? 0 : m_parts.steps.back().end; } ///< seconds
    const std::vector<StepTime> &steps() const { return m_parts.steps; }
    int stepAt(double t) const; ///< index; a step begins at its start

    /// The stage at t, clamped to 0…duration(). What begins at t has not begun yet, so the end of a step shows nothing
    /// of the next one.
    Moment at(double t) const;
    /// The picture of a step: the moment at its end.
    Moment atStep(int step) const;

    const std::vector<PlacedElement> &elements() const { return m_parts.elements; }
    const std::vector<PlacedLink> &links() const { return m_parts.links; }
    const std::vector<Flow> &flows() const { return m_parts.flows; }
    const std::vector<Sending> &sendings() const { return m_parts.sendings; }
    int indexOf(const QString &elementId) const { return m_parts.elementIndex.value(elementId, -1); }
    int linkIndexOf(const QString &partId) const { return m_parts.linkIndex.value(partId, -1); }

    /// The topmost visible element with a term or a tip under a point of the stage; -1 when there is none.
    int explainedAt(const Moment &moment, QPointF point) const;

private:
    TimelineParts m_parts;
};

/// The rectangle an element takes at a moment, on the stage.
QRectF rectAt(const PlacedElement &element, const ElementMoment &moment);

/// Whether there is something to see of an element besides its children: not of a row without frame and title.
bool drawsItself(const PlacedElement &element);

} // namespace madang
