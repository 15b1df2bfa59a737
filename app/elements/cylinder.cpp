// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

namespace madang {

namespace {

constexpr qreal cap = 16;

class CylinderKind : public LabelledKind
{
public:
    CylinderKind() :
        LabelledKind(
            {QStringLiteral("cylinder"),
             QStringLiteral("A store: a database, a disk, a cache."),
             field::settable(field::text("cylinder", "The label.")),
             {field::settable(field::text("sub", "A smaller line under the label.")), conditionField(), sizeField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"db","cylinder":{"ko":"데이터베이스","en":"Database"},"sub":"PostgreSQL","tone":"amber"}]}})")})
    {}

protected:
    QMarginsF insets(const State &) const override { return {22, 2 * cap + 8, 22, cap + 6}; }
    QSizeF smallest(const State &) const override { return {150, 110}; }
    Tone defaultTone() const override { return Tone::Amber; }
    QPainterPath outline(const QRectF &rect) const override { return cylinder(rect, cap); }
    void decorate(const Sketch &sketch, const ToneColors &colors) const override
    {
        QPainterPath rim;
        const QRectF top(sketch.rect.left(), sketch.rect.top(), sketch.rect.width(), 2 * cap);
        rim.arcMoveTo(top, 180);
        rim.arcTo(top, 180, 180);
        const QColor ink =
            conditionOf(sketch.state) == Condition::Failed ? sketch.theme.tone(Tone::Red).stroke : colors.stroke;
        sketch.picture.stroke(rim, {ink, 2});
    }
};

} // namespace

const Kind &cylinderKind()
{
    static const CylinderKind kind;
    return kind;
}

} // namespace madang
