// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does for a PNG like ours: 1080p, saved with QImage's defaults. To compare with; knows nothing
// of Madang.
#include "bench/bare_drawing.h"

#include <QGuiApplication>
#include <QImage>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawBare(painter);
    painter.end();
    return argc > 1 && image.save(QString::fromLocal8Bit(argv[1]), "PNG") ? 0 : 1;
}
