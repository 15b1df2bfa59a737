// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/chart_block.h"

#include "chartview/chart_view.h"
#include "chartview/series_table.h"
#include "chartview/table_view.h"
#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"

#include <QVBoxLayout>

namespace madang {

ChartBlock::ChartBlock(const Appearance &appearance, const ModelOutput &output, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_output(output),
    m_name(new BilingualLabel(appearance, {13, true, false})), m_chart(new ChartView(appearance, output))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_chart);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWords();
}

void ChartBlock::setRun(const ModelRun &run, const ModelRun *pinned)
{
    const Series was = pinned ? pinned->series.value(m_output.id) : Series();
    m_chart->setSeries(compare(m_output, run.series.value(m_output.id), pinned ? &was : nullptr));
    if (m_table && !m_table->isHidden())
        fillTable();
}

void ChartBlock::fillTable()
{
    const int columns = m_numbers->columnCount(), rows = m_numbers->rowCount();
    m_numbers->setSeries(m_chart->series());
    if (m_numbers->rowCount() != rows)
        m_table->fitHeight();
    if (m_numbers->columnCount() != columns)
        m_table->fitColumns();
    m_table->fitHeight();
}

void ChartBlock::setTable(bool table)
{
    if (table && !m_table) {
        m_table = new TableView;
        m_numbers = new SeriesTable(m_output, m_table);
        m_numbers->setMode(m_appearance.mode());
        m_table->setModel(m_numbers);
        layout()->addWidget(m_table);
        setWords();
    }
    m_chart->setVisible(!table);
    if (!m_table)
        return;
    m_table->setVisible(table);
    if (table) {
        fillTable();
        m_table->fitColumns();
        m_table->fitHeight();
    }
}

void ChartBlock::setWords()
{
    m_name->setText(m_output.label);
    m_chart->setWords();
    if (!m_table)
        return;
    m_table->setAccessibleName(tr("Table: %1").arg(spokenLabel(m_output.label, m_appearance.mode())));
    m_numbers->setMode(m_appearance.mode());
    m_table->fitColumns();
    m_table->fitHeight();
}

} // namespace madang
