// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/shapes.h"

#include "picture/icons.h"
#include "script/fields.h"

#include <algorithm>
#include <cmath>

namespace madang {

QPainterPath roundedRect(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    const qreal r = std::min({radius, rect.width() / 2, rect.height() / 2});
    path.addRoundedRect(rect, r, r);
    return path;
}

QPainterPath cylinder(const QRectF &rect, qreal cap)
{
    QPainterPath path;
    const QRectF top(rect.left(), rect.top(), rect.width(), 2 * cap);
    const QRectF bottom(rect.left(), rect.bottom() - 2 * cap, rect.width(), 2 * cap);
    path.moveTo(rect.left(), rect.top() + cap);
    path.arcTo(top, 180, -180);
    path.lineTo(rect.right(), rect.bottom() - cap);
    path.arcTo(bottom, 0, -180);
    path.closeSubpath();
    return path;
}

QPainterPath cloud(const QRectF &rect)
{
    // Four bulges along the top and the sides on a flat ground, in units of the rectangle.
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    QPainterPath path(at(0.20, 1));
    path.cubicTo(at(-0.02, 1), at(-0.06, 0.52), at(0.14, 0.48));
    path.cubicTo(at(0.12, 0.14), at(0.38, 0.06), at(0.46, 0.22));
    path.cubicTo(at(0.58, -0.10), at(0.90, 0.04), at(0.84, 0.42));
    path.cubicTo(at(1.06, 0.46), at(1.04, 1), at(0.80, 1));
    path.closeSubpath();
    return path;
}

QPainterPath sheet(const QRectF &rect, qreal fold)
{
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - fold, rect.top());
    path.lineTo(rect.right(), rect.top() + fold);
    path.lineTo(rect.bottomRight());
    path.lineTo(rect.bottomLeft());
    path.closeSubpath();
    return path;
}

QPainterPath arrowHead(QPointF tip, QPointF direction, qreal size)
{
    const qreal length = std::hypot(direction.x(), direction.y());
    const QPointF along = direction / length;
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * size;
    QPainterPath path(tip);
    path.lineTo(base + across * size * 0.5);
    path.lineTo(base - across * size * 0.5);
    path.closeSubpath();
    return path;
}

QPainterPath crossMark(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.moveTo(centre - QPointF(radius, radius));
    path.lineTo(centre + QPointF(radius, radius));
    path.moveTo(centre + QPointF(-radius, radius));
    path.lineTo(centre + QPointF(radius, -radius));
    return path;
}

void drawHighlight(PictureBuilder &picture, const QPainterPath &outline, const QColor &color, qreal strength)
{
    if (strength <= 0)
        return;
    QColor glow = color;
    glow.setAlphaF(float(0.28 * strength));
    picture.stroke(outline, {glow, 14, {}, true});
}

Condition conditionOf(const State &state)
{
    const QString name = state.string(u"state");
    if (name == u"ready")
        return Condition::Ready;
    if (name == u"starting")
        return Condition::Starting;
    if (name == u"draining")
        return Condition::Draining;
    if (name == u"failed")
        return Condition::Failed;
    if (name == u"off")
        return Condition::Off;
    return Condition::None;
}

const FieldSpec &conditionField()
{
    static const FieldSpec field =
        field::settable(field::choice("state", "How it is doing; each has a mark besides its colour.",
                                      "none|ready|starting|draining|failed|off", "none"));
    return field;
}

FieldSpec iconField(const char *key, const char *doc)
{
    FieldSpec field = field::make(key, FieldType::Choice, doc);
    field.choices = iconNames();
    return field;
}

