// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scroll_column.h"

#include <QEvent>
#include <QLayout>

namespace madang {

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::setColumn(QWidget *column)
{
    if (widget())
        widget()->removeEventFilter(this);
    setWidget(column);
    column->setAutoFillBackground(false); // setWidget() turns it on
    column->installEventFilter(this);
    column->show();
    fit();
}

void ScrollColumn::fit()
{
    QWidget *column = widget();
    if (!column || !column->layout())
        return;
    QLayout *layout = column->layout();
    const int width = viewport()->width();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    column->resize(width, std::max(height, viewport()->height()));
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace madang
