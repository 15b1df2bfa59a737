// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does for an SVG like ours: QSvgGenerator, which writes texts as texts. To compare with; knows
// nothing of Madang.
#include "bench/bare_drawing.h"

#include <QGuiApplication>
#include <QSvgGenerator>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return 1;
    QSvgGenerator svg;
    svg.setFileName(QString::fromLocal8Bit(argv[1]));
    svg.setSize({1920, 1080});
    svg.setViewBox(QRect(0, 0, 1920, 1080));
    svg.setResolution(96);
    QPainter painter;
    if (!painter.begin(&svg))
        return 1;
    drawBare(painter);
    return painter.end() ? 0 : 1;
}
