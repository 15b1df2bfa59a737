// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace madang {

namespace {

constexpr int heightOfRow = 26, mostRows = 8;

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab goes on through the panel
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(50); // of two thousand rows
}

void TableView::fitColumns()
{
    resizeColumnsToContents();
    // What room is left is for all.
    const int columns = model() ? model()->columnCount() : 0;
    const int left = viewport()->width() - horizontalHeader()->length();
    for (int column = 0; column < columns && left > 0; ++column)
        setColumnWidth(column, columnWidth(column) + left / columns);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::fitHeight()
{
    constexpr int frame = 4, bar = 12;
    const int rows = model() ? std::clamp(model()->rowCount(), 1, mostRows) : 1;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * heightOfRow + frame + bar);
}

QString TableView::tabSeparated() const
{
    QAbstractItemModel *all = model();
    if (!all)
        return {};
    std::set<int> rows, columns;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty()) {
        for (int row = 0; row < all->rowCount(); ++row)
            rows.insert(row);
        for (int column = 0; column < all->columnCount(); ++column)
            columns.insert(column);
    }
    const bool some = selectionModel()->hasSelection();
    QString text;
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    line([&](int column) {
        return all->headerData(column, Qt::Horizontal, Qt::DisplayRole)
            .toString()
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    });
    for (const int row : rows) {
        line([&](int column) {
            const QModelIndex index = all->index(row, column);
            // The corners of a selection that is no rectangle stay empty.
            return some && !selectionModel()->isSelected(index) ? QString() : index.data(Qt::EditRole).toString();
        });
    }
    return text;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tabSeparated());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace madang
