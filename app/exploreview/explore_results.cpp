// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/explore_results.h"

#include "chartview/chart_block.h"
#include "exploreview/headline_card.h"
#include "exploreview/headline_grid.h"
#include "exploreview/output_words.h"
#include "exploreview/pinned_line.h"
#include "exploreview/value_row.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/disclosure.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

constexpr int betweenBlocks = 12, betweenCharts = 18;

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ExploreResults::ExploreResults(const Appearance &appearance, const ModelSpec &spec, const QStringList &charts,
                               QWidget *parent) :
    QWidget(parent),
    m_appearance(appearance), m_headlines(new HeadlineGrid(appearance, spec)), m_pinnedLine(new PinnedLine(appearance)),
    m_pin(new TextButton), m_table(new TextButton), m_copy(new TextButton)
{
    QVBoxLayout *column = columnOf(this, betweenBlocks);
    column->addWidget(m_headlines);
    m_headlines->setVisible(!m_headlines->isEmpty());
    column->addWidget(m_pinnedLine);
    m_pinnedLine->hide();
    column->addWidget(makeTools());
    addStates(spec);
    addCharts(spec, charts);
    addValues(spec);
    setWords();
}

QWidget *ExploreResults::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (TextButton *button : {m_pin, m_table, m_copy}) {
        button->setProperty("narrow", true);
        row->addWidget(button);
    }
    row->addStretch(1);
    return tools;
}

void ExploreResults::addRow(QWidget *to, const ModelOutput &output, std::size_t part)
{
    auto *row = new ValueRow(m_appearance, output, part);
    to->layout()->addWidget(row);
    m_rows.push_back(row);
}

void ExploreResults::addStates(const ModelSpec &spec)
{
    for (const ModelOutput &output : spec.outputs) {
        if (output.kind != ModelOutput::Kind::States || output.parts.size() < 2)
            continue;
        auto *block = new QWidget;
        columnOf(block, 2);
        auto *heading = new BilingualLabel(m_appearance, {13, true, false});
        m_headings.push_back({heading, output.label});
        block->layout()->addWidget(heading);
        for (std::size_t part = 0; part < output.parts.size(); ++part)
            addRow(block, output, part);
        layout()->addWidget(block);
    }
}

void ExploreResults::addCharts(const ModelSpec &spec, const QStringList &first)
{
    std::vector<const ModelOutput *> shown, others;
    for (const QString &id : first) {
        const ModelOutput *output = spec.output(id);
        if (output && output->kind == ModelOutput::Kind::Series
            && std::find(shown.begin(), shown.end(), output) == shown.end())
            shown.push_back(output);
    }
    for (const ModelOutput &output : spec.outputs) {
        if (output.kind == ModelOutput::Kind::Series && std::find(shown.begin(), shown.end(), &output) == shown.end())
            (first.isEmpty() ? shown : others).push_back(&output);
    }
    m_firstCharts = shown.size();
    const auto addTo = [this](QWidget *to, const std::vector<const ModelOutput *> &outputs) {
        QVBoxLayout *column = columnOf(to, betweenCharts);
        for (const ModelOutput *output : outputs) {
            m_charts.push_back(new ChartBlock(m_appearance, *output));
            column->addWidget(m_charts.back());
        }
        layout()->addWidget(to);
    };
    if (!shown.empty())
        addTo(new QWidget, shown);
    m_table->setVisible(!shown.empty() || !others.empty());
    if (others.empty())
        return;
    m_moreCharts = new Disclosure(m_appearance);
    layout()->addWidget(m_moreCharts);
    auto *rest = new QWidget;
    addTo(rest, others);
    m_moreCharts->setContent(rest);
}

void ExploreResults::addValues(const ModelSpec &spec)
{
    auto *all = new QWidget;
    columnOf(all, 2);
    for (const ModelOutput &output : spec.outputs) {
        const bool states = output.kind == ModelOutput::Kind::States && output.parts.size() > 1;
        if (output.kind != ModelOutput::Kind::Series && !states && !HeadlineGrid::shows(output))
            addRow(all, output, 0);
    }
    if (all->layout()->isEmpty()) {
        delete all;
        return;
    }
    m_moreValues = new Disclosure(m_appearance);
    layout()->addWidget(m_moreValues);
    layout()->addWidget(all);
    m_moreValues->setContent(all);
}

void ExploreResults::setRun(const ModelInputs &inputs, const ModelRun &run, const ModelInputs *pinnedInputs,
                            const ModelRun *pinned)
{
    m_headlines->setRun(run, pinned);
    for (ValueRow *row : m_rows)
        row->setRun(run, pinned);
    for (ChartBlock *chart : m_charts)
        chart->setRun(run, pinned);
    if (m_isPinned != (pinned != nullptr)) {
        m_isPinned = pinned != nullptr;
        m_pinnedLine->setVisible(m_isPinned);
        setWords();
    }
    if (pinnedInputs) {
        const QString differing = differingInputs(inputs, *pinnedInputs, m_appearance.mode());
        m_pinnedLine->setText(differing.isEmpty() ? tr("Pinned: the same inputs as now")
                                                  : tr("Pinned: %1").arg(differing));
    }
}

void ExploreResults::setTables(bool tables)
{
    m_tables = tables;
    for (ChartBlock *chart : m_charts)
        chart->setTable(tables);
    setWords();
}

void ExploreResults::setWords()
{
    m_headlines->setWords();
    for (const auto &[label, text] : m_headings)
        label->setText(text);
    for (ValueRow *row : m_rows) {
        row->setWords();
        row->updateGeometry();
    }
    for (ChartBlock *chart : m_charts)
        chart->setWords();
    m_pin->setText(m_isPinned ? tr("Unpin") : tr("Pin"));
    m_pin->setToolTip(m_isPinned ? tr("Stop comparing") : tr("Keep this run and compare with it"));
    m_table->setText(m_tables ? tr("Show as charts") : tr("Show as table"));
    m_table->setToolTip(m_tables ? tr("The numbers as charts") : tr("The charts as tables of numbers"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Put the result on the clipboard"));
    if (m_moreCharts)
        m_moreCharts->setHeading(tr("More charts"));
    if (m_moreValues)
        m_moreValues->setHeading(tr("All values"));
}

QString ExploreResults::value(QStringView id, std::size_t part) const
{
    if (const HeadlineCard *card = m_headlines->card(id))
        return card->value();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ValueRow *row) { return row->output().id == id && row->part() == part; });
    return found == m_rows.end() ? QString() : (*found)->value();
}

QString ExploreResults::pinned(QStringView id) const
{
    const HeadlineCard *card = m_headlines->card(id);
    return card ? card->pinned() : QString();
}

ChartBlock *ExploreResults::chart(QStringView id) const
{
    const auto found = std::find_if(m_charts.begin(), m_charts.end(),
                                    [&](const ChartBlock *chart) { return chart->output().id == id; });
    return found == m_charts.end() ? nullptr : *found;
}

std::vector<const ChartBlock *> ExploreResults::shownCharts() const
{
    const bool all = m_moreCharts && m_moreCharts->isOpen();
    return {m_charts.begin(), all ? m_charts.end() : m_charts.begin() + std::ptrdiff_t(m_firstCharts)};
}

} // namespace madang