void drawBody(const Sketch &sketch, const QPainterPath &outline, const ToneColors &colors)
{
    const Condition condition = conditionOf(sketch.state);
    const ToneColors &red = sketch.theme.tone(Tone::Red);
    drawHighlight(sketch.picture, outline, condition == Condition::Failed ? red.stroke : colors.stroke,
                  sketch.highlight);
    const qreal width = 2 + 1.5 * sketch.highlight;
    switch (condition) {
    case Condition::None:
    case Condition::Ready:
        sketch.picture.surface(outline, colors, width);
        return;
    case Condition::Failed:
        sketch.picture.surface(outline, red, width + 0.5);
        return;
    case Condition::Starting:
        sketch.picture.fill(outline, sketch.theme.stage);
        sketch.picture.stroke(outline, {colors.stroke, width, {8, 6}});
        return;
    case Condition::Draining: {
        sketch.picture.fill(outline, sketch.theme.stage);
        QColor stripes = colors.stroke;
        stripes.setAlphaF(0.22f);
        sketch.picture.hatch(outline, Hatch::Forward, stripes);
        sketch.picture.stroke(outline, {colors.stroke, width, {8, 6}});
        return;
    }
    case Condition::Off: {
        sketch.picture.fill(outline, sketch.theme.stage);
        sketch.picture.stroke(outline, {sketch.theme.faint, width, {4, 6}});
        return;
    }
    }
}

void drawConditionMark(const Sketch &sketch, const QRectF &rect)
{
    const Condition condition = conditionOf(sketch.state);
    if (condition == Condition::None || condition == Condition::Off)
        return;
    const QPointF centre(rect.right() - 4, rect.top() + 4);
    const Tone tone = condition == Condition::Ready    ? Tone::Green
                      : condition == Condition::Failed ? Tone::Red
                                                       : Tone::Slate;
    const ToneColors &colors = sketch.theme.tone(tone);
    QPainterPath disc;
    disc.addEllipse(centre, 15, 15);
    sketch.picture.fill(disc, sketch.theme.stage);
    if (condition == Condition::Ready || condition == Condition::Failed)
        sketch.picture.fill(disc, colors.stroke);
    else
        sketch.picture.stroke(disc, {colors.stroke, 2});
    const bool solid = condition == Condition::Ready || condition == Condition::Failed;
    const QColor ink = solid ? sketch.theme.stage : colors.stroke;
    if (condition == Condition::Failed) {
        sketch.picture.stroke(crossMark(centre, 5.5), {ink, 3, {}, true});
        return;
    }
    const QString name = condition == Condition::Ready      ? QStringLiteral("check")
                         : condition == Condition::Starting ? QStringLiteral("clock")
                                                            : QStringLiteral("pause");
    QTransform place = QTransform::fromTranslate(centre.x() - 10, centre.y() - 10).scale(20 / 24.0, 20 / 24.0);
    sketch.picture.stroke(place.map(icon(name)), {ink, 2.2, {}, true});
}

std::vector<QColor> labelColors(const Theme &theme, const ToneColors &tone)
{
    return {theme.ink, theme.muted, tone.text};
}

namespace {
QPointF labelOrigin(const FittedLabel &label, Align align, const QRectF &room)
{
    const QSizeF size = label.block.size;
    const qreal x = align == Align::Start    ? room.left()
                    : align == Align::Center ? room.center().x() - size.width() / 2
                                             : room.right() - size.width();
    return {x, room.center().y() - size.height() / 2};
}
} // namespace

void drawLabel(const Sketch &sketch, const std::vector<Paragraph> &paragraphs, Align align, const QRectF &room,
               const ToneColors &tone)
{
    if (paragraphs.empty())
        return;
    const auto label = fitLabel(paragraphs, align, room.size());
    sketch.picture.text(label->block, labelOrigin(*label, align, room), labelColors(sketch.theme, tone));
}

void checkLabel(std::vector<FitProblem> &problems, const std::vector<Paragraph> &paragraphs, Align align,
                const QRectF &room)
{
    if (paragraphs.empty())
        return;
    const auto label = fitLabel(paragraphs, align, room.size());
    QString text;
    for (const Paragraph &paragraph : paragraphs) {
        for (const Span &span : paragraph.spans)
            text += span.text;
        text += u' ';
    }
    if (!label->fits)
        problems.push_back({FitProblem::What::Cut, text.trimmed(), label->smallest});
    if (label->smallest < smallestText)
        problems.push_back({FitProblem::What::Small, text.trimmed(), label->smallest});
}

} // namespace madang
