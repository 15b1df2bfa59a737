// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/state_sign.h"

#include "picture/icons.h"

namespace madang {

void drawSign(PictureBuilder &picture, QPointF topLeft, qreal size, ModelState::Tone tone, const QColor &color)
{
    constexpr qreal iconGrid = 24;
    const QPointF middle = topLeft + QPointF(size / 2, size / 2);
    if (tone == ModelState::Tone::Good || tone == ModelState::Tone::Bad) {
        const auto scope = picture.transform(
            QTransform::fromTranslate(topLeft.x(), topLeft.y()).scale(size / iconGrid, size / iconGrid));
        picture.stroke(icon(tone == ModelState::Tone::Good ? QStringLiteral("check") : QStringLiteral("cross")),
                       {color, 3.5, {}, true});
        return;
    }
    const qreal dot = size / 9;
    QPainterPath path;
    path.addEllipse(middle + QPointF(0, tone == ModelState::Tone::Warning ? size * 0.34 : 0), dot, dot);
    picture.fill(path, color);
    if (tone == ModelState::Tone::Warning)
        picture.line(middle + QPointF(0, -size * 0.38), middle + QPointF(0, size * 0.08), {color, size / 6, {}, true});
}

} // namespace madang
