// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/figure.h"

namespace madang {

void FigureKind::draw(const Sketch &sketch) const
{
    const bool failed = conditionOf(sketch.state) == Condition::Failed;
    const ToneColors &colors = sketch.theme.tone(failed ? Tone::Red : sketch.state.tone(defaultTone()));
    const qreal height = figureHeight(sketch.state);
    const QRectF figure(sketch.rect.center().x() - height / 2, sketch.rect.top(), height, height);
    drawFigure(sketch, figure, colors);
    const QRectF room = sketch.rect - insets(sketch.state);
    const auto lines = paragraphs(sketch.state, sketch.mode);
    // The label hangs under the figure rather than floating in the room kept for the longest language.
    const qreal used = std::min(room.height(), labelHeight(lines, Align::Center, room.width()));
    drawLabel(sketch, lines, Align::Center, {room.left(), room.top(), room.width(), used}, colors);
    drawConditionMark(sketch, figure);
}

} // namespace madang
