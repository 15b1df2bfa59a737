// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/explore_panel.h"

#include "chartview/chart_block.h"
#include "chartview/chart_view.h"
#include "chartview/copy_run.h"
#include "exploreview/explore_bar.h"
#include "exploreview/explore_controls.h"
#include "exploreview/explore_results.h"
#include "exploreview/prediction.h"
#include "exploreview/value_slider.h"
#include "models/read_inputs.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/prose.h"
#include "widgets/question_card.h"
#include "widgets/scroll_column.h"
#include "widgets/text_button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace madang {

namespace {

/// Whether the widget with the focus does something with a key that means something to the window, too.
bool usesKey(const QWidget *widget, const QKeyEvent &event)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *chart = qobject_cast<const ChartView *>(widget);
    const bool table = qobject_cast<const QAbstractItemView *>(widget);
    switch (event.key()) {
    case Qt::Key_Escape: // takes back what is typed, or lets go of a value
        return (line && line->isModified()) || (chart && chart->point() >= 0);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return event.modifiers() == Qt::NoModifier
               && (line || chart || table || qobject_cast<const ValueSlider *>(widget)
                   || qobject_cast<const QComboBox *>(widget));
    default:
        return table && event.matches(QKeySequence::Copy);
    }
}

} // namespace

ExplorePanel::ExplorePanel(const Appearance &appearance, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_scroll(new ScrollColumn), m_bar(new ExploreBar(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        refresh();
        emit inputsChanged(*m_inputs);
    });
    connect(m_bar->runButton(), &QToolButton::clicked, this, [this] {
        tell(); // the stage is about to
        emit runWanted();
    });
    connect(m_bar->resetButton(), &QToolButton::clicked, this, [this] { take(start()); });
    connect(m_bar, &ExploreBar::exampleChosen, this, &ExplorePanel::applyExample);
    connect(&appearance, &Appearance::modeChanged, this, &ExplorePanel::setWords);
    build();
}

ModelInputs ExplorePanel::start() const
{
    return m_experiment.start.value_or(ModelInputs(m_experiment.model->spec));
}

bool ExplorePanel::isSame(const ExperimentSetup &other) const
{
    const auto asked = [](const ExperimentSetup &each) { return each.predict ? each.predict->question : Bilingual(); };
    return m_experiment.model == other.model && asked(m_experiment) == asked(other);
}

void ExplorePanel::setExperiment(const ExperimentSetup &experiment, const std::optional<ModelInputs> &inputs)
{
    if (!isSame(experiment)) {
        m_pinned.reset();
        m_asks = experiment.model && experiment.predict;
    }
    m_soon.stop();
    m_experiment = experiment;
    m_inputs = inputs || !experiment.model ? inputs : start();
    Q_ASSERT(m_inputs.has_value() == (experiment.model != nullptr));
    build();
}

void ExplorePanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 18);
    column->setSpacing(12);
    m_title = nullptr;
    m_prediction = nullptr;
    m_controls = nullptr;
    m_results = nullptr;
    m_bar->setVisible(m_experiment.model != nullptr);
    m_bar->setModel(m_experiment.model ? &m_experiment.model->spec : nullptr);
    if (m_experiment.model) {
        const ModelSpec &spec = m_experiment.model->spec;
        m_title = new BilingualLabel(m_appearance, {15, true, false});
        m_title->setText(spec.title);
        column->addWidget(m_title);
        if (m_asks) {
            m_prediction = new Prediction(m_appearance, *m_experiment.predict);
            column->addWidget(m_prediction);
        }
        m_controls = new ExploreControls(m_appearance, spec, m_experiment.controls);
        m_results = new ExploreResults(m_appearance, spec, m_experiment.charts);
        m_results->setVisible(!m_asks);
        column->addWidget(m_controls);
        column->addWidget(m_results);
        connectParts();
        m_controls->setInputs(*m_inputs);
        refresh();
    } else {
        auto *nothing = new Prose(m_appearance);
        nothing->setText(tr("This scene has no experiment."), 14, Passage::Ink::Muted);
        column->addWidget(nothing);
    }
    column->addStretch(1);
    m_scroll->setColumn(content);
    // The keyboard comes to what stands at the bottom last: whatever is made anew goes to the end of the chain.
    const bool shown = !m_bar->isHidden();
    layout()->removeWidget(m_bar);
    m_bar->setParent(nullptr);
    layout()->addWidget(m_bar);
    m_bar->setVisible(shown);
}

