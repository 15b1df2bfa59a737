// SPDX-License-Identifier: GPL-3.0-or-later
// A script laid out and timed. at(t) gives the moment at any time, without history: backward equals forward. Layout is
// computed once over all steps and all language modes, so nothing moves when either changes.
#pragma once

#include "elementkit/kind.h"
#include "timeline/bound_values.h"
#include "timeline/moment.h"
#include "timeline/route.h"
#include "timeline/track.h"
#include "timeline/traffic.h"

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

struct PlacedElement
{
    const Element *element = nullptr;
    const Kind *kind = nullptr;
    const LayoutNode *node = nullptr;
    int parent = -1; ///< index, or -1
    int end = 0;     ///< one past its last descendant: descendants follow their ancestor
    QRectF rect;
    Track<double> presence{1};
    Track<double> dim{0};
    Track<double> highlight{0};
    Track<QPointF> offset{QPointF()};
    std::vector<StateKey> states;
};

struct PlacedLink
{
    const Link *link = nullptr;
    QString id;
    int from = -1, to = -1; ///< element indices
    Route route;
    Track<double> presence{1};
    Track<double> dim{0};
    Track<double> highlight{0};
    std::vector<StateKey> states;
};

/// A token sent once.
struct Sending
{
    Values values;
    Route route;
    double start = 0, arrival = 0, gone = 0; ///< leaves, arrives or stops, has faded
    double rest = 1;                         ///< share of the way after which it stays
    bool lost = false;
};

/// A script laid out, for all runs of its experiment: where everything stands and links run.
struct StagePlan;

class Timeline
{
public:
    /// Lays out and times a script. Whatever a checked script says can be compiled; what does not fit is for
    /// checkLayout() to say. An experiment stands where it starts.
    explicit Timeline(std::shared_ptr<const Script> script);
    /// The same scene with another run of its experiment: nothing is laid out anew, so nothing jumps. The inputs are
    /// those of the scene's model.
    std::shared_ptr<const Timeline> with(const ModelInputs &inputs) const;
    Timeline(const Timeline &) = delete;
    Timeline &operator=(const Timeline &) = delete;

    const Script &script() const { return *m_script; }                     ///< narrations as they are in this run
    const ExperimentRun *run() const { return m_run ? &*m_run : nullptr; } ///< null: the scene has no experiment
    /// Whether a step's picture or narration follows from the run.
    bool answers(int step) const;

    double duration() const { return m_steps.empty() ? 0 : m_steps.back().end; } ///< seconds
    const std::vector<StepTime> &steps() const { return m_steps; }
    int stepAt(double t) const; ///< index; a step begins at its start

    /// The stage at t, clamped to 0…duration(). What begins at t has not begun yet, so the end of a step shows nothing
    /// of the next one.
    Moment at(double t) const;
    /// The picture of a step: the moment at its end.
    Moment atStep(int step) const;

    const std::vector<PlacedElement> &elements() const { return m_elements; }
    const std::vector<PlacedLink> &links() const { return m_links; }
    const std::vector<Flow> &flows() const { return m_flows; } ///< of all times
    int indexOf(const QString &elementId) const { return m_index.value(elementId, -1); }
    int linkIndexOf(const QString &partId) const { return m_linkIndex.value(partId, -1); }

    /// The topmost visible element with a term or a tip under a point of the stage; -1 when there is none.
    int explainedAt(const Moment &moment, QPointF point) const;

private:
    friend class Staging;
    Timeline(std::shared_ptr<const StagePlan> plan, const ModelInputs &inputs);
    void begin(const std::optional<ModelInputs> &inputs);
    /// `rehearsal`: whatever depends on the run happens, so that links keep out of all there can be.
    void stageAll(bool rehearsal);
    void placeElements(const Element &element, const LayoutNode &node, int parent);
    void placeLinks();
    void playSteps(bool rehearsal);
    void tellSteps();

    std::shared_ptr<const StagePlan> m_plan;
    std::shared_ptr<const Script> m_script;
    std::optional<ExperimentRun> m_run;
    std::unique_ptr<BoundValues> m_values; ///< of the run; empty without bindings
    std::vector<PlacedElement> m_elements;
    std::vector<PlacedLink> m_links;
    std::vector<Flow> m_flows;
    std::vector<Sending> m_sendings;
    Track<QRectF> m_camera{stageRect};
    std::vector<StepTime> m_steps;
    QHash<QString, int> m_index, m_linkIndex;
};

/// The rectangle an element takes at a moment, on the stage.
QRectF rectAt(const PlacedElement &element, const ElementMoment &moment);

} // namespace madang
