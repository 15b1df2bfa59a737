// SPDX-License-Identifier: GPL-3.0-or-later
// One series of an experiment: its name, and it as a chart or as a table.
#pragma once

#include "models/model.h"

#include <QWidget>

namespace madang {

class Appearance;
class BilingualLabel;
class ChartView;
class SeriesTable;
class TableView;

class ChartBlock : public QWidget
{
    Q_OBJECT

public:
    /// `output` lives for ever.
    ChartBlock(const Appearance &appearance, const ModelOutput &output, QWidget *parent = nullptr);

    void setRun(const ModelRun &run, const ModelRun *pinned);
    void setWords();
    void setTable(bool table);

    const ModelOutput &output() const { return m_output; }
    ChartView *chart() const { return m_chart; }
    TableView *table() const { return m_table; } ///< null: never shown

private:
    void fillTable();

    const Appearance &m_appearance;
    const ModelOutput &m_output;
    BilingualLabel *m_name;
    ChartView *m_chart;
    TableView *m_table = nullptr;
    SeriesTable *m_numbers = nullptr;
};

} // namespace madang
