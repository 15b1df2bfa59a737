// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a scene's experiment: the inputs, what came out, and any of its values by the name that scripts bind to.
// Not concerned with fields and what they take.
#pragma once

#include "models/model.h"

#include <optional>

namespace madang {

class ExperimentRun
{
public:
    explicit ExperimentRun(const ModelInputs &inputs); ///< runs the model

    const Model &model() const { return *m_model; }
    const ModelInputs &inputs() const { return m_inputs; }
    const ModelRun &outputs() const { return m_outputs; }

    /// The time of the run at a share of it (0…1) for lines over time. Names are those of the vocabulary; of an unknown
    /// one, or of one that is not of the kind, nothing.
    std::optional<double> number(const QString &name, double share) const; ///< toggles are 0 and 1
    /// Which option of a choice or a state, or "on" and "off".
    QString option(const QString &name) const;
    std::optional<ModelState::Tone> tone(const QString &name) const; ///< of a state
    /// As people read it; numbers without their unit unless `withUnit`.
    Bilingual text(const QString &name, double share, bool withUnit) const;
    struct Drawn
    {
        const ModelOutput *output;
        const Series *series;
    };
    std::optional<Drawn> series(const QString &name) const;
    /// Shares of the run at which a line over time has a point, ascending within 0…1; none: it is no line.
    std::vector<double> points(const QString &name) const;

private:
    struct Line
    {
        const ModelOutput *output;
        const Series *series;
        int line;
    }; ///< line -1: x
    std::optional<Line> line(const QString &name) const;
    std::optional<double> category(const QString &name) const;
    const ModelState *state(const QString &name) const;

    const Model *m_model;
    ModelInputs m_inputs;
    ModelRun m_outputs;
};

} // namespace madang
