// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures as Pillow, Python's library of image formats, plays them.
#pragma once

#include <QImage>
#include <QList>
#include <QString>

struct ReadAnimation
{
    QString error;           ///< empty: it could be read
    int loops = 0;           ///< 0: for ever; -1: nothing is said about it
    QList<QImage> frames;    ///< as they are seen, RGB888
    QList<double> durations; ///< seconds
};

/// Python with Pillow; empty when there is none.
QString pythonWithPillow();

ReadAnimation readAnimation(const QString &path);
