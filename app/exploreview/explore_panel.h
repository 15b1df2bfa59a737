// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment of a scene beside its stage: controls, headline numbers, charts and tables, made from the model's
// spec. It runs the model itself and says when inputs have changed; who shows them on the stage is not its concern.
#pragma once

#include "models/model.h"
#include "script/script.h"

#include <QWidget>

#include <optional>

namespace madang {

class Appearance;

/// What a scene's experiment asks of the panel.
struct Experimenting
{
    const Model *model = nullptr;
    std::optional<ModelInputs> start;  ///< what reset goes back to
    QStringList controls;              ///< ids of the inputs shown first, the others on demand; empty: all
    QStringList charts;                ///< ids of the series shown first; empty: all
    std::optional<Question> predict;   ///< asked before anything is told
};

class ExplorePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// Another experiment, at these inputs. A model of null: nothing to explore.
    void setExperiment(const Experimenting &experiment, const ModelInputs &inputs);
    /// Inputs changed from outside; emits nothing.
    void setInputs(const ModelInputs &inputs);
    const ModelInputs *inputs() const; ///< null: there is no experiment

signals:
    void inputsChanged(const ModelInputs &inputs); ///< by somebody's hand
    void runWanted();                              ///< the run is to be played on the stage
    void said(const QString &text);                ///< a short message to be shown for a moment
};

} // namespace madang
