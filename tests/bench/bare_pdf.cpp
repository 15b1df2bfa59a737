// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does for a PDF like ours: QPdfWriter, one page of 960 x 540 points. To compare with; knows
// nothing of Madang.
#include "bench/bare_drawing.h"

#include <QGuiApplication>
#include <QPdfWriter>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return 1;
    QPdfWriter pdf(QString::fromLocal8Bit(argv[1]));
    pdf.setResolution(144); // 1920 x 1080 dots
    pdf.setPageSize(QPageSize(QSizeF(960, 540), QPageSize::Point));
    pdf.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&pdf))
        return 1;
    drawBare(painter);
    return painter.end() ? 0 : 1;
}
