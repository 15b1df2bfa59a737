// SPDX-License-Identifier: GPL-3.0-or-later
// The experiment of a scene beside its stage: controls, headline numbers, charts and tables, made from the model's
// spec. It runs the model itself and says when inputs have changed; who shows them on the stage is not its concern.
#pragma once

#include "models/model.h"
#include "script/script.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QLineEdit;

namespace madang {

class Appearance;
class BilingualLabel;
class ChartView;
class ExploreBar;
class ExploreControls;
class ExploreResults;
class Prediction;
class QuestionCard;
class ScrollColumn;
class TableView;

/// What a scene's experiment asks of the panel.
struct ExperimentSetup
{
    const Model *model = nullptr;
    std::optional<ModelInputs> start; ///< what reset goes back to
    QStringList controls;             ///< ids of the inputs shown first, the others on demand; empty: all
    QStringList charts;               ///< ids of the series shown first; empty: all
    std::optional<Question> predict;  ///< asked before anything is told
};

class ExplorePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Button { Run, Reset, Examples, Pin, Table, Copy, Skip, MoreInputs, MoreCharts, AllValues };

    explicit ExplorePanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// Another experiment, at these inputs; left out: where it starts. A model of null: nothing to explore. The same
    /// one again asks nothing again.
    void setExperiment(const ExperimentSetup &experiment, const std::optional<ModelInputs> &inputs = {});
    /// Inputs changed from outside; emits nothing.
    void setInputs(const ModelInputs &inputs);
    const ModelInputs *inputs() const; ///< null: there is no experiment

    // What is in it; null or empty: there is no such thing.
    QWidget *control(QStringView input) const; ///< a ValueSlider, SwitchButton, Segmented, ChoiceBox or QLineEdit
    QLineEdit *field(QStringView input) const; ///< where its value is typed
    QString problem(QStringView input) const;  ///< why what is typed there is not taken
    QString value(QStringView output, std::size_t part = 0) const; ///< as it is shown
    QString pinned(QStringView output) const;                      ///< what its headline card says of the pinned run
    QString pinnedInputs() const;                                  ///< what is told of them
    ChartView *chart(QStringView output) const;
    TableView *table(QStringView output) const; ///< null also as long as no table was asked for
    QAbstractButton *button(Button which) const;
    QuestionCard *question() const;
    bool tells() const; ///< results are shown

    /// As from the menus.
    void applyExample(const QString &preset);
    void copyPicture();
    void copyCsv();

signals:
    void inputsChanged(const ModelInputs &inputs); ///< by somebody's hand; once for all changes of a moment
    void runWanted();                              ///< the run is to be played on the stage
    void said(const QString &text);                ///< a short message to be shown for a moment

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pinned
    {
        ModelInputs inputs;
        ModelRun run;
    };

    bool isSame(const ExperimentSetup &other) const;
    void build();
    void connectParts();
    void take(const ModelInputs &inputs); ///< by hand
    void refresh();
    void setWords();
    void tell(); ///< there is nothing to predict any more
    void togglePin();
    ModelInputs start() const;

    const Appearance &m_appearance;
    ExperimentSetup m_experiment;
    std::optional<ModelInputs> m_inputs;
    std::optional<Pinned> m_pinned;
    ModelRun m_run; ///< of m_inputs
    bool m_asks = false;
    QTimer m_soon; ///< runs while a change by hand is to be told
    ScrollColumn *m_scroll;
    ExploreBar *m_bar;
    // Of the column, null without an experiment.
    BilingualLabel *m_title = nullptr;
    Prediction *m_prediction = nullptr; ///< null also where nothing is asked
    ExploreControls *m_controls = nullptr;
    ExploreResults *m_results = nullptr;
};

} // namespace madang