void ExplorePanel::connectParts()
{
    connect(m_controls, &ExploreControls::changed, this, &ExplorePanel::take);
    connect(m_results->pinButton(), &QToolButton::clicked, this, &ExplorePanel::togglePin);
    connect(m_results->tableButton(), &QToolButton::clicked, this,
            [this] { m_results->setTables(!m_results->tables()); });
    auto *menu = new QMenu(m_results->copyButton());
    m_results->copyButton()->setPopupMode(QToolButton::InstantPopup);
    m_results->copyButton()->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("As picture"), this, &ExplorePanel::copyPicture)
            ->setEnabled(!m_results->shownCharts().empty());
        menu->addAction(tr("As CSV"), this, &ExplorePanel::copyCsv);
    });
    if (!m_prediction)
        return;
    connect(m_prediction, &Prediction::skipped, this, &ExplorePanel::tell);
    connect(m_prediction, &Prediction::answered, this, &ExplorePanel::tell);
}

void ExplorePanel::tell()
{
    if (!m_asks)
        return;
    m_asks = false;
    m_prediction->setVisible(m_prediction->isAnswered());
    m_results->show();
}

void ExplorePanel::take(const ModelInputs &inputs)
{
    if (!m_inputs || inputs == *m_inputs)
        return;
    tell();
    m_inputs = inputs;
    m_controls->setInputs(inputs);
    // Many moves of a mouse are one change; what follows is drawn once.
    m_soon.start();
}

void ExplorePanel::setInputs(const ModelInputs &inputs)
{
    if (!m_inputs || inputs == *m_inputs)
        return;
    m_soon.stop();
    m_inputs = inputs;
    m_controls->setInputs(inputs);
    refresh();
}

const ModelInputs *ExplorePanel::inputs() const
{
    return m_inputs ? &*m_inputs : nullptr;
}

void ExplorePanel::refresh()
{
    m_run = m_experiment.model->run(*m_inputs);
    m_results->setRun(*m_inputs, m_run, m_pinned ? &m_pinned->inputs : nullptr, m_pinned ? &m_pinned->run : nullptr);
    m_bar->setInputs(*m_inputs, *m_inputs == start());
}

void ExplorePanel::togglePin()
{
    if (m_soon.isActive())
        refresh();
    if (m_pinned)
        m_pinned.reset();
    else
        m_pinned = Pinned{*m_inputs, m_run};
    refresh();
}

void ExplorePanel::applyExample(const QString &preset)
{
    if (!m_inputs)
        return;
    if (const Result<ModelInputs> inputs = readPreset(m_experiment.model->spec, preset))
        take(*inputs);
}

void ExplorePanel::copyPicture()
{
    if (!m_results || m_results->shownCharts().empty())
        return;
    std::vector<TitledChart> charts;
    for (const ChartBlock *block : m_results->shownCharts())
        charts.push_back({block->output().label, block->chart()->chart()});
    const Bilingual &title = m_experiment.model->spec.title;
    const Language language = m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean;
    QMimeData *data = pictureClipping(chartsPicture(title, charts, m_appearance.theme(), m_appearance.mode()),
                                      title.in(language), language);
    if (data)
        QGuiApplication::clipboard()->setMimeData(data);
    emit said(data ? tr("Copied the charts as a picture.") : tr("There is not enough memory for the picture."));
}

void ExplorePanel::copyCsv()
{
    if (!m_inputs)
        return;
    QGuiApplication::clipboard()->setMimeData(csvClipping(*m_experiment.model, *m_inputs));
    emit said(tr("Copied the run as CSV."));
}

void ExplorePanel::setWords()
{
    m_bar->setWords();
    if (!m_controls)
        return;
    m_title->setWords();
    m_controls->setWords();
    if (m_prediction)
        m_prediction->setWords();
    m_results->setWords();
    refresh();
}

/// Keys that mean something to the window mean something else to what has the focus here.
bool ExplorePanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && usesKey(QApplication::focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ExplorePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_controls)
            setWords();
        else
            build();
    }
    QWidget::changeEvent(event);
}

} // namespace madang
