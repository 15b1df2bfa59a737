// SPDX-License-Identifier: GPL-3.0-or-later
// A table of numbers that can be walked, selected and copied: Ctrl+C gives tab-separated lines with their header.
#pragma once

#include <QTableView>

namespace madang {

class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// What is selected, as programs read it; nothing is: all of it.
    QString tabSeparated() const;
    void fitColumns(); ///< to their headers and the rows that are seen
    void fitHeight();  ///< to its rows, if they are few

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace madang
