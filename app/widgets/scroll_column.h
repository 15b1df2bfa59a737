// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area that scrolls up and down only: its widget is as wide as there is room and as high as that width asks
// for. QScrollArea alone squeezes texts whose height follows their width when a scroll bar comes.
#pragma once

#include <QScrollArea>

namespace madang {

class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    void setColumn(QWidget *column); ///< has a layout; the one before is deleted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void fit();
};

} // namespace madang
