// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that every vector format has to get right, as rows of a test. Not concerned with formats.
#pragma once

#include "picture/picture.h"

#include <functional>

QPainterPath rectangle(qreal x, qreal y, qreal width, qreal height);
QPainterPath ellipse(QPointF at, qreal radius);

/// 400 x 300.
madang::Picture drawn(const std::function<void(madang::PictureBuilder &)> &draw, QColor background = Qt::white);

/// Adds rows with one column "picture", which they make.
void addVectorDrawings();
