// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers as rows and columns: x, every line, every pinned line. Not concerned with the look of the table.
#pragma once

#include "chartview/compared_series.h"

#include <QAbstractTableModel>

namespace madang {

class SeriesTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `output` lives for ever.
    explicit SeriesTable(const ModelOutput &output, QObject *parent = nullptr);

    void setSeries(ComparedSeries series);
    void setMode(LanguageMode mode);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: as people read it; Qt::EditRole: as programs do.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t lines() const { return m_output.lines.size(); }
    const std::vector<double> &column(int column) const;

    const ModelOutput &m_output;
    ComparedSeries m_series;
    LanguageMode m_mode = LanguageMode::Korean;
};

} // namespace madang
