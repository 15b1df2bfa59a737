// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/figure.h"

namespace madang {

namespace {

class PersonKind : public FigureKind
{
public:
    PersonKind() :
        FigureKind(
            {QStringLiteral("person"),
             QStringLiteral("Somebody: a user, an attacker, an operator."),
             field::settable(field::text("person", "The label beneath.")),
             {field::settable(field::text("sub", "A smaller line under the label.")), conditionField(), sizeField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"users","person":{"ko":"사용자","en":"Users"}},{"id":"evil","person":{"ko":"공격자","en":"Attacker"},"tone":"red"}],"gap":120}})")})
    {}

protected:
    qreal figureHeight(const State &state) const override
    {
        return state.string(u"size") == u"large" ? 140 : state.string(u"size") == u"small" ? 76 : 104;
    }
    void drawFigure(const Sketch &sketch, const QRectF &rect, const ToneColors &colors) const override
    {
        const auto at = [&](qreal x, qreal y) {
            return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
        };
        QPainterPath body;
        body.addEllipse(at(0.5, 0.23), rect.width() * 0.2, rect.height() * 0.2);
        QPainterPath shoulders(at(0.12, 0.97));
        shoulders.cubicTo(at(0.12, 0.38), at(0.88, 0.38), at(0.88, 0.97));
        shoulders.closeSubpath();
        body.addPath(shoulders);
        drawHighlight(sketch.picture, body, colors.stroke, sketch.highlight);
        sketch.picture.surface(body, colors, 2.5);
    }
};

} // namespace

const Kind &personKind()
{
    static const PersonKind kind;
    return kind;
}

} // namespace madang
