// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/series_table.h"

#include "models/read_inputs.h"
#include "models/show_value.h"
#include "widgets/bilingual_label.h"

namespace madang {

SeriesTable::SeriesTable(const ModelOutput &output, QObject *parent) : QAbstractTableModel(parent), m_output(output) {}

void SeriesTable::setSeries(ComparedSeries series)
{
    if (series == m_series)
        return;
    // Where only values change, a selection and the place stay.
    const bool same = series.x.size() == m_series.x.size() && series.pinned.empty() == m_series.pinned.empty();
    if (!same)
        beginResetModel();
    m_series = std::move(series);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SeriesTable::setMode(LanguageMode mode)
{
    m_mode = mode;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int SeriesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.x.size());
}

int SeriesTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(1 + lines() * (m_series.pinned.empty() ? 1 : 2));
}

const std::vector<double> &SeriesTable::column(int column) const
{
    // A line stands beside its pinned one.
    const std::size_t at = std::size_t(column) - 1;
    if (m_series.pinned.empty())
        return m_series.now[at];
    return at % 2 == 0 ? m_series.now[at / 2] : m_series.pinned[at / 2];
}

QVariant SeriesTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() > 0)
            return shownNumber(column(index.column())[row], m_output.decimals);
        // The unit is in the header.
        return m_output.categories.empty() ? xNumber(m_series, row) : mainText(xWords(m_output, m_series, row), m_mode);
    case Qt::EditRole:
        if (index.column() > 0)
            return plainNumber(column(index.column())[row]);
        return m_output.categories.empty() ? plainNumber(m_series.x[row]) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int((index.column() > 0 || m_output.categories.empty() ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SeriesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 || m_output.categories.empty() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0) {
        const Bilingual name =
            m_output.xLabel.isEmpty() ? Bilingual{QStringLiteral("항목"), QStringLiteral("Item")} : m_output.xLabel;
        return withUnitInBrackets(name, m_output.xUnit, m_mode);
    }
    const std::size_t at = std::size_t(section) - 1;
    const bool two = !m_series.pinned.empty();
    const Bilingual &line = m_output.lines[two ? at / 2 : at].label;
    return withUnitInBrackets(two && at % 2 == 1 ? pinnedLabel(line) : line, m_output.unit, m_mode);
}

} // namespace madang
