// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the panel, for whoever looks for it: the window, its tests.
#include "exploreview/explore_panel.h"

#include "chartview/chart_block.h"
#include "exploreview/explore_bar.h"
#include "exploreview/explore_controls.h"
#include "exploreview/explore_results.h"
#include "exploreview/input_row.h"
#include "exploreview/number_field.h"
#include "exploreview/number_row.h"
#include "exploreview/pinned_line.h"
#include "exploreview/prediction.h"
#include "widgets/disclosure.h"
#include "widgets/text_button.h"

namespace madang {

QWidget *ExplorePanel::control(QStringView input) const
{
    const InputRow *row = m_controls ? m_controls->row(input) : nullptr;
    return row ? row->control() : nullptr;
}

QLineEdit *ExplorePanel::field(QStringView input) const
{
    InputRow *row = m_controls ? m_controls->row(input) : nullptr;
    if (const auto *number = qobject_cast<NumberRow *>(row))
        return number->field();
    return row ? qobject_cast<QLineEdit *>(row->control()) : nullptr;
}

QString ExplorePanel::problem(QStringView input) const
{
    const InputRow *row = m_controls ? m_controls->row(input) : nullptr;
    return row ? row->problem() : QString();
}

QString ExplorePanel::value(QStringView output, std::size_t part) const
{
    return m_results ? m_results->value(output, part) : QString();
}

QString ExplorePanel::pinned(QStringView output) const
{
    return m_results ? m_results->pinned(output) : QString();
}

QString ExplorePanel::pinnedInputs() const
{
    return m_pinned ? m_results->pinnedLine()->text() : QString();
}

ChartView *ExplorePanel::chart(QStringView output) const
{
    const ChartBlock *block = m_results ? m_results->chart(output) : nullptr;
    return block ? block->chart() : nullptr;
}

TableView *ExplorePanel::table(QStringView output) const
{
    const ChartBlock *block = m_results ? m_results->chart(output) : nullptr;
    return block ? block->table() : nullptr;
}

QuestionCard *ExplorePanel::question() const
{
    return m_prediction ? m_prediction->card() : nullptr;
}

bool ExplorePanel::tells() const
{
    return m_results && !m_results->isHidden();
}

QAbstractButton *ExplorePanel::button(Button which) const
{
    if (!m_results)
        return nullptr;
    switch (which) {
    case Button::Run:
        return m_bar->runButton();
    case Button::Reset:
        return m_bar->resetButton();
    case Button::Examples:
        return m_bar->examplesButton();
    case Button::Pin:
        return m_results->pinButton();
    case Button::Table:
        return m_results->tableButton();
    case Button::Copy:
        return m_results->copyButton();
    case Button::Skip:
        return m_prediction ? m_prediction->skipButton() : nullptr;
    case Button::MoreInputs:
        return m_controls->disclosure();
    case Button::MoreCharts:
        return m_results->moreCharts();
    case Button::AllValues:
        return m_results->moreValues();
    }
    return nullptr;
}

} // namespace madang
